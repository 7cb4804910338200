using System.Text.Json;

using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Time;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>That the example made from the statement of July 2020 holds each fact where such a fact belongs, with its date and number, and holds nothing else.</summary>
public sealed class AmnestyLedgerTests
{
    private const string Document = "000";

    private const string IssuedOn = "2020-07-22";

    private const int MostFactsOfAPointer = 4;

    private const int MostExempt = 10;

    // What may be held by somebody's word, or by a tie between two records, and by nothing else.
    private static readonly string[] s_mayStandAlone = ["ground", "other", "reprisal-link", "statement"];

    private static readonly string[] s_words = ["statements", "links", "identityLinks", "conflicts"];

    private static readonly JsonElement s_root = JsonElement.Parse(File.ReadAllBytes(PathTo("amnesty-2020.casefile.json")));

    private static readonly IReadOnlyList<CoverageRow> s_coverage = CoverageRow.Read(PathTo("amnesty-2020.coverage.csv"));

    private static readonly Dictionary<string, List<Pointed>> s_held =
        s_coverage.ToDictionary(row => row.Id, row => row.Pointers.Select(pointer => Pointed.At(s_root, pointer)).ToList(), StringComparer.Ordinal);

    [Fact]
    public void EveryFactIsHeld()
    {
        var facts = Ledger.Facts(Document);
        Assert.Equal(146, facts.Count);
        Assert.Equal(facts.Select(fact => fact.Id), s_coverage.Select(row => row.Id));
        Assert.Equal(146, s_coverage.Select(row => row.Statement).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryFactIsHeldWhereFactsOfItsKindAre()
    {
        var places = Ledger.PlacesOfKinds();
        Assert.Empty(Faults("kind", fact => s_held[fact.Id].Exists(pointed => places[fact.Kind].Any(pointed.IsIn))));
        Assert.Equal(places.Keys.Order(StringComparer.Ordinal), Ledger.Facts(Document).Select(fact => fact.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OnlyAFewKindsMayBeHeldByAWordOrATieAlone() =>
        Assert.All(
            Ledger.PlacesOfKinds(),
            kind => Assert.True(s_mayStandAlone.Contains(kind.Key, StringComparer.Ordinal) || !kind.Value.Intersect(s_words, StringComparer.Ordinal).Any(), kind.Key));

    [Fact]
    public void EveryDateOfAFactIsInAPartThatHoldsIt() => Assert.Empty(Faults("date", HoldsTheDate));

    [Fact]
    public void EveryNumberOfAFactIsAQuantityWithItsBound() => Assert.Empty(Faults("quantity", HoldsTheAmount));

    [Fact]
    public void EveryExemptionIsNeededAndSaysWhy()
    {
        var exempt = Ledger.Exempt();
        var facts = Ledger.Facts(Document).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var places = Ledger.PlacesOfKinds();
        Assert.InRange(exempt.Count, 0, MostExempt);
        Assert.All(
            exempt,
            entry =>
            {
                var fact = facts[entry.Id];
                Assert.False(entry.What switch
                {
                    "kind" => s_held[fact.Id].Exists(pointed => places[fact.Kind].Any(pointed.IsIn)),
                    "quantity" => HoldsTheAmount(fact),
                    _ => HoldsTheDate(fact),
                });
                Assert.True(entry.Reason.Length > 20, entry.Id);
            });
    }

    [Fact]
    public void NoPointerServesMoreThanFourFacts() =>
        Assert.All(
            s_coverage.SelectMany(row => row.Pointers).CountBy(pointer => pointer, StringComparer.Ordinal),
            pointer => Assert.True(pointer.Value <= MostFactsOfAPointer, pointer.Key));

    [Fact]
    public void NoFactNamesAPointerTwice() =>
        Assert.All(s_coverage, row => Assert.Equal(row.Pointers.Distinct(StringComparer.Ordinal), row.Pointers));

    [Fact]
    public void EveryContradictionIsAConflictWithAllItsSides()
    {
        var conflicts = s_root.GetProperty("conflicts").EnumerateArray()
            .Select(conflict => conflict.GetProperty("members").EnumerateArray().Select(PointerOf).ToList()).ToList();
        var contradictions = Ledger.Contradictions(Document);
        Assert.Equal(8, contradictions.Count);
        Assert.All(
            contradictions,
            contradiction => Assert.Contains(
                conflicts,
                members => contradiction.Facts.All(fact => s_held[fact].Exists(pointed => members.Exists(member => IsWithin(pointed.Pointer, member))))
                    && members.TrueForAll(member => contradiction.Facts.Any(fact => s_held[fact].Exists(pointed => IsWithin(pointed.Pointer, member))))));
    }

    [Fact]
    public void NothingIsInTheFileThatNoFactAsksFor()
    {
        var pointers = s_coverage.SelectMany(row => row.Pointers).ToList();
        var records = Records().ToDictionary(record => record.Pointer, record => record.Node, StringComparer.Ordinal);
        var needed = records.Keys.Where(record => pointers.Exists(pointer => IsWithin(pointer, record))).ToHashSet(StringComparer.Ordinal);
        Assert.True(needed.Count > 100);

        // What a needed record refers to is needed as well.
        for (var before = 0; before != needed.Count;)
        {
            before = needed.Count;
            var texts = needed.SelectMany(record => Texts(records[record])).ToHashSet(StringComparer.Ordinal);
            needed.UnionWith(records.Where(record => texts.Contains(record.Value.GetProperty("id").GetString()!)).Select(record => record.Key));
        }

        Assert.Empty(records.Keys.Except(needed, StringComparer.Ordinal));

        var parts = records.SelectMany(record => Parts(record.Value, record.Key).Select(part => (Record: record.Key, part.Pointer, part.Key))).ToList();
        var named = NamedParts(records);
        Assert.True(parts.Count > 150);
        Assert.Empty(parts.Where(part => !pointers.Exists(pointer => IsWithin(pointer, part.Pointer)) && !named.Contains((part.Record, part.Key))).Select(part => part.Pointer));
    }

    private static IEnumerable<string> Faults(string what, Func<LedgerFact, bool> holds)
    {
        var exempt = Ledger.Exempt().Where(entry => string.Equals(entry.What, what, StringComparison.Ordinal)).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return Ledger.Facts(Document).Where(fact => !exempt.Contains(fact.Id) && !holds(fact)).Select(fact => fact.Id);
    }

    private static bool HoldsTheDate(LedgerFact fact)
    {
        if (fact.Date.Length == 0 || fact.Date is IssuedOn)
        {
            return true;
        }

        var dates = s_held[fact.Id].SelectMany(pointed => pointed.Dates());
        if (!fact.Date.Contains('/', StringComparison.Ordinal))
        {
            return dates.Contains(fact.Date, StringComparer.Ordinal);
        }

        var interval = Edtf.Parse(fact.Date);
        return dates.Select(Edtf.Parse).Any(date => date.Earliest >= interval.Earliest && date.Latest <= interval.Latest);
    }

    private static bool HoldsTheAmount(LedgerFact fact) =>
        fact.Amount is null || s_held[fact.Id].Exists(pointed => fact.Bound is null
            ? pointed.Pointer.Contains("/words/", StringComparison.Ordinal) && pointed.Value.ValueEquals(fact.Amount)
            : pointed.Pointer.EndsWith("/value", StringComparison.Ordinal) && pointed.Value.ValueEquals(fact.Amount) && pointed.Path[^1].GetProperty("bound").ValueEquals(fact.Bound));

    /// <summary>The pointer to what a target of a conflict names.</summary>
    private static string PointerOf(JsonElement target)
    {
        var record = Records().Single(record => record.Node.GetProperty("id").ValueEquals(target.GetProperty("record").GetString()));
        var pointer = target.TryGetProperty("item", out var item) ? Parts(record.Node, record.Pointer).Single(part => item.ValueEquals(part.Key)).Pointer : record.Pointer;
        return target.TryGetProperty("field", out var field) ? $"{pointer}/{field.GetString()}" : pointer;
    }

    private static bool IsWithin(string pointer, string other) =>
        pointer.StartsWith(other, StringComparison.Ordinal) && (pointer.Length == other.Length || pointer[other.Length] is '/');

    private static IEnumerable<(string Pointer, JsonElement Node)> Records() =>
        s_root.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(array => array.Value.EnumerateArray().Index().Select(record => ($"/{array.Name}/{record.Index}", record.Item)));

    private static IEnumerable<(string Pointer, string Key)> Parts(JsonElement node, string pointer) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().Index().SelectMany(item => Parts(item.Item, $"{pointer}/{item.Index}")),
        JsonValueKind.Object => (node.TryGetProperty("key", out var key) ? new[] { (pointer, key.GetString()!) } : [])
            .Concat(node.EnumerateObject().SelectMany(member => Parts(member.Value, $"{pointer}/{member.Name}"))),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.String => [node.GetString()!],
        _ => [],
    };

    /// <summary>The parts that targets name, each with the record in which it stands.</summary>
    private static HashSet<(string Record, string Key)> NamedParts(Dictionary<string, JsonElement> records)
    {
        var pointerOfId = records.ToDictionary(record => record.Value.GetProperty("id").GetString()!, record => record.Key, StringComparer.Ordinal);
        HashSet<(string Record, string Key)> named = [];
        foreach (var (pointer, node) in records)
        {
            Visit(node, pointer);
        }

        return named;

        void Visit(JsonElement node, string home)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                {
                    Visit(item, home);
                }
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (node.TryGetProperty("item", out var key))
                {
                    named.Add((node.TryGetProperty("record", out var record) ? pointerOfId[record.GetString()!] : home, key.GetString()!));
                }

                foreach (var member in node.EnumerateObject())
                {
                    Visit(member.Value, home);
                }
            }
        }
    }

    private static string PathTo(string file) => Repository.PathTo("docs", "examples", "semenova", file);
}
