using System.Runtime.InteropServices;
using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>One member that this version does not know.</summary>
/// <remarks>The default value has no name and an undefined value; it never occurs in <see cref="UnknownMembers"/>.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct UnknownMember
{
    internal UnknownMember(string name, JsonElement value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The JSON member name, unescaped.</summary>
    public string Name { get; }

    /// <summary>The JSON value as it came.</summary>
    public JsonElement Value { get; }

    /// <summary>Only the type: a member's name or value may come from a protected place.</summary>
    /// <returns>The type name.</returns>
    public override string ToString() => nameof(UnknownMember);
}
