using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>Collects the unknown members of one object while it is read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct UnknownMembersBuilder
{
    internal HashSet<string> Names => field ??= new HashSet<string>(StringComparer.Ordinal);

    internal List<UnknownMember> Members => field ??= [];

    internal UnknownMembers ToMembers() => new([.. Members]);
}
