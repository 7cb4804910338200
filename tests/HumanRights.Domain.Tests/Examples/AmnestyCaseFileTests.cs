using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;

using Xunit;

using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The example made from a public statement of Amnesty International of July 2020.</summary>
public sealed partial class AmnestyCaseFileTests
{
    private const int LongestCopy = 8;

    private static readonly byte[] s_bytes = File.ReadAllBytes(PathTo("amnesty-2020.casefile.json"));

    private static readonly CaseFile s_file = CaseFileJson.Read(s_bytes).Require();

    private static readonly IReadOnlyList<CoverageRow> s_coverage = CoverageRow.Read(PathTo("amnesty-2020.coverage.csv"));

    [Fact]
    public void ReadingFindsNothing() => Assert.Empty(CaseFileJson.Read(s_bytes).Findings);

    [Fact]
    public void TheFileIsItsOwnFormatting() => Assert.Equal(s_bytes, CaseFileJson.WriteToUtf8(s_file, WriteOptions.Indented));

    [Fact]
    public void EveryReferenceLeadsToARecord()
    {
        var index = new CaseFileIndex(s_file);
        var ids = s_file.Records().Select(record => record.RecordId.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(index.Duplicates);
        Assert.Equal(s_file.Records().Count(), ids.Count);
        Assert.True(index.References.Count > 300);
        Assert.Empty(index.References.Where(reference => !ids.Contains(reference.To)).Select(reference => reference.ToString()));
    }

    [Fact]
    public void EveryPartPointedAtIsThere()
    {
        var pointed = 0;
        List<string> faults = [];
        WalkFile(
            (record, node) =>
            {
                var (owner, key) = node switch
                {
                    Target { Item: { } item } target => (target.Record?.Text ?? record.RecordId.Text, item),
                    Citation { Copy: { } copy } citation => (citation.Source.Text, copy),
                    Placement { Unit: { } unit, At: { } at } => (at.Text, unit),
                    _ => default,
                };
                if (key is null)
                {
                    return;
                }

                pointed++;
                if (!Keys(s_file.Records().Single(r => string.Equals(r.RecordId.Text, owner, StringComparison.Ordinal))).Contains(key.Text))
                {
                    faults.Add($"{record.RecordId.Text}: no {key.Text} in {owner}");
                }
            });
        Assert.True(pointed > 3);
        Assert.Empty(faults);
    }

    [Fact]
    public void NoKeyStandsTwiceInARecord() =>
        Assert.All(s_file.Records(), record => Assert.Equal(Keys(record).Distinct(StringComparer.Ordinal), Keys(record)));

    [Fact]
    public void EveryRecordCitesAPlaceInTheStatement()
    {
        Assert.All(s_file.Records(), record => Assert.NotEmpty(record.Citations));
        WalkFile(
            (_, node) =>
            {
                if (node is Citation citation)
                {
                    Assert.Equal("source/s1", citation.Source.Text);
                    Assert.Matches("^(title|header|footer|p[0-9]+|bg p[0-9]|fn[0-9])$", citation.Locator!.Value);
                }
            });
    }

    [Fact]
    public void WhatIsKnownOnlyThroughTheStatementIsUnseen() =>
        Assert.Equal(["source/s1"], s_file.Sources.Where(source => !source.Flags.Contains(SourceFlag.Unseen)).Select(source => source.Id.Text));

    [Fact]
    public void OnlyTheDefenderIsNamed()
    {
        var named = Assert.Single(s_file.Persons, person => person.NameStatus != NameStatus.Unnamed);
        Assert.NotNull(named.Defender);
        Assert.All(s_file.Persons.Where(person => !ReferenceEquals(person, named)), person => Assert.Empty(person.Names));
    }

    [Fact]
    public void EveryStatementIsAboutSomethingAndHasAStance() =>
        Assert.All(
            s_file.Statements,
            statement =>
            {
                Assert.NotNull(statement.About);
                Assert.NotNull(statement.Stance);
                Assert.True(statement.SaidIn is null ^ statement.SaidOn is null, statement.Id.Text);
            });

    [Fact]
    public void NoContactDetailIsGivenAway()
    {
        var texts = OwnTexts().Concat(s_coverage.Select(row => row.Statement)).ToList();
        Assert.True(texts.Count > 150);
        Assert.DoesNotContain(texts, text => ContactDetail().IsMatch(text));
        Assert.Matches(ContactDetail(), "+44 20 7946 0000");
        Assert.Matches(ContactDetail(), "nobody@example.org");
        Assert.Matches(ContactDetail(), "12 Example St.");
    }

    [Fact]
    public void NoSentenceIsCopiedOutsideQuotations()
    {
        var seeds = Seeds.Files(string.Empty).SelectMany(path => Seeds.Runs(File.ReadAllText(path), LongestCopy + 1)).ToHashSet(StringComparer.Ordinal);
        var texts = OwnTexts().Concat(s_coverage.Select(row => row.Statement));
        Assert.DoesNotContain(texts, text => Seeds.Runs(text, LongestCopy + 1).Any(seeds.Contains));
    }

    [Fact]
    public void EveryQuotationStandsInTheStatement()
    {
        var statement = " " + string.Join(' ', Seeds.Words(File.ReadAllText(Seeds.Files("001")[0]))) + " ";
        var quotes = 0;
        WalkFile(
            (_, node) =>
            {
                if (node is Citation { Quote: { } quote })
                {
                    quotes++;
                    Assert.All(quote.Values, text => Assert.Contains(" " + string.Join(' ', Seeds.Words(text)) + " ", statement, StringComparison.Ordinal));
                }
            });
        Assert.True(quotes > 5);
    }

    [Fact]
    public void TheCopiesAreTheTwoExtractions() =>
        Assert.Equal(
            Seeds.Files("000").Concat(Seeds.Files("001")).Select(path => $"sha-256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}"),
            s_file.Sources[0].Copies.Select(copy => copy.ContentHash!.Text));

    [Fact]
    public void TheCoverageTableIsSortedAndItsIdsAreUnique()
    {
        Assert.Equal(CoverageRow.Header, File.ReadLines(PathTo("amnesty-2020.coverage.csv")).First());
        var ids = s_coverage.Select(row => row.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(s_coverage, row => Assert.Matches("^F[0-9]{3}$", row.Id));
        Assert.All(s_coverage, row => Assert.Equal("000", row.Document));
        Assert.All(s_coverage, row => Assert.EndsWith(".", row.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPointerOfTheCoverageTableLeadsToAValueThatCitesThePlace()
    {
        using var document = JsonDocument.Parse(s_bytes);
        foreach (var row in s_coverage)
        {
            var cited = row.Pointers.SelectMany(pointer => CitedBy(document.RootElement, pointer)).ToHashSet(StringComparer.Ordinal);
            Assert.True(row.Places.All(cited.Contains), $"{row.Id}: {row.Paragraph} is not cited where it is held");
        }
    }

    [Fact]
    public void NoPointerOfTheCoverageTableLeadsIntoProseAboutTheFile() =>
        Assert.All(
            s_coverage.SelectMany(row => row.Pointers).Where(pointer => !SourceTitle().IsMatch(pointer)).SelectMany(pointer => pointer.Split('/')),
            step => Assert.DoesNotContain(step, (string[])["notes", "label", "title", "summary", "citations", "description"]));

    [Fact]
    public void TheRulesFindWhatACarefulReaderShouldKnowAndNothingElse()
    {
        var findings = CaseFileValidator.Validate(s_file).Findings;
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);

        string[] expected =
        [
            // The suits over what she said share marks that are worth a look.
            "HRD1318 /persons/0",

            // Four suits were pending and one set had been brought when the statement was issued; nothing is known since.
            "HRD1319 /proceedings/2", "HRD1319 /proceedings/3", "HRD1319 /proceedings/4", "HRD1319 /proceedings/5", "HRD1319 /proceedings/6",

            // The judgment of June rests on the witnesses who contradicted her, and on none of those who bore her out.
            "HRD1328 /proceedings/0/decisions/0/reasons",

            // A director and a head doctor sue, and the statement does not say for whom.
            "HRD1406 /proceedings/1/parties/0", "HRD1406 /proceedings/2/parties/0",

            // What is known of her reports does not speak of the director who sued over them.
            "HRD1407 /proceedings/1/causes/0/onAccountOf",

            // A civil suit has no prosecution that could engage an expert.
            "HRD1408 /evidence/1/commissionedBy",

            // The prisoner who testified in July was held by those who sued.
            "HRD1410 /proceedings/1/instances/0/hearings/0/attendance/0/actor",

            // The unit that answered the complaint belongs to the service that runs the prison complained of.
            "HRD1703 /complaints/0/addressees",
        ];
        Assert.Equal(expected, findings.Select(finding => $"{finding.RuleId} {finding.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MostStatementsSayWhatAFieldHolds()
    {
        var words = s_file.Statements.Where(statement => statement.Says is not null && statement.About!.Field is null).ToList();
        Assert.NotEmpty(words);
        Assert.True(words.Count * 5 <= s_file.Statements.Count * 2, $"{words.Count} of {s_file.Statements.Count}");
        Assert.All(
            words,
            statement =>
            {
                Assert.NotEmpty(statement.Topics);
                Assert.NotEmpty(statement.Mentions);
                Assert.Contains(statement.Mentions, mention => mention.Record is { } record && record != statement.About!.Record);
            });
    }

    [Fact]
    public void ContactsAreHeldByKindAlone()
    {
        var contacts = s_file.Organizations.SelectMany(organization => organization.Contacts).ToList();
        Assert.Equal(4, contacts.Count);
        Assert.All(
            contacts,
            contact =>
            {
                Assert.Null(contact.Value);
                Assert.Equal(AbsenceReason.Masked, contact.Absent!.Of("value")!.Reason);
            });
    }

    /// <summary>Follows a JSON Pointer to a value and tells the places cited for it: those of the innermost part that has citations, or else of the record.</summary>
    private static List<string> CitedBy(JsonElement root, string pointer)
    {
        List<string> places = [];
        var node = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node.ValueKind == JsonValueKind.Array ? node[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node.GetProperty(step);
            if (node.ValueKind == JsonValueKind.Object && node.TryGetProperty("citations", out var citations))
            {
                places = [.. citations.EnumerateArray().Select(citation => citation.GetProperty("locator").GetProperty("value").GetString()!)];
            }
        }

        Assert.True(node.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False, $"{pointer} leads to no value");
        return places;
    }

    private static List<string> OwnTexts()
    {
        var walker = new TextWalker();
        walker.Walk(s_file);
        return walker.Texts;
    }

    private static List<string> Keys(Record record)
    {
        List<string> keys = [];
        new NodeWalker(node => keys.AddRange(node is Part part ? [part.Key.Text] : [])).Walk(record);
        return keys;
    }

    private static void WalkFile(Action<Record, DomainObject> visit)
    {
        foreach (var record in s_file.Records())
        {
            new NodeWalker(node => visit(record, node)).Walk(record);
        }
    }

    private static string PathTo(string file) => Repository.PathTo("docs", "examples", "semenova", file);

    // A mail address, a number of seven digits or more, a number and a street. Identifiers and addresses of web pages begin with letters.
    [GeneratedRegex(@"\S@\S|(?<![\w/])\+?\d[\d ()-]{5,}\d|\b\d+[A-Za-z]? (\p{Lu}\w+ )+(St|Street|Ave|Avenue|Road|Rd|Lane)\b")]
    private static partial Regex ContactDetail();

    [GeneratedRegex("^/sources/[0-9]+/title/")]
    private static partial Regex SourceTitle();

    private sealed class NodeWalker(Action<DomainObject> visit) : Walker
    {
        protected override bool Enter(DomainObject node)
        {
            visit(node);
            return true;
        }
    }

    /// <summary>Every text of the file but the quotations.</summary>
    private sealed class TextWalker : Walker
    {
        public List<string> Texts { get; } = [];

        protected override void OnText(string text, string? language)
        {
            if (!Pointer().Contains("/quote/", StringComparison.Ordinal))
            {
                Texts.Add(text);
            }
        }
    }
}
