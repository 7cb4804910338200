using System.Text;
using System.Text.Json;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Serialization;
using NewtonsoftJson = Newtonsoft.Json.JsonConvert;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Makes sure that what is compared does the same work: each reads the whole document and writes it back byte by byte.</summary>
internal static class SameContent
{
    internal static void Check(byte[] document, bool isIndented)
    {
        var read = CaseFileJson.Read(document);
        var utf8 = isIndented ? CaseFileJson.WriteToUtf8(read.Require(), WriteOptions.Compact) : document;
        if (read.Findings.Count > 0)
        {
            throw new InvalidOperationException($"The document is not clean: {read.Findings[0]}");
        }

        Same(utf8, CaseFileJson.WriteToUtf8(read.Require(), WriteOptions.Compact), "CaseFileJson");
        Same(utf8, Written(w => CaseFileJson.Write(w, JsonSerializer.Deserialize<CaseFile>(utf8)!)), "JsonSerializer with our converter");
        Same(utf8, Written(w => JsonSerializer.Serialize(w, JsonSerializer.Deserialize(utf8, InitOnlyContext.Default.CaseFile)!, InitOnlyContext.Default.CaseFile)), "source generation, init-only");
        Same(utf8, Written(w => JsonSerializer.Serialize(w, JsonSerializer.Deserialize(utf8, GetSetContext.Default.CaseFile)!, GetSetContext.Default.CaseFile)), "source generation, get/set");
        Same(utf8, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<Peers.InitOnly.CaseFile>(utf8, PeerSettings.Reflection), PeerSettings.Reflection), "reflection");
        var fromNewtonsoft = NewtonsoftJson.DeserializeObject<Peers.GetSet.CaseFile>(Encoding.UTF8.GetString(utf8), PeerSettings.Newtonsoft);
        Same(utf8, Encoding.UTF8.GetBytes(NewtonsoftJson.SerializeObject(fromNewtonsoft, PeerSettings.Newtonsoft)), "Newtonsoft.Json");
    }

    internal static void Same(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, string who)
    {
        if (!expected.SequenceEqual(actual))
        {
            var at = expected.CommonPrefixLength(actual);
            throw new InvalidOperationException($"{who} differs at byte {at}: {Encoding.UTF8.GetString(actual[Math.Max(0, at - 40)..Math.Min(actual.Length, at + 40)])}");
        }
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PeerSettings.Writing))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
