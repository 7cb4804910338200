using System.Runtime.CompilerServices;
using System.Text;

namespace HumanRights.Domain.Cli.Input;

/// <summary>Reads short texts, one a line.</summary>
internal static class TextLines
{
    /// <summary>Far beyond any expression; a longer line is handed on as an empty one.</summary>
    private const int Longest = 64 * 1024;

    internal static async IAsyncEnumerable<string> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var lines = new Utf8Lines(stream, Longest);
        while (await lines.ReadAsync(stop))
        {
            yield return Encoding.UTF8.GetString(lines.Line).TrimEnd('\r');
        }
    }
}
