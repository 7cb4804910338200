using System.Text;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>What a redaction tells the compilers: where it did what, and as what each record is published. All people here are invented.</summary>
public sealed class RedactionPlacesTests
{
    private static readonly byte[] s_entropy = Encoding.ASCII.GetBytes("nobody can guess");

    [Fact]
    public void EveryPlaceIsToldWithItsRule()
    {
        var result = Redact(Example());

        Assert.Equal(
            [
                "person/p1  notes Text",
                "person/p2   Record",
                "person/p3   Identity",
                "person/p3  names Identity",
                "person/p3  nameStatus Identity",
                "person/p3  birth Identity",
                "source/s1 web contentHash Hash",
                "source/s2   Record",
                "incident/i1  when Rounded",
                "incident/i1  where Rounded",
                "incident/i1 a2 victim Reference",
                "incident/i1  count SmallNumber",
                "complaint/c1  label Text",
                "consent/x1  by Identity",
                "consent/x1  given Rounded",
            ],
            result.Places.Select(p => $"{p.Record} {p.Item} {p.Field} {p.Rule}").Order(ByRecord));
        Assert.Equal(result.Places.Count, result.Counts.Sum(c => c.Count));
    }

    [Fact]
    public void UnknownMembersAreToldByWhereTheyAreNotByName()
    {
        var json = File.ReadAllText(Repository.PathTo("docs", "examples", "protected.json")).Replace("\"birth\"", "\"sisterOfVerita\": 1, \"birth\"", StringComparison.Ordinal).Replace("\"key\": \"a1\"", "\"key\": \"a1\", \"onTelephone\": true", StringComparison.Ordinal);
        var result = Redact(CaseFileJson.Read(json).Require());

        Assert.Contains(new WithheldPlace("incident/i1", "a1", string.Empty, Withheld.Unknown), result.Places);
        Assert.Contains(new WithheldPlace("person/p3", null, string.Empty, Withheld.Unknown), result.Places);
        Assert.DoesNotContain(result.Places, p => p.ToString().Contains("Verita", StringComparison.Ordinal) || p.ToString().Contains("Telephone", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsAboutSomebodyWithheldGoesWithThem()
    {
        var json = File.ReadAllText(Repository.PathTo("docs", "examples", "protected.json")).Replace(
            "\"consents\": [",
            """
            "statements": [
              {"id": "statement/t1", "about": {"record": "person/p2"}, "stance": "states", "citations": [{"source": "source/s1"}]},
              {"id": "statement/t2", "about": {"record": "person/p1"}, "stance": "states", "mentions": [{"record": "statement/t1"}], "citations": [{"source": "source/s1"}]}
            ],
            "consents": [
            """,
            StringComparison.Ordinal);
        var result = Redact(CaseFileJson.Read(json).Require());

        Assert.Equal(RedactionOutcome.Withheld, result.Records.Single(r => r.Record == "statement/t1").Outcome);
        Assert.Contains(new WithheldPlace("statement/t1", null, string.Empty, Withheld.Record), result.Places);
        Assert.Contains(result.Places, p => p is { Record: "statement/t2", Item: null, Field: "mentions", Rule: Withheld.Reference });
    }

    [Fact]
    public void RecordsThatArePublishedAreJoinedToTheirPseudonyms()
    {
        var result = Redact(Example());

        Assert.Equal(result.File!.Records().Select(r => r.RecordId.Text).Order(StringComparer.Ordinal), result.Records.Select(r => r.PublishedAs).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(result.Records, r => Assert.Equal(r.Outcome == RedactionOutcome.Withheld, r.PublishedAs is null));
        Assert.Equal("Testa Probina", result.File.Persons.Single(p => p.Id.Text == result.Records[0].PublishedAs).Names[0].Forms[0].FullText);
        Assert.All(result.Records, r => Assert.DoesNotContain(r.PublishedAs ?? "nothing", r.ToString(), StringComparison.Ordinal));

        // Of what joins them nothing is in the publication.
        var published = CaseFileJson.Write(result.File);
        Assert.All(result.Records, r => Assert.DoesNotContain($"\"{r.Record}\"", published, StringComparison.Ordinal));
    }

    [Fact]
    public void WhenANameStopsTheRedactionNothingIsJoined()
    {
        var json = File.ReadAllText(Repository.PathTo("docs", "examples", "protected.json")).Replace("during the night search", "of Phantomova", StringComparison.Ordinal);
        var result = Redact(CaseFileJson.Read(json).Require());

        Assert.False(result.IsOk);
        Assert.Equal([new RedactionPlace("incident/i1", null, "label")], result.NamedAt);
        Assert.All(result.Records, r => Assert.Null(r.PublishedAs));
        Assert.NotEmpty(result.Places);
    }

    private static Comparer<string> ByRecord { get; } = Comparer<string>.Create((a, b) => Order(a).CompareTo(Order(b)));

    private static int Order(string place) => Array.IndexOf(["person", "source", "incident", "complaint", "consent"], place[..place.IndexOf('/', StringComparison.Ordinal)]);

    private static CaseFile Example() => CaseFileJson.Read(File.ReadAllBytes(Repository.PathTo("docs", "examples", "protected.json"))).Require();

    private static RedactionResult Redact(CaseFile file) =>
        Redactor.Redact(file, new Publication { Audience = Audience.Public, AsOf = new LocalDate(2024, 5, 1), Entropy = s_entropy });
}
