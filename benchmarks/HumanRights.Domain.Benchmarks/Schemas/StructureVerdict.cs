using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Schemas;

/// <summary>Our verdict on syntax and structure beside that of ajv with its parse, on the same bytes, in turns.</summary>
/// <remarks>Ours is a whole reading: the verdict falls out of it, and the case file too.</remarks>
internal static class StructureVerdict
{
    private const int Rounds = 5;
    private const int Milliseconds = 300;

    internal static IEnumerable<Measured> Measure(IEnumerable<string> documents)
    {
        var packages = Path.Combine(Repository.Root, "tests", "HumanRights.Domain.Tests", "Schemas", "judge", "package.json");
        if (!Directory.Exists(Path.Combine(Path.GetDirectoryName(packages)!, "node_modules", "ajv")))
        {
            throw new InvalidOperationException($"ajv is not installed: run npm ci in {Path.GetDirectoryName(Path.GetRelativePath(Repository.Root, packages))}");
        }

        var script = Path.Combine(Repository.Root, "benchmarks", "HumanRights.Domain.Benchmarks", "Schemas", "ajv.mjs");
        var schemas = Path.Combine(Repository.Root, "src", "HumanRights.Domain", "Schemas");
        using var node = Process.Start(new ProcessStartInfo("node", [script, packages, schemas]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        foreach (var document in documents)
        {
            var utf8 = Documents.Utf8(document);
            var path = Path.GetTempFileName();
            File.WriteAllBytes(path, utf8);
            var (ours, both, parse) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(Numbers.Median(Stopwatches.Rounds(() => Judge(utf8), 9, Milliseconds / 9d)));
                node.StandardInput.WriteLine(JsonSerializer.Serialize(new { file = path, milliseconds = Milliseconds }));
                node.StandardInput.Flush();
                using var answer = JsonDocument.Parse(node.StandardOutput.ReadLine()!);
                if (!answer.RootElement.GetProperty("valid").GetBoolean())
                {
                    throw new InvalidOperationException("ajv refuses what we read.");
                }

                both.Add(answer.RootElement.GetProperty("both").GetDouble());
                parse.Add(answer.RootElement.GetProperty("parse").GetDouble());
            }

            File.Delete(path);
            yield return Row(document, Rows.Ours, ours);
            yield return Row(document, "ajv compiled, with JSON.parse", both);
            yield return Row(document, "JSON.parse alone", parse);
        }

        node.StandardInput.Close();
        node.WaitForExit();
    }

    private static void Judge(byte[] utf8)
    {
        if (CaseFileJson.Read(utf8).Findings.Any(f => f.Layer is Layer.Syntax or Layer.Structure && f.Severity == Severity.Error))
        {
            throw new InvalidOperationException("The document is not valid.");
        }
    }

    private static Measured Row(string document, string row, List<double> times) =>
        new("Structure", document, row, Numbers.Median(times), Numbers.Deviation(times), "ns", null);
}
