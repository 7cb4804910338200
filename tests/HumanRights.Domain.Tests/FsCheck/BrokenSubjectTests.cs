using System.Text;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Every law can fail: each is tried on something that is wrong on purpose, and says so, with a seed.</summary>
public sealed class BrokenSubjectTests
{
    /// <summary>The laws about wrong subjects, by the name of the law and what is wrong. One of each law at least.</summary>
    private static readonly Dictionary<string, Func<Domain.FsCheck.Law>> s_broken = new(StringComparer.Ordinal)
    {
        ["Dates.ParseFormat: marks are lost"] = static () => DateLaws.ParseFormat(format: static edtf => edtf.Text.TrimEnd('~', '?', '%')),
        ["Dates.ParseFormat: only years are read"] = static () => DateLaws.ParseFormat(parse: static text => Edtf.Parse(text[..4])),
        ["Dates.EarliestIsNotAfterLatest: the ends are exchanged"] = static () => DateLaws.EarliestIsNotAfterLatest(bounds: static date => (date.Latest, date.Earliest)),
        ["Dates.OrderIsAntisymmetric: earliest days decide alone, and equal ones are before"] = static () => DateLaws.OrderIsAntisymmetric(compare: static (a, b) => a.Earliest <= b.Earliest ? DateOrder.CertainlyBefore : DateOrder.CertainlyAfter),
        ["Dates.OrderIsTransitive: the day decides and the month does not"] = static () => DateLaws.OrderIsTransitive(compare: static (a, b) => (a.Earliest.Day - b.Earliest.Day) switch { < 0 and > -20 => DateOrder.CertainlyBefore, > 0 and < 20 => DateOrder.CertainlyAfter, _ => DateOrder.Undecided }),
        ["Dates.NarrowingKeepsTheOrder: earliest days decide alone"] = static () => DateLaws.NarrowingKeepsTheOrder(compare: static (a, b) => a.Earliest < b.Earliest ? DateOrder.CertainlyBefore : a.Earliest > b.Earliest ? DateOrder.CertainlyAfter : DateOrder.Undecided),
        ["Dates.NarrowingKeepsTheOrder: a night in a month does not reach beyond the month"] = static () => DateLaws.NarrowingKeepsTheOrder(compare: static (a, b) => WithoutNight(a).CompareWith(WithoutNight(b))),
        ["Codec.RoundTrip: unknown members are lost"] = static () => CodecLaws.RoundTrip(CaseFileGenerators.HostileBy(HostileTraits.UnknownMembers), write: static file => CaseFileJson.WriteToUtf8(WithoutUnknown(file), WriteOptions.Compact)),
        ["Codec.RoundTrip: unknown codes are refused"] = static () => CodecLaws.RoundTrip(CaseFileGenerators.Hostile, read: static bytes => CaseFileJson.Read(bytes) is { Value: { } file } && (CaseFileGenerators.TraitsOf(file) & HostileTraits.UnknownCodes) == HostileTraits.None ? file : null),
        ["Codec.WritingIsDeterministic: the number of the copy is written"] = static () => CodecLaws.WritingIsDeterministic(write: Counting()),
        ["Codec.AnyBytes: some bytes throw"] = static () => CodecLaws.AnyBytes(read: static bytes => bytes is not [(byte)'{', ..] ? throw new FormatException() : CaseFileJson.Read(bytes)),
        ["Schema.ReaderAgrees: the schema accepts everything"] = static () => SchemaLaws.ReaderAgrees(static _ => true),
        ["Schema.ReaderAgrees: the schema refuses everything"] = static () => SchemaLaws.ReaderAgrees(static _ => false),
        ["Validation.IsDeterministic: every other time a finding is missing"] = static () => ValidationLaws.IsDeterministic(validate: EveryOther()),
        ["Validation.OrderDoesNotMatter: the first record counts"] = static () => ValidationLaws.OrderDoesNotMatter(validate: static file => file.Statements.Count == 0 ? [] : [Wrong(file.Statements[0].Id.ToRef())]),
        ["Validation.VaguerDatesMakeNoError: a date must be exact"] = static () => ValidationLaws.VaguerDatesMakeNoError(validate: static file => [.. new CaseFileIndex(file).Dates.Where(static d => d.Date.Edtf is { IsApproximate: true } or { Precision: EdtfPrecision.Year }).Select(static d => Wrong(d.Record?.RecordId.ToRef()))]),
        ["Index.EveryReferenceHasItsInverse: citations are not counted"] = static () => IndexLaws.EveryReferenceHasItsInverse(referrers: static (file, id) => new CaseFileIndex(file).ReferencesTo(id).Where(static r => r.Member.Name != "source").Select(static r => r.From?.RecordId.Text ?? string.Empty)),
        ["Redaction.RedactingAgainChangesNothing: something is added each time"] = static () => RedactionLaws.RedactingAgainChangesNothing(redact: static file => file with { Title = LocalizedText.En(string.Concat(file.Title?.Values ?? []) + "!") }),
        ["Redaction.WhatIsWithheldMakesNoDifference: the length of the whole file shows"] = static () => RedactionLaws.WhatIsWithheldMakesNoDifference(redact: static file => Redacted(file) is { } result ? result with { Title = LocalizedText.En($"{CaseFileJson.Write(file).Length}") } : null),
        ["Redaction.DaysOfOneMonthMakeNoDifference: days come out"] = static () => RedactionLaws.DaysOfOneMonthMakeNoDifference(redact: static file => Redacted(file) is { } result ? result with { Title = LocalizedText.En(string.Join(' ', new CaseFileIndex(file).Dates.Select(static d => d.Date.Edtf?.Text))) } : null),
        ["Redaction.TheResultIsValid: references are left hanging"] = static () => RedactionLaws.TheResultIsValid(redact: static file => file with { Sources = [] }),
        ["Redaction.NothingWithheldComesOut: nothing is withheld"] = static () => RedactionLaws.NothingWithheldComesOut(redact: static file => file),
        ["Redaction.NothingWithheldComesOut: a text is carried over"] = static () => RedactionLaws.NothingWithheldComesOut(redact: static file => Redacted(file) is { } result ? result with { Title = file.Sources.Select(static s => s.Title).OfType<LocalizedText>().FirstOrDefault() } : null),
        ["Names.IsSymmetric: longer names are further away"] = static () => NameLaws.IsSymmetric(compare: static (a, b) => a.Length < b.Length ? NameGrade.Different : NameComparison.Compare(a, b).Grade),
        ["Names.IsReflexive: texts without letters are no names"] = static () => NameLaws.IsReflexive(compare: static (a, b) => a.Any(char.IsLetter) ? NameComparison.Compare(a, b).Grade : NameGrade.Different),
        ["Quantities.BoundsAreInOrder: the bounds are exchanged"] = static () => QuantityLaws.BoundsAreInOrder(bounds: static q => (q.UpperBound(), q.LowerBound())),
        ["Quantities.DecimalsAreOrderedByValue: by their spelling"] = static () => QuantityLaws.DecimalsAreOrderedByValue(compare: static (a, b) => string.CompareOrdinal(a.Text, b.Text)),
        ["Quantities.DigitsAreKept: zeros at the end are dropped"] = static () => QuantityLaws.DigitsAreKept(write: static money => Encoding.UTF8.GetBytes(CaseFileJson.Write(money).Replace(".50\"", ".5\"", StringComparison.Ordinal))),
    };

    public static TheoryData<string> Names => [.. s_broken.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void FailsWithItsNameAndASeed(string name)
    {
        var law = s_broken[name]();
        Assert.StartsWith(law.Name + ":", name, StringComparison.Ordinal);

        var e = Assert.Throws<InvalidOperationException>(() => law.Check());

        Assert.StartsWith($"{law.Name} does not hold for ", e.Message, StringComparison.Ordinal);
        Assert.Matches("\nFSCHECK_REPLAY=[0-9]+,[0-9]+\n", e.Message);
    }

    [Fact]
    public void EveryLawIsTriedOnSomethingWrong() =>
        Assert.Empty(Laws.All.Select(static law => law.Name).Append("Schema.ReaderAgrees").Except(s_broken.Keys.Select(static name => name[..name.IndexOf(':', StringComparison.Ordinal)]), StringComparer.Ordinal));

    /// <summary>A night counts on single days only.</summary>
    private static ExtendedDate WithoutNight(ExtendedDate date) => date.Edtf is { } edtf && edtf.Earliest != edtf.Latest ? date with { TimeOfDay = null } : date;

    private static CaseFile? Redacted(CaseFile file) =>
        Redactor.Redact(file, new Publication { Audience = Audience.Public, AsOf = CaseFileValidator.DefaultAsOf(file), Entropy = Encoding.ASCII.GetBytes("nobody can guess") }).File;

    private static CaseFile WithoutUnknown(CaseFile file) => file with { Unknown = UnknownMembers.None, Sources = [.. file.Sources.Select(static s => s with { Unknown = UnknownMembers.None })] };

    private static Func<CaseFile, byte[]> Counting()
    {
        var count = 0;
        return file => CaseFileJson.WriteToUtf8(file with { Licence = $"{++count}" }, WriteOptions.Compact);
    }

    private static Func<CaseFile, IReadOnlyList<Finding>> EveryOther()
    {
        var count = 0;
        return file => count++ % 2 == 0 ? [Wrong(null)] : [];
    }

    private static Finding Wrong(RecordRef? record) =>
        new() { RuleId = "TEST1", Severity = Severity.Error, Kind = FindingKind.DataQuality, Target = record is null ? null : Target.To(record), Path = string.Empty };
}
