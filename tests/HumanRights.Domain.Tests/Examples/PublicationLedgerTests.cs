using HumanRights.Domain.Time;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>That the case file of each publication holds each fact where such a fact belongs, with its date and number, and holds nothing else.</summary>
public sealed class PublicationLedgerTests
{
    private const int MostFactsOfAPointer = 4;

    private const int MostExempt = 10;

    private const int FewestFactsOfOurOwn = 150;

    // What may be held by somebody's word, or by a tie between two records, and by nothing else.
    private static readonly string[] s_mayStandAlone = ["contradiction", "ground", "other", "reprisal-link", "statement"];

    private static readonly string[] s_words = ["statements", "links", "identityLinks", "conflicts"];

    public static TheoryData<string> Publications => Publication.Names;

    public static TheoryData<string> PublicationsInTheLedger => Publication.NamesInTheLedger;

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryFactIsHeld(string name)
    {
        var publication = Publication.Of(name);
        var ids = publication.Coverage.Select(row => row.Id);
        Assert.Equal(publication.Facts, publication.Coverage.Select(row => row.Statement).Distinct(StringComparer.Ordinal).Count());
        if (publication.IsInTheLedger)
        {
            Assert.Equal(Ledger.Facts(publication.Document).Select(fact => fact.Id), ids);
        }
        else
        {
            Assert.True(publication.Facts >= FewestFactsOfOurOwn);
            Assert.Equal(Enumerable.Range(1, publication.Facts).Select(number => $"G{number:D3}"), ids);
        }
    }

    [Theory]
    [MemberData(nameof(PublicationsInTheLedger))]
    public void EveryFactIsHeldWhereFactsOfItsKindAre(string name)
    {
        var places = Ledger.PlacesOfKinds();
        var held = Publication.Of(name).Held;
        Assert.Empty(Faults(name, "kind", fact => held[fact.Id].Any(pointed => places[fact.Kind].Any(pointed.IsIn))));
    }

    [Fact]
    public void EveryKindOfFactHasItsPlaces() =>
        Assert.Equal(
            Publication.All.Where(publication => publication.IsInTheLedger).SelectMany(publication => Ledger.Facts(publication.Document))
                .Select(fact => fact.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Ledger.PlacesOfKinds().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void OnlyAFewKindsMayBeHeldByAWordOrATieAlone() =>
        Assert.All(
            Ledger.PlacesOfKinds(),
            kind => Assert.True(s_mayStandAlone.Contains(kind.Key, StringComparer.Ordinal) || !kind.Value.Intersect(s_words, StringComparer.Ordinal).Any(), kind.Key));

    [Theory]
    [MemberData(nameof(PublicationsInTheLedger))]
    public void EveryDateOfAFactIsInAPartThatHoldsIt(string name)
    {
        var publication = Publication.Of(name);
        Assert.Empty(Faults(name, "date", fact => HoldsTheDate(publication, fact)));
    }

    [Theory]
    [MemberData(nameof(PublicationsInTheLedger))]
    public void EveryNumberOfAFactIsAQuantityWithItsBound(string name)
    {
        var publication = Publication.Of(name);
        Assert.Empty(Faults(name, "quantity", fact => HoldsTheAmount(publication, fact)));
    }

    [Theory]
    [MemberData(nameof(PublicationsInTheLedger))]
    public void EveryExemptionIsNeededAndSaysWhy(string name)
    {
        var publication = Publication.Of(name);
        var facts = Ledger.Facts(publication.Document).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var exempt = Ledger.Exempt().Where(entry => facts.ContainsKey(entry.Id)).ToList();
        var places = Ledger.PlacesOfKinds();
        Assert.InRange(exempt.Count, 0, MostExempt);
        Assert.All(
            exempt,
            entry =>
            {
                var fact = facts[entry.Id];
                Assert.False(entry.What switch
                {
                    "kind" => publication.Held[fact.Id].Any(pointed => places[fact.Kind].Any(pointed.IsIn)),
                    "quantity" => HoldsTheAmount(publication, fact),
                    _ => HoldsTheDate(publication, fact),
                });
                Assert.True(entry.Reason.Length > 20, entry.Id);
            });
    }

    [Fact]
    public void EveryExemptionIsOfAFactOfAPublication()
    {
        var facts = Publication.All.Where(publication => publication.IsInTheLedger)
            .SelectMany(publication => Ledger.Facts(publication.Document)).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Ledger.Exempt(), entry => Assert.Contains(entry.Id, facts));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void NoPointerServesMoreThanFourFacts(string name) =>
        Assert.All(
            Publication.Of(name).Coverage.SelectMany(row => row.Pointers).CountBy(pointer => pointer, StringComparer.Ordinal),
            pointer => Assert.True(pointer.Value <= MostFactsOfAPointer, pointer.Key));

    [Theory]
    [MemberData(nameof(Publications))]
    public void NoFactNamesAPointerTwice(string name) =>
        Assert.All(Publication.Of(name).Coverage, row => Assert.Equal(row.Pointers.Distinct(StringComparer.Ordinal), row.Pointers));

    [Theory]
    [MemberData(nameof(PublicationsInTheLedger))]
    public void EveryContradictionIsAConflictWithAllItsSides(string name)
    {
        var publication = Publication.Of(name);
        var root = publication.Root;
        var conflicts = (root.TryGetProperty("conflicts", out var list) ? list.EnumerateArray().ToList() : [])
            .ConvertAll(conflict => conflict.GetProperty("members").EnumerateArray().Select(member => JsonRecords.PointerOf(root, member)).ToList());
        var contradictions = Ledger.Contradictions(publication.Document);
        Assert.Equal(publication.Contradictions, contradictions.Count);
        Assert.All(
            contradictions,
            contradiction => Assert.Contains(
                conflicts,
                members => contradiction.Facts.All(fact => publication.Held[fact].Any(pointed => members.Exists(member => JsonRecords.IsWithin(pointed.Pointer, member))))
                    && members.TrueForAll(member => contradiction.Facts.Any(fact => publication.Held[fact].Any(pointed => JsonRecords.IsWithin(pointed.Pointer, member))))));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void NothingIsInTheFileThatNoFactAsksFor(string name)
    {
        var publication = Publication.Of(name);
        var pointers = publication.Coverage.SelectMany(row => row.Pointers).ToList();
        var records = JsonRecords.Of(publication.Root).ToDictionary(record => record.Pointer, record => record.Node, StringComparer.Ordinal);
        var needed = records.Keys.Where(record => pointers.Exists(pointer => JsonRecords.IsWithin(pointer, record))).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(needed);

        // What a needed record refers to is needed as well.
        for (var before = 0; before != needed.Count;)
        {
            before = needed.Count;
            var texts = needed.SelectMany(record => JsonRecords.Texts(records[record])).ToHashSet(StringComparer.Ordinal);
            needed.UnionWith(records.Where(record => texts.Contains(record.Value.GetProperty("id").GetString()!)).Select(record => record.Key));
        }

        Assert.Empty(records.Keys.Except(needed, StringComparer.Ordinal));

        var parts = records.SelectMany(record => JsonRecords.Parts(record.Value, record.Key).Select(part => (Record: record.Key, part.Pointer, part.Key))).ToList();
        var named = JsonRecords.NamedParts(publication.Root);
        Assert.True(parts.Count > records.Count);
        Assert.Empty(parts.Where(part => !pointers.Exists(pointer => JsonRecords.IsWithin(pointer, part.Pointer)) && !named.Contains((part.Record, part.Key))).Select(part => part.Pointer));
    }

    private static IEnumerable<string> Faults(string name, string what, Func<LedgerFact, bool> holds)
    {
        var exempt = Ledger.Exempt().Where(entry => string.Equals(entry.What, what, StringComparison.Ordinal)).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return Ledger.Facts(Publication.Of(name).Document).Where(fact => !exempt.Contains(fact.Id) && !holds(fact)).Select(fact => fact.Id);
    }

    private static bool HoldsTheDate(Publication publication, LedgerFact fact)
    {
        if (fact.Date.Length == 0 || string.Equals(fact.Date, publication.IssuedOn, StringComparison.Ordinal))
        {
            return true;
        }

        var dates = publication.Held[fact.Id].SelectMany(pointed => pointed.Dates());
        if (!fact.Date.Contains('/', StringComparison.Ordinal))
        {
            return dates.Contains(fact.Date, StringComparer.Ordinal);
        }

        var interval = Edtf.Parse(fact.Date);
        return dates.Select(Edtf.Parse).Any(date => date.Earliest >= interval.Earliest && date.Latest <= interval.Latest);
    }

    private static bool HoldsTheAmount(Publication publication, LedgerFact fact) =>
        fact.Amount is null || publication.Held[fact.Id].Any(pointed => fact.Bound is null
            ? pointed.Pointer.Contains("/words/", StringComparison.Ordinal) && pointed.Value.ValueEquals(fact.Amount)
            : pointed.IsOfATerm
                ? string.Equals(pointed.Value.GetRawText(), fact.Amount, StringComparison.Ordinal)
                : pointed.Pointer.EndsWith("/value", StringComparison.Ordinal) && pointed.Value.ValueEquals(fact.Amount) && pointed.Path[^1].GetProperty("bound").ValueEquals(fact.Bound));
}
