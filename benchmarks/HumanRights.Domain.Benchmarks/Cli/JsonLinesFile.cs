using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using HumanRights.Domain.Benchmarks.Growth;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Cli;

/// <summary>
/// Writes JSON Lines of small case files: some thousand generated ones, made small by the generators' own shrinker and then
/// used in turn, each line with an id of its own. The same number gives the same bytes.
/// </summary>
internal static class JsonLinesFile
{
    private const int Distinct = 1000;

    // The peers' models hold dates as plain strings: about every third file has another and is left out.
    private const int Tried = 3 * Distinct;
    private const int Longest = 1500;
    private const string Digits = "000000000";
    private const string Id = "urn:example:line:" + Digits;

    internal static void Write(int lines, string path)
    {
        // A record of each file and its lines feed, with the place of the digits of its id.
        var files = Gen.Sample(CaseFileGenerators.OfSize(0), Tried, GeneratedFile.Seed, Tried)
            .AsParallel().AsOrdered()
            .Select(file => CaseFileJson.WriteToUtf8(Small(file) with { Id = new CaseFileId(Id) }, WriteOptions.Compact))
            .Where(IsHeldByPeers)
            .Take(Distinct)
            .Select(utf8 => (Line: (byte[])[.. utf8, (byte)'\n'], At: utf8.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Id)) + Id.Length - Digits.Length))
            .ToArray();
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        for (var i = 0; i < lines; i++)
        {
            var (line, at) = files[i % files.Length];
            (i + 1).TryFormat(line.AsSpan(at, Digits.Length), out _, "D9", CultureInfo.InvariantCulture);
            stream.Write(line);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines} lines, {stream.Length} bytes, {files.Length} of them different but for the id"));
    }

    private static bool IsHeldByPeers(byte[] utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, InitOnlyContext.Default.CaseFile) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static CaseFile Small(CaseFile file)
    {
        while (CaseFileJson.WriteToUtf8(file, WriteOptions.Compact).Length > Longest && CaseFileGenerators.Shrink(file).FirstOrDefault() is { } smaller)
        {
            file = smaller;
        }

        return file;
    }
}
