using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain;

/// <summary>One date in a case file, with where it stands.</summary>
public sealed class IndexedDate
{
    internal IndexedDate(ExtendedDate date, Record? record, Part? item, MemberShape member)
    {
        Date = date;
        Record = record;
        Item = item;
        Member = member;
    }

    /// <summary>The date.</summary>
    public ExtendedDate Date { get; }

    /// <summary>The record that it stands in; null for dates of the case file itself.</summary>
    public Record? Record { get; }

    /// <summary>The innermost part that it stands in; null when it stands in the record itself.</summary>
    public Part? Item { get; }

    /// <summary>The member that holds it.</summary>
    public MemberShape Member { get; }

    /// <summary>Where the date stands; not the date, which may be protected.</summary>
    /// <returns>For example <c>complaint/c1 lodged</c>.</returns>
    public override string ToString() => $"{Record?.RecordId.Text ?? "case file"} {Member.Name}";
}
