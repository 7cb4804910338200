using CsvHelper;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>One line of a coverage table: a fact of a document, in a sentence of our own, and where the case file holds it.</summary>
internal sealed record CoverageRow(string Id, string Document, string Paragraph, string Statement, IReadOnlyList<string> Pointers)
{
    public const string Header = "id,document,paragraph,statement,pointers";

    public static IReadOnlyList<CoverageRow> Read(string path)
    {
        using var csv = CsvReader.FromFile(path, CsvReaderOptions.Default with { Separator = ',' });
        List<CoverageRow> rows = [];
        while (csv.Read())
        {
            rows.Add(new CoverageRow(csv.GetString("id"), csv.GetString("document"), csv.GetString("paragraph"), csv.GetString("statement"), csv.GetString("pointers").Split(' ')));
        }

        return rows;
    }

    /// <summary>The places that the paragraph names: <c>p10-p11</c> and <c>p1+p10</c> name two, <c>001:footer</c> the one in that extraction.</summary>
    public IReadOnlyList<string> Places => [.. Paragraph[(Paragraph.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('-', '+')];
}
