using System.Buffers;
using System.Text.Json;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>What writing into a reused buffer allocates, counted by the thread and so exact: the benchmarks' own column holds a few bytes of theirs.</summary>
internal static class WriteAllocation
{
    private const int Times = 50;

    internal static IEnumerable<Measured> Measure(IEnumerable<string> documents)
    {
        foreach (var document in documents)
        {
            var file = Documents.File(document);
            var buffer = new ArrayBufferWriter<byte>(8 << 20);
            using var writer = new Utf8JsonWriter(buffer, PeerSettings.Writing);
            Write();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Times; i++)
            {
                Write();
            }

            var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Times;
            yield return new Measured("Write", document, "bytes allocated, exactly", bytes, 0, "bytes", null);

            void Write()
            {
                buffer.ResetWrittenCount();
                writer.Reset();
                CaseFileJson.Write(writer, file);
                writer.Flush();
            }
        }
    }
}
