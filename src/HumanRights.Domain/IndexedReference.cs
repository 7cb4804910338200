using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain;

/// <summary>One reference in a case file, seen from both ends.</summary>
public sealed class IndexedReference
{
    internal IndexedReference(string to, Record? from, Part? item, MemberShape member)
    {
        To = to;
        From = from;
        Item = item;
        Member = member;
    }

    /// <summary>The id referred to, <c>kind/local</c>.</summary>
    public string To { get; }

    /// <summary>The record that refers; null for references of the case file itself.</summary>
    public Record? From { get; }

    /// <summary>The innermost part that the reference stands in; null when it stands in the record itself.</summary>
    public Part? Item { get; }

    /// <summary>The member that holds it.</summary>
    public MemberShape Member { get; }

    /// <summary>Both ends by id.</summary>
    /// <returns>For example <c>statement/s1 about person/p1</c>.</returns>
    public override string ToString() => $"{From?.RecordId.Text ?? "case file"} {Member.Name} {To}";
}
