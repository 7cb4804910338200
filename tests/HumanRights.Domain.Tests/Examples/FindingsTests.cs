using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Cli;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>
/// What the rules find in the examples: every line of it is committed, so that a new false alarm is seen, and each of the
/// inconsistencies that the documents are known for is found where it should be.
/// </summary>
public sealed class FindingsTests
{
    public static TheoryData<string> Files => [.. Publication.All.Select(publication => publication.Name), "semenova"];

    public static TheoryData<string> Rows => [.. Inconsistencies().Select(row => row[0])];

    private static readonly CaseFile s_dossier = CaseFileJson.Read(File.ReadAllBytes(PathTo("semenova.casefile.json"))).Require();

    private static readonly Lazy<IReadOnlyList<Finding>> s_found = new(() => CaseFileValidator.Validate(s_dossier).Findings);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task TheStoryThatTheToolTellsIsTheOneCommitted(string name)
    {
        var input = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(PathTo(name + ".casefile.json"), TestContext.Current.CancellationToken));
        var answer = await new ToolRun { Input = input, Rules = RuleSet.Default, LongestFile = 16 * 1024 * 1024 }.Of("validate", "-");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains("\n  errors: none\n", answer.Output, StringComparison.Ordinal);
        Approved.Matches(PathTo(name + ".findings.txt"), answer.Output);
    }

    [Fact]
    public void ThereAreThirtyFourKnownInconsistencies() => Assert.Equal(Enumerable.Range(1, 34).Select(n => $"A{n}"), Inconsistencies().Select(row => row[0]));

    /// <summary>What masking, copies and stated reasons rightly silence in the dossier speaks in a version without them.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void AKnownInconsistencyIsFound(string name)
    {
        var row = Inconsistencies().Single(fields => fields[0] == name);
        var found = name switch
        {
            "A24" => CaseFileValidator.Validate(WithTheSecondTextAsASource()).Findings,
            "A26" => CaseFileValidator.Validate(WithContactsAndNumbersAsPrinted()).Findings,
            _ => s_found.Value,
        };
        var rules = found.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);

        Assert.True(row[1].Length + row[2].Length > 0);
        var places = found.Select(finding => $"{finding.RuleId}@{finding.Target?.Record?.Text}").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Ids(row[1]).Where(place => !places.Contains(place)));
        Assert.Empty(Ids(row[2]).Where(rules.Contains));
        Assert.DoesNotContain(found, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Record arrays are sets: in any order of records the same is found of the same.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void TheOrderOfRecordsMeansNothing(string name)
    {
        var file = CaseFileJson.Read(File.ReadAllBytes(PathTo(name + ".casefile.json"))).Require();
        var dice = new Random(17);
        var records = file.Records().ToArray();
        dice.Shuffle(records);
        var shuffled = CaseFile.Create(file.Id.Text, file.CompiledOn).With(records) with { UpdatedOn = file.UpdatedOn, Language = file.Language, CountryPacks = file.CountryPacks, Title = file.Title };

        Assert.Equal(Told(file), Told(shuffled));

        static string[] Told(CaseFile of) =>
            [.. CaseFileValidator.Validate(of).Findings.Select(f => $"{f.RuleId} {f.Severity} {f.Target?.Record?.Text} {f.Target?.Item?.Text} {f.Target?.Field?.Text}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void TheExitBanIsToldWhereItIs()
    {
        var finding = s_found.Value.Single(f => f.RuleId == RuleIds.AppliedBeforeAdopted);

        Assert.Equal(("measure/o-m3", FindingKind.LegalityGap, Severity.Warning), (finding.Target!.Record!.Text, finding.Kind, finding.Severity));
    }

    [Fact]
    public void TheTwoTextsOfOneStatementAreTheSecondTextsFinding()
    {
        Assert.DoesNotContain(s_found.Value, finding => finding.RuleId == RuleIds.SameWorkTwice && finding.Target!.Record!.Text == "source/s1");
        Assert.Contains(CaseFileValidator.Validate(WithTheSecondTextAsASource()).Findings, finding => finding.RuleId == RuleIds.SameWorkTwice && (finding.Target!.Record!.Text == "source/zz1" || finding.Related.Any(r => r.Record!.Text == "source/zz1")));
    }

    /// <summary>The dossier holds the two texts of the statement as copies of one source. Here the second is a source of its own, with the same index number.</summary>
    private static CaseFile WithTheSecondTextAsASource()
    {
        var first = s_dossier.Sources.Single(source => source.Id.Text == "source/s1");
        return s_dossier with { Sources = [.. s_dossier.Sources, first with { Id = new("zz1"), DerivedFrom = [], Copies = [] }] };
    }

    /// <summary>The dossier masks contacts. Here invented ones stand in their place, with the faults of the printed ones.</summary>
    private static CaseFile WithContactsAndNumbersAsPrinted()
    {
        Organization Faulty(Organization body) => body with
        {
            Contacts =
            [
                new ContactPoint { Key = new("zz1"), Kind = ContactKind.Telephone, Value = "(+8) (7182) 00-00-00" },
                new ContactPoint { Key = new("zz2"), Kind = ContactKind.EMail, Value = "[email\u00a0protected]" },
                new ContactPoint { Key = new("zz3"), Kind = ContactKind.PostalAddress, Value = "1 Example Street, Exampleton EX1X OEX" },
            ],
        };
        var body = s_dossier.Organizations.First(organization => organization.Jurisdiction is not null);
        var source = s_dossier.Sources.Single(s => s.Id.Text == "source/s1");
        return s_dossier with
        {
            Organizations = [.. s_dossier.Organizations.Select(o => ReferenceEquals(o, body) ? Faulty(o) : o)],
            Sources = [.. s_dossier.Sources.Select(s => ReferenceEquals(s, source) ? s with { Notes = [new Note { Text = LocalizedText.En("Al Index: EUR 57/0000/2020") }] } : s)],
        };
    }

    private static string[] Ids(string field) => field.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Inconsistencies() => File.ReadLines(PathTo("inconsistencies.csv")).Skip(1).Select(line => line.Split(',', 4));

    private static string PathTo(string file) => Repository.PathTo("docs", "examples", "semenova", file);
}
