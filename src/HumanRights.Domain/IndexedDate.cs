using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain;

/// <summary>One date in a case file, with where it stands.</summary>
public sealed class IndexedDate
{
    internal IndexedDate(ExtendedDate date, Record? record, Part? item, MemberShape member, MemberShape? outer)
    {
        Date = date;
        Record = record;
        Item = item;
        Member = member;
        Outer = outer is { RecordsOrParts: false } ? outer : null;
    }

    /// <summary>What is known of the point in time, as the file has it.</summary>
    public ExtendedDate Date { get; }

    /// <summary>The record that it stands in; null for dates of the case file itself.</summary>
    public Record? Record { get; }

    /// <summary>The innermost part that it stands in; null when it stands in the record itself.</summary>
    public Part? Item { get; }

    /// <summary>The member that holds it.</summary>
    public MemberShape Member { get; }

    /// <summary>The member that holds the object around it, for example <c>period</c> of a <c>from</c>; null when that is the part, the record or the case file.</summary>
    public MemberShape? Outer { get; }

    /// <summary>The member's name, behind that of the object around it.</summary>
    public string Field => Outer is null ? Member.Name : $"{Outer.Name}/{Member.Name}";

    /// <summary>Where the date stands; not the date, which may be protected.</summary>
    /// <returns>For example <c>measure/m1 dates/decided</c>.</returns>
    public override string ToString() => $"{Record?.RecordId.Text ?? "case file"} {Field}";
}
