using System.Text.Json;
using System.Text.Unicode;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Serialization;

/// <summary>Reads one whole JSON text and turns faults into findings with places.</summary>
internal static class JsonDocumentReading
{
    /// <summary>Reads the value that the reader stands on, and reports what is wrong with it.</summary>
    internal delegate object? ReadRoot(ref Utf8JsonReader reader, JsonReading reading);

    internal static ReadResult<T> TooLarge<T>()
        where T : DomainObject => new(null, [TooLarge()]);

    internal static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, JsonReaderOptions readerOptions, ReadOptions options)
        where T : DomainObject, IJsonObject<T>
    {
        var value = Read(utf8, readerOptions, options, static (ref reader, reading) => T.ReadJson(ref reader, reading), out var findings);
        return new ReadResult<T>((T?)value, findings);
    }

    /// <summary>Reads a text whose value is whatever the reader of its root makes of it.</summary>
    /// <param name="utf8">Any bytes.</param>
    /// <param name="readerOptions">How the tokenizer reads.</param>
    /// <param name="options">Limits.</param>
    /// <param name="root">Reads the value at the root.</param>
    /// <param name="findings">What was found, in the order of the text.</param>
    /// <returns>The value; null when there was an error.</returns>
    internal static object? Read(ReadOnlySpan<byte> utf8, JsonReaderOptions readerOptions, ReadOptions options, ReadRoot root, out IReadOnlyList<Finding> findings)
    {
        if (utf8.Length > options.MaxBytes)
        {
            findings = [TooLarge()];
            return null;
        }

        object? value = null;
        var reading = new JsonReading(utf8IsChecked: true, options.MostFindings);
        var start = 0;
        if (utf8.StartsWith("\uFEFF"u8))
        {
            start = 3;
            reading.Report(ReadingFault.ByteOrderMark, 0);
        }

        var json = utf8[start..];
        if (!Utf8.IsValid(utf8))
        {
            reading.Report(ReadingFault.NotUtf8, FirstInvalid(utf8) - start);
        }
        else if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            reading.Report(ReadingFault.Empty, 0);
        }
        else
        {
            value = ReadValue(json, readerOptions, reading, root);
        }

        findings = reading.Faults.Count == 0 ? [] : Findings(reading, utf8, start, readerOptions);
        return reading.ErrorCount == 0 ? value : null;
    }

    private static Finding TooLarge() =>
        new() { RuleId = ReadingFaults.RuleIdOf(ReadingFault.TooLarge), Severity = Severity.Error, Layer = Layer.Syntax, Path = string.Empty, Line = 1, Column = 1 };

    private static object? ReadValue(ReadOnlySpan<byte> json, JsonReaderOptions readerOptions, JsonReading reading, ReadRoot root)
    {
        var reader = new Utf8JsonReader(json, readerOptions);
        object? value = null;
        var isWhole = false;
        reading.Begin(json.Length);
        try
        {
            reader.Read();
            value = root(ref reader, reading);
            isWhole = true;
            reader.Read();
        }
        catch (JsonException e)
        {
            var offset = OffsetOf(json, e);
            reading.Report(isWhole ? ReadingFault.TrailingData : IsOneTooDeep(reader, json, offset) ? ReadingFault.TooDeep : ReadingFault.NotJson, offset);
        }
        finally
        {
            reading.End();
        }

        return value;
    }

    /// <summary>Whether the tokenizer stopped because one more list or object would begin below the deepest level.</summary>
    private static bool IsOneTooDeep(in Utf8JsonReader reader, ReadOnlySpan<byte> json, long offset)
    {
        // A token that begins a container is counted outside of it.
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        return depth >= JsonReading.MaxDepth && offset < json.Length && json[(int)offset] is (byte)'[' or (byte)'{';
    }

    /// <summary>The tokenizer tells line and byte in the line; both count from zero, and only line feeds end lines.</summary>
    private static long OffsetOf(ReadOnlySpan<byte> json, JsonException e)
    {
        var offset = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(offset + (e.BytePositionInLine ?? 0), json.Length);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var index = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[index..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            index += consumed;
        }

        return index;
    }

    private static Finding[] Findings(JsonReading reading, ReadOnlySpan<byte> utf8, int start, JsonReaderOptions readerOptions)
    {
        var faults = reading.Faults.OrderBy(f => f.Offset).ToArray();
        if (Array.Exists(faults, f => f.Fault == ReadingFault.UnsupportedVersion))
        {
            // Another major version is another format: what else differs from this one says nothing.
            faults = [.. faults.Where(f => f.Fault == ReadingFault.UnsupportedVersion || ReadingFaults.LayerOf(f.Fault) == Layer.Syntax)];
        }

        var offsets = Array.ConvertAll(faults, f => f.Offset);
        var pointers = JsonPlaces.Pointers(new Utf8JsonReader(utf8[start..], readerOptions), offsets);
        var places = JsonPlaces.Lines(utf8, Array.ConvertAll(offsets, o => o + start));
        var findings = new Finding[faults.Length];
        for (var i = 0; i < faults.Length; i++)
        {
            var (fault, _, argument, replacement, shape) = faults[i];
            findings[i] = new Finding
            {
                RuleId = ReadingFaults.RuleIdOf(fault),
                Severity = ReadingFaults.SeverityOf(fault),
                Layer = ReadingFaults.LayerOf(fault),
                Path = pointers[i],
                Line = places[i].Line,
                Column = places[i].Column,
                Arguments = Arguments(argument, replacement, shape),
            };
        }

        return findings;
    }

    private static IReadOnlyList<string> Arguments(string? argument, string? replacement, ObjectShape? shape)
    {
        if (argument is null)
        {
            return [];
        }

        if (replacement is not null)
        {
            return [argument, replacement];
        }

        // Of an unknown member only the nearest known name is told: its own name stands in the path.
        return shape is null ? [argument] : NearestNames.Of(argument, shape) is { } nearest ? [nearest] : [];
    }
}
