using CsvHelper;
using HumanRights.Domain.Tests.Support;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>One codelist as it stands in its file, read by a reader that is not the generator's.</summary>
internal sealed record CodelistFile(string Name, IReadOnlyList<string> Header, IReadOnlyList<CodelistFile.Row> Rows)
{
    private static readonly Lazy<IReadOnlyList<CodelistFile>> s_all = new(static () =>
    [
        .. Directory.GetFiles(Repository.PathTo("src", "HumanRights.Domain", "Codelists"), "*.csv")
            .Where(p => Path.GetFileNameWithoutExtension(p) is not ("lifecycles" or "stages"))
            .Select(Read)
            .OrderBy(f => f.Name, StringComparer.Ordinal),
    ]);

    /// <summary>Every codelist file.</summary>
    public static IReadOnlyList<CodelistFile> All => s_all.Value;

    private static CodelistFile Read(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false, Separator = ',', MalformedData = CsvMalformedDataHandling.Throw });
        var records = new List<string[]>();
        while (csv.Read())
        {
            records.Add(csv.Current.ToArray());
        }

        var name = Path.GetFileNameWithoutExtension(path);
        return new CodelistFile(name, records[0], [.. records.Skip(1).Select(r => new Row(name, r))]);
    }

    /// <summary>One code of a list.</summary>
    internal sealed record Row(string List, IReadOnlyList<string> Cells)
    {
        public string Code => Cells[0];

        public string Parent => Cells[1];

        public string Status => Cells[2];

        public string Since => Cells[3];

        public string DeprecatedSince => Cells[4];

        public string ReplacedBy => Cells[5];

        public string LabelEn => Cells[6];

        public string LabelRu => Cells[7];

        public string Definition => Cells[8];

        public string Mappings => Cells[9];

        public override string ToString() => $"{List}/{Code}";
    }
}
