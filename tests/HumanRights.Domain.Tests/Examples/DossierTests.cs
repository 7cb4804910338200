using System.Text.Json;
using System.Text.RegularExpressions;

using CsvHelper;

using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;

using Xunit;

using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The dossier in which the publications stand side by side: it takes over every record unchanged and adds what joins and divides them.</summary>
public sealed partial class DossierTests
{
    private const string OwnPrefix = "d-";

    private const int Processes = 42;

    // Found between the publications and texts that are none of them.
    private static readonly string[] s_fromElsewhere = ["A7", "A16", "A20", "A31", "A34"];

    // What joins and divides, and what other texts say; nobody and nothing that acts, suffers or happens is added.
    private static readonly string[] s_mayBeAdded = ["source", "figure", "statement", "conflict", "identity-link", "link"];

    private static readonly byte[] s_bytes = File.ReadAllBytes(PathTo("semenova.casefile.json"));

    private static readonly CaseFile s_file = CaseFileJson.Read(s_bytes).Require();

    private static readonly JsonElement s_root = JsonElement.Parse(s_bytes);

    private static readonly Dictionary<string, string> s_publications = Publication.All
        .SelectMany(publication => publication.CaseFile.Records().Select(record => (record.RecordId.Text, publication.Name)))
        .ToDictionary(record => record.Text, record => record.Name, StringComparer.Ordinal);

    public static TheoryData<string> Publications => Publication.Names;

    private static List<Record> Own => [.. s_file.Records().Where(record => IsOwn(record.RecordId.Text))];

    [Fact]
    public void ReadingFindsNothing() => Assert.Empty(CaseFileJson.Read(s_bytes).Findings);

    [Fact]
    public void TheFileIsItsOwnFormatting() => Assert.Equal(s_bytes, CaseFileJson.WriteToUtf8(s_file, WriteOptions.Indented));

    [Fact]
    public void EveryReferenceLeadsToARecordAndEveryPartPointedAtIsThere()
    {
        var index = new CaseFileIndex(s_file);
        var ids = s_file.Records().Select(record => record.RecordId.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(index.Duplicates);
        Assert.Empty(index.References.Where(reference => !ids.Contains(reference.To)).Select(reference => reference.ToString()));
        Assert.Empty(ExampleParts.Follow(s_file).Faults);
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryRecordOfThePublicationStandsInItUnchanged(string name)
    {
        var publication = Publication.Of(name).Root;
        var dossier = RecordsById(s_root);
        var records = RecordsById(publication);
        Assert.NotEmpty(records);
        Assert.Empty(records.Where(record => !dossier.TryGetValue(record.Key, out var held) || !JsonElement.DeepEquals(held, record.Value)).Select(record => record.Key));
    }

    [Fact]
    public void WithoutThePublicationsItsOwnRecordsAreLeft()
    {
        var left = s_file.Records().Select(record => record.RecordId.Text).Where(id => !s_publications.ContainsKey(id)).ToList();
        Assert.Equal(s_file.Records().Count() - s_publications.Count, left.Count);
        Assert.NotEmpty(left);
        Assert.All(left, id => Assert.True(IsOwn(id), id));
        Assert.All(left, id => Assert.Contains(id.Split('/')[0], s_mayBeAdded));
    }

    [Fact]
    public void WhatIsItsOwnCitesThePublicationsOrATextOfItsOwn() =>
        Assert.All(
            Own.Where(record => record is not Source),
            record =>
            {
                Assert.NotEmpty(record.Citations);
                Assert.All(
                    record.Citations,
                    citation =>
                    {
                        var publication = Publication.All.SingleOrDefault(publication => string.Equals(publication.Read[0], citation.Source.Text, StringComparison.Ordinal));
                        Assert.True(publication is not null || IsOwn(citation.Source.Text), record.RecordId.Text);
                        if (publication is not null)
                        {
                            Assert.Matches(publication.Places, citation.Locator!.Value);
                        }
                    });
            });

    [Fact]
    public void EveryIdentityLinkOfItsOwnJoinsRecordsOfDifferentPublications()
    {
        var links = Own.OfType<IdentityLink>().ToList();
        Assert.All(
            links,
            link =>
            {
                Assert.Equal(link.A!.Text.Split('/')[0], link.B!.Text.Split('/')[0]);
                Assert.NotEqual(PublicationOf(link.A.Text), PublicationOf(link.B.Text));
                Assert.NotNull(link.Judgement);
                Assert.NotEmpty(link.Basis);
            });
        var pairs = s_file.IdentityLinks.Select(Pair).ToList();
        Assert.Equal(pairs.Distinct(StringComparer.Ordinal), pairs);
        Assert.Equal(
            new[] { IdentityJudgement.Same, IdentityJudgement.PossiblySame, IdentityJudgement.PossiblyPartOf, IdentityJudgement.NotSame }.ToHashSet(),
            links.Select(link => link.Judgement!).ToHashSet());
    }

    [Fact]
    public void NothingThatIsOneIsJudgedNotToBe()
    {
        Dictionary<string, string> one = new(StringComparer.Ordinal);
        foreach (var link in s_file.IdentityLinks.Where(link => link.Judgement == IdentityJudgement.Same))
        {
            one[Root(link.A!.Text)] = Root(link.B!.Text);
        }

        Assert.Empty(s_file.IdentityLinks
            .Where(link => link.Judgement != IdentityJudgement.Same && string.Equals(Root(link.A!.Text), Root(link.B!.Text), StringComparison.Ordinal))
            .Select(link => link.Id.Text));

        string Root(string id) => one.TryGetValue(id, out var next) && !string.Equals(next, id, StringComparison.Ordinal) ? Root(next) : id;
    }

    [Fact]
    public void TheDefenderIsOnePersonInEveryPublication()
    {
        var defenders = Publication.All.Select(publication => publication.CaseFile.Persons[0].Id.Text).ToList();
        var reached = new HashSet<string>([defenders[0]], StringComparer.Ordinal);
        for (var before = 0; before != reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(s_file.IdentityLinks
                .Where(link => link.Judgement == IdentityJudgement.Same && (reached.Contains(link.A!.Text) || reached.Contains(link.B!.Text)))
                .SelectMany(link => new[] { link.A!.Text, link.B!.Text }).ToList());
        }

        Assert.Equal(defenders.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhateverBearsOneNumberInTwoPublicationsIsJoined()
    {
        var joined = s_file.IdentityLinks.Where(link => link.Judgement == IdentityJudgement.Same).Select(Pair).ToHashSet(StringComparer.Ordinal);
        var numbers = s_file.Records().Where(record => !IsOwn(record.RecordId.Text))
            .SelectMany(record => record.Identifiers.Select(identifier => (record.RecordId.Text, Number: $"{record.RecordId.Text.Split('/')[0]} {identifier.Scheme.Text} {identifier.Value}")));
        Assert.All(
            numbers.GroupBy(number => number.Number, number => number.Text, StringComparer.Ordinal)
                .SelectMany(bearers => bearers.SelectMany(a => bearers.Where(b => string.CompareOrdinal(a, b) < 0 && !string.Equals(PublicationOf(a), PublicationOf(b), StringComparison.Ordinal)).Select(b => $"{a} {b}"))),
            pair => Assert.Contains(pair, joined));
    }

    [Fact]
    public void EveryLinkOfItsOwnTiesRecordsOfDifferentPublications()
    {
        var links = Own.OfType<Link>().ToList();
        Assert.All(links, link => Assert.NotEqual(PublicationOf(link.From!.Record!.Text), PublicationOf(link.To!.Record!.Text)));
        Assert.All(links.Where(link => link.Kind == LinkKind.RetaliationFor), link => Assert.NotEmpty(link.Indicators));
        Assert.Contains(links, link => link.Kind == LinkKind.RetaliationFor && link.To!.Record!.Text.StartsWith("complaint/", StringComparison.Ordinal));
        Assert.Contains(links, link => link.Kind == LinkKind.Triggered);
    }

    [Fact]
    public void EveryConflictOfItsOwnSetsDifferentTextsAgainstEachOther() =>
        Assert.All(
            Own.OfType<Conflict>(),
            conflict =>
            {
                Assert.NotNull(conflict.Rationale);
                Assert.True(conflict.Members.Select(member => PublicationOf(member.Record!.Text)).Distinct(StringComparer.Ordinal).Count() > 1, conflict.Id.Text);
            });

    [Fact]
    public void NothingIsCopiedOrGivenAway()
    {
        List<string> texts = [.. ExampleTexts.OwnOf(s_file), .. Contradictions().Select(row => row.Handling), .. Rows().SelectMany(row => row.Texts)];
        Assert.Empty(ExampleTexts.Copied(texts));
        Assert.DoesNotContain(texts, ExampleTexts.GivesAContact);
    }

    [Fact]
    public void EveryContradictionOfTheLedgerIsInTheTable() =>
        Assert.Equal([.. Ledger.Contradictions().Select(row => row.Id), .. s_fromElsewhere], Contradictions().Select(row => row.Id));

    [Fact]
    public void EveryPointerOfTheTableOfContradictionsLeadsToAValue()
    {
        var rows = Contradictions();
        Assert.All(rows, row => Assert.NotEmpty(row.Pointers));
        Assert.All(rows, row => Assert.Equal(row.Pointers.Distinct(StringComparer.Ordinal), row.Pointers));
        Assert.All(rows.SelectMany(row => row.Pointers), pointer => Assert.True(Pointed.IsValue(JsonRecords.Follow(s_root, pointer)), pointer));
    }

    [Fact]
    public void EveryConflictOfTheTableHasSidesThatStandApart()
    {
        var conflicts = Contradictions().SelectMany(row => row.Pointers).Where(pointer => pointer.StartsWith("/conflicts/", StringComparison.Ordinal))
            .Select(pointer => JsonRecords.Follow(s_root, string.Join('/', pointer.Split('/').Take(3)))).ToList();
        Assert.True(conflicts.Count > 30);
        Assert.All(
            conflicts,
            conflict =>
            {
                var id = conflict.GetProperty("id").GetString()!;
                var sides = conflict.GetProperty("members").EnumerateArray().Select(member => JsonRecords.PointerOf(s_root, member)).Distinct(StringComparer.Ordinal).ToList();
                Assert.True(sides.Count > 1, id);

                // Between publications the sides cannot stand in one place; within one, a single paragraph may tell of both.
                var places = sides.SelectMany(side => JsonRecords.Cited(s_root, side)).Distinct().ToList();
                Assert.True(places.Count > 1 || !IsOwn(id), id);
                Assert.True(places.Select(place => place.Source).Distinct(StringComparer.Ordinal).Count() > 1 || !IsOwn(id), id);
            });
    }

    [Fact]
    public void EverySideOfAContradictionIsNamed()
    {
        var rows = Contradictions().ToDictionary(row => row.Id, row => Named(row.Pointers), StringComparer.Ordinal);
        Assert.All(
            Ledger.Contradictions(),
            contradiction => Assert.All(contradiction.Facts, fact => Assert.True(HoldersOf(fact).Any(rows[contradiction.Id].Contains), $"{contradiction.Id} {fact}")));
    }

    [Fact]
    public void EveryConflictOfItsOwnIsInTheTable() =>
        Assert.Empty(Own.OfType<Conflict>().Select(conflict => $"/conflicts/{s_file.Conflicts.Index().Single(c => ReferenceEquals(c.Item, conflict)).Index}/state")
            .Except(Contradictions().SelectMany(row => row.Pointers), StringComparer.Ordinal));

    [Fact]
    public void EveryProcessIsShown()
    {
        var rows = Rows();
        Assert.Equal(Enumerable.Range(1, Processes), rows.Select(row => row.Number));
        Assert.All(rows, row => Assert.NotEmpty(row.Pointers));
        Assert.All(rows.SelectMany(row => row.Pointers), pointer => Assert.True(Pointed.IsValue(JsonRecords.Follow(s_root, pointer)), pointer));
    }

    private static bool IsOwn(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..].StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>The publication that a record comes from; the dossier's own are of none.</summary>
    private static string PublicationOf(string id) => s_publications.GetValueOrDefault(id, string.Empty);

    private static string Pair(IdentityLink link) =>
        string.Join(' ', new[] { link.A!.Text, link.B!.Text }.Order(StringComparer.Ordinal));

    /// <summary>The records that pointers lead into, and those that such a conflict or identity link names.</summary>
    private static HashSet<string> Named(IEnumerable<string> pointers)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (var record in pointers.Select(pointer => JsonRecords.Follow(s_root, string.Join('/', pointer.Split('/').Take(3)))))
        {
            named.Add(record.GetProperty("id").GetString()!);
            named.UnionWith(record.TryGetProperty("members", out var members) ? members.EnumerateArray().Select(member => member.GetProperty("record").GetString()!) : []);
            named.UnionWith(record.TryGetProperty("judgement", out _) ? [record.GetProperty("a").GetString()!, record.GetProperty("b").GetString()!] : []);
        }

        return named;
    }

    /// <summary>The records in which the publication of a fact holds it.</summary>
    private static IEnumerable<string> HoldersOf(string fact) =>
        Publication.All.Single(publication => publication.Held.ContainsKey(fact)).Held[fact].Select(pointed => pointed.Path[0].GetProperty("id").GetString()!);

    private static Dictionary<string, JsonElement> RecordsById(JsonElement file) =>
        JsonRecords.Of(file).ToDictionary(record => record.Node.GetProperty("id").GetString()!, record => record.Node, StringComparer.Ordinal);

    private static List<(string Id, string Handling, string[] Pointers)> Contradictions()
    {
        using var csv = CsvReader.FromFile(PathTo("contradictions.csv"), CsvReaderOptions.Default with { Separator = ',' });
        List<(string Id, string Handling, string[] Pointers)> rows = [];
        while (csv.Read())
        {
            rows.Add((csv.GetString("id"), csv.GetString("handling"), csv.GetString("pointers").Split(' ')));
        }

        return rows;
    }

    /// <summary>The rows of the page on processes.</summary>
    private static List<(int Number, string[] Texts, List<string> Pointers)> Rows() =>
        [.. File.ReadLines(Repository.PathTo("docs", "concepts", "processes.md")).Where(line => ProcessRow().IsMatch(line)).Select(line => line.Split(" | "))
            .Select(cells => (
                int.Parse(cells[0].TrimStart('|', ' '), System.Globalization.CultureInfo.InvariantCulture),
                cells[1..3],
                Code().Matches(cells[3]).Select(match => match.Groups[1].Value).ToList()))];

    private static string PathTo(string file) => Repository.PathTo("docs", "examples", "semenova", file);

    [GeneratedRegex(@"^\| \d+ \|")]
    private static partial Regex ProcessRow();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
