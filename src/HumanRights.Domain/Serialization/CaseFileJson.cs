using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Serialization;

/// <summary>The front door between JSON and the model: reads case files and single records, writes them, reports every fault with its place.</summary>
/// <remarks>
/// Never throws on content: any bytes give a value or findings. Reading is in three layers, syntax, structure and value;
/// writing is deterministic, in one documented member order, with non-ASCII text unescaped.
/// </remarks>
public static class CaseFileJson
{
    private static readonly JsonReaderOptions s_readerOptions = new() { MaxDepth = JsonReading.MaxDepth };

    private static readonly JsonWriterOptions s_indented = new() { Encoder = JsonOutput.Encoder, SkipValidation = true, Indented = true, NewLine = "\n" };

    /// <summary>Reads a case file.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <returns>The case file, or what is wrong.</returns>
    public static ReadResult<CaseFile> Read(ReadOnlySpan<byte> utf8Json) => Read<CaseFile>(utf8Json, ReadOptions.Default);

    /// <summary>Reads a case file.</summary>
    /// <param name="json">The text. Lone halves of surrogate pairs are refused, wherever they stand.</param>
    /// <returns>The case file, or what is wrong.</returns>
    public static ReadResult<CaseFile> Read(string json) => Read<CaseFile>(json);

    /// <summary>Reads a case file.</summary>
    /// <param name="utf8Json">The text in UTF-8, in one piece or several.</param>
    /// <returns>The case file, or what is wrong.</returns>
    public static ReadResult<CaseFile> Read(ReadOnlySequence<byte> utf8Json) => Read<CaseFile>(utf8Json);

    /// <summary>Reads a case file from a stream, to its end.</summary>
    /// <param name="utf8Json">The text in UTF-8; not closed.</param>
    /// <returns>The case file, or what is wrong.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<CaseFile> Read(Stream utf8Json) => Read<CaseFile>(utf8Json, ReadOptions.Default);

    /// <summary>Reads a case file from a stream, to its end.</summary>
    /// <param name="utf8Json">The text in UTF-8; not closed.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The case file, or what is wrong.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<ReadResult<CaseFile>> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default) => ReadAsync<CaseFile>(utf8Json, ReadOptions.Default, cancellationToken);

    /// <summary>Reads a case file from a pipe, to its end: the door for web servers.</summary>
    /// <param name="utf8Json">The text in UTF-8; completed when it was read.</param>
    /// <param name="cancellationToken">Stops the reading of the pipe.</param>
    /// <returns>The case file, or what is wrong.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<ReadResult<CaseFile>> ReadAsync(PipeReader utf8Json, CancellationToken cancellationToken = default) => ReadAsync<CaseFile>(utf8Json, ReadOptions.Default, cancellationToken);

    /// <summary>Reads a case file, a single record or any other object of the format.</summary>
    /// <typeparam name="T">What to read.</typeparam>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <returns>The value, or what is wrong.</returns>
    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : DomainObject, IJsonObject<T> => Read<T>(utf8Json, ReadOptions.Default);

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <param name="options">Limits.</param>
    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8Json, ReadOptions options)
        where T : DomainObject, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(options);
        return JsonDocumentReading.Read<T>(utf8Json, s_readerOptions, options);
    }

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="json">The text. Lone halves of surrogate pairs are refused, wherever they stand.</param>
    public static ReadResult<T> Read<T>(string json)
        where T : DomainObject, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(json.AsSpan());
    }

    /// <inheritdoc cref="Read{T}(string)"/>
    public static ReadResult<T> Read<T>(ReadOnlySpan<char> json)
        where T : DomainObject, IJsonObject<T>
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            // A lone surrogate has no UTF-8; WTF-8 bytes in its place are found by the reader like any bad byte.
            var length = Wtf8.GetBytes(json, buffer);
            return Read<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">The text in UTF-8, in one piece or several.</param>
    public static ReadResult<T> Read<T>(ReadOnlySequence<byte> utf8Json)
        where T : DomainObject, IJsonObject<T> =>
        utf8Json.Length > ReadOptions.Default.MaxBytes
            ? JsonDocumentReading.TooLarge<T>()
            : Read<T>(utf8Json.IsSingleSegment ? utf8Json.FirstSpan : utf8Json.ToArray());

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">The text in UTF-8; not closed.</param>
    /// <param name="options">Limits; no more than <see cref="ReadOptions.MaxBytes"/> and a little is ever held.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<T> Read<T>(Stream utf8Json, ReadOptions options)
        where T : DomainObject, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        while (utf8Json.Read(bytes.GetSpan(16 * 1024)) is > 0 and var count)
        {
            bytes.Advance(count);
            if (bytes.WrittenCount > options.MaxBytes)
            {
                return JsonDocumentReading.TooLarge<T>();
            }
        }

        return Read<T>(bytes.WrittenSpan, options);
    }

    /// <inheritdoc cref="Read{T}(Stream, ReadOptions)"/>
    /// <param name="utf8Json">The text in UTF-8; not closed.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<ReadResult<T>> ReadAsync<T>(Stream utf8Json, ReadOptions options, CancellationToken cancellationToken = default)
        where T : DomainObject, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        while (await utf8Json.ReadAsync(bytes.GetMemory(16 * 1024), cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            bytes.Advance(count);
            if (bytes.WrittenCount > options.MaxBytes)
            {
                return JsonDocumentReading.TooLarge<T>();
            }
        }

        return Read<T>(bytes.WrittenSpan, options);
    }

    /// <inheritdoc cref="ReadAsync{T}(Stream, ReadOptions, CancellationToken)"/>
    /// <param name="utf8Json">The text in UTF-8; completed when it was read.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellationToken">Stops the reading of the pipe.</param>
    public static async Task<ReadResult<T>> ReadAsync<T>(PipeReader utf8Json, ReadOptions options, CancellationToken cancellationToken = default)
        where T : DomainObject, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(options);
        while (true)
        {
            var read = await utf8Json.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.IsCanceled)
            {
                throw new OperationCanceledException(cancellationToken);
            }

            if (read.Buffer.Length > options.MaxBytes)
            {
                await utf8Json.CompleteAsync().ConfigureAwait(false);
                return JsonDocumentReading.TooLarge<T>();
            }

            if (read.IsCompleted)
            {
                var result = Read<T>(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray(), options);
                await utf8Json.CompleteAsync().ConfigureAwait(false);
                return result;
            }

            utf8Json.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Writes a value as one line of JSON.</summary>
    /// <param name="value">A case file, a record or any other object of the format.</param>
    /// <returns>The text.</returns>
    public static string Write(DomainObject value) => Write(value, WriteOptions.Compact);

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">A case file, a record or any other object of the format.</param>
    /// <param name="options">Compact or indented.</param>
    /// <returns>The text.</returns>
    public static string Write(DomainObject value, WriteOptions options)
    {
        using var buffer = new RentedBuffer();
        Write(buffer, value, options);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes a value as JSON in UTF-8.</summary>
    /// <param name="value">A case file, a record or any other object of the format.</param>
    /// <param name="options">Compact or indented.</param>
    /// <returns>The bytes.</returns>
    public static byte[] WriteToUtf8(DomainObject value, WriteOptions options)
    {
        using var buffer = new RentedBuffer();
        Write(buffer, value, options);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a value as JSON in UTF-8 into a buffer that the caller may use again.</summary>
    /// <param name="buffer">Receives the bytes.</param>
    /// <param name="value">A case file, a record or any other object of the format.</param>
    /// <param name="options">Compact or indented.</param>
    public static void Write(IBufferWriter<byte> buffer, DomainObject value, WriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        if (options.IsIndented)
        {
            using var writer = new Utf8JsonWriter(buffer, s_indented);
            value.Write(writer);
            writer.Flush();
            buffer.Write("\n"u8);
            return;
        }

        using var output = JsonOutput.To(buffer);
        value.Write(output);
    }

    /// <summary>Writes a value as JSON in UTF-8 to a stream.</summary>
    /// <param name="stream">Receives the bytes; not closed.</param>
    /// <param name="value">A case file, a record or any other object of the format.</param>
    /// <param name="options">Compact or indented.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, DomainObject value, WriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new RentedBuffer();
        Write(buffer, value, options);
        stream.Write(buffer.Written);
    }

    /// <summary>Writes a value with a writer of the caller's, who decides about its options.</summary>
    /// <param name="writer">Receives the tokens; not flushed.</param>
    /// <param name="value">A case file, a record or any other object of the format.</param>
    public static void Write(Utf8JsonWriter writer, DomainObject value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
