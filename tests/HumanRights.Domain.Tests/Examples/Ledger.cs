using System.Text.Json;

using CsvHelper;

using HumanRights.Domain.Tests.Support;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The facts that were read out of the documents by hand, against which the examples are held. The ledger is no part of the repository; its tables of ours are.</summary>
internal static class Ledger
{
    /// <summary>The facts of a document; skips the test, and says why, where the ledger is absent.</summary>
    public static IReadOnlyList<LedgerFact> Facts(string document) =>
        [.. Rows("facts.jsonl").Where(row => row.GetProperty("doc").ValueEquals(document)).Select(LedgerFact.Read)];

    /// <summary>Every contradiction within and between the documents, each as the facts that it holds apart.</summary>
    public static IReadOnlyList<(string Id, IReadOnlyList<string> Facts)> Contradictions() => [.. Rows("contradictions.jsonl").Select(Sides)];

    /// <summary>The contradictions inside one document that are more than two names of one thing.</summary>
    public static IReadOnlyList<(string Id, IReadOnlyList<string> Facts)> Contradictions(string document) =>
        [.. Rows("contradictions.jsonl")
            .Where(row => row.GetProperty("scope").ValueEquals("within " + document) && !row.GetProperty("strength").ValueEquals("naming"))
            .Select(Sides)];

    /// <summary>Where the facts of each kind may be held: beginnings of pointers, with <c>*</c> for any place in a list.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> PlacesOfKinds() =>
        Table("ledger-kinds.csv", "kind", "places").ToDictionary(row => row[0], row => (IReadOnlyList<string>)row[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The facts whose kind, or quantity, misnames them, with the reason.</summary>
    public static IReadOnlyList<(string Id, string What, string Reason)> Exempt() =>
        [.. Table("ledger-exempt.csv", "id", "what", "reason").Select(row => (row[0], row[1], row[2]))];

    private static (string Id, IReadOnlyList<string> Facts) Sides(JsonElement row) =>
        (row.GetProperty("id").GetString()!, [.. row.GetProperty("facts").EnumerateArray().Select(fact => fact.GetString()!)]);

    private static List<string[]> Table(string name, params string[] columns)
    {
        using var csv = CsvReader.FromFile(
            Repository.PathTo("tests", "HumanRights.Domain.Tests", "Examples", name),
            CsvReaderOptions.Default with { Separator = ',' });
        List<string[]> rows = [];
        while (csv.Read())
        {
            rows.Add([.. columns.Select(column => csv.GetString(column))]);
        }

        return rows;
    }

    private static IEnumerable<JsonElement> Rows(string name)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "ledger", name);
        if (!File.Exists(path))
        {
            Assert.Skip($"../shared/ledger/{name} is absent: it is no part of the repository.");
        }

        return File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));
    }
}
