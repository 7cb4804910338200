using System.Globalization;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>The documents that are measured, by name: <c>40 KB</c> and other sizes of the sample, compact or <c>40 KB indented</c>, and the <c>dossier</c> as it stands in the repository.</summary>
internal static class Documents
{
    internal const string Dossier = "dossier";
    private const string Indented = " indented";

    private static readonly Dictionary<string, byte[]> s_made = new(StringComparer.Ordinal);

    /// <summary>Those of this run.</summary>
    internal static IReadOnlyList<string> Chosen { get; set; } = ["40 KB"];

    /// <summary>Those of this run that are samples: all that the peers' models hold.</summary>
    internal static IEnumerable<string> Samples => Chosen.Where(name => name != Dossier);

    /// <summary>Those of this run without the indented ones.</summary>
    internal static IEnumerable<string> Plain => Chosen.Where(name => !IsIndented(name));

    internal static bool IsIndented(string name) => name.EndsWith(Indented, StringComparison.Ordinal);

    /// <summary>The bytes of a document.</summary>
    internal static byte[] Utf8(string name)
    {
        if (!s_made.TryGetValue(name, out var utf8))
        {
            s_made.Add(name, utf8 = Make(name));
        }

        return utf8;
    }

    /// <summary>A document as it is read.</summary>
    internal static CaseFile File(string name) => CaseFileJson.Read(Utf8(name)).Require();

    private static byte[] Make(string name)
    {
        if (name == Dossier)
        {
            return System.IO.File.ReadAllBytes(Repository.Dossier);
        }

        if (IsIndented(name))
        {
            return CaseFileJson.WriteToUtf8(File(name[..^Indented.Length]), WriteOptions.Indented);
        }

        var words = name.Split(' ');
        return SampleCaseFile.OfSize(int.Parse(words[0], CultureInfo.InvariantCulture) * (words[1] == "MB" ? 1_000_000 : 1000));
    }
}
