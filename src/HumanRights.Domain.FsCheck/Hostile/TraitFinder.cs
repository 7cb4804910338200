using System.Globalization;
using System.Text;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.FsCheck.Hostile;

/// <summary>Looks what is hostile in a case file.</summary>
internal sealed class TraitFinder : Walker
{
    private const int LongText = 10_000;
    private const int LongList = 500;
    private const long LargestInteger = 9007199254740991;

    private static readonly EdtfBound s_early = EdtfBound.FromDay(1500, 1, 1);
    private static readonly EdtfBound s_late = EdtfBound.FromDay(2500, 1, 1);

    private HostileTraits _found;

    internal static HostileTraits Find(CaseFile file)
    {
        var finder = new TraitFinder();
        finder.Walk(file);
        var index = new CaseFileIndex(file);
        finder.Add(HostileTraits.DuplicateIds, index.Duplicates.Count > 0);
        finder.Add(HostileTraits.ExtremeSize, file.Records().CountBy(static r => r.Shape.Name).Any(static kind => kind.Value > LongList));
        var references = index.References.Where(static r => r.From is not null).Select(static r => (From: r.From!.RecordId.Text, r.To)).ToHashSet();
        finder.Add(HostileTraits.Circles, references.Any(r => KindOf(r.From) == KindOf(r.To) && references.Contains((r.To, r.From))));
        return finder._found;
    }

    protected override bool Enter(DomainObject node)
    {
        if (node is ExtendedDate { Edtf: { } edtf })
        {
            Add(HostileTraits.FarDates, !edtf.Earliest.IsFinite || !edtf.Latest.IsFinite || edtf.Earliest < s_early || edtf.Latest > s_late);
        }

        return true;
    }

    protected override void OnText(string text, string? language)
    {
        Add(HostileTraits.ExtremeSize, text.Length > LongText);
        Add(HostileTraits.OddText, text.EnumerateRunes().Any(IsOdd));
    }

    protected override void OnValue(object value) => Add(HostileTraits.UnknownCodes, value is ICode { IsKnown: false });

    protected override void OnInteger(long number) => Add(HostileTraits.ExtremeSize, Math.Abs(number) == LargestInteger);

    protected override void OnUnknown(UnknownMember member) => Add(HostileTraits.UnknownMembers, true);

    private static bool IsOdd(Rune rune) =>
        rune.Value > 0xFFFF
        || rune.Value is 0xFFFD or 0xFFFF or 0x130 or 0x131 or (>= 0xFF01 and <= 0xFF5E) or 0x640 or '<'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static string KindOf(string id) => id[..id.IndexOf('/', StringComparison.Ordinal)];

    private void Add(HostileTraits trait, bool isFound) => _found |= isFound ? trait : HostileTraits.None;
}
