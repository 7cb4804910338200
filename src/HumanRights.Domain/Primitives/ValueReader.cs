namespace HumanRights.Domain.Primitives;

/// <summary>Makes values of one kind from the bytes of a string.</summary>
/// <remarks>
/// An object with one virtual method, not a generic method: the hot path of the reader is the same code for every kind
/// of value and asks this only for a value that it does not have yet.
/// </remarks>
internal abstract class ValueReader
{
    private static int s_count;

    /// <summary>Tells the kinds apart in the hash: one text may stand for an id, a reference and a key.</summary>
    internal uint Salt { get; } = (uint)Interlocked.Increment(ref s_count);

    internal abstract TextForm Form { get; }

    /// <summary>The value, with its spelling and with what reading should say about it; or what is wrong.</summary>
    internal abstract ReadingFault TryRead(ReadOnlySpan<byte> utf8, out object? value, out string text, out ReadingFault notice);

    /// <summary>Reads objects that are written as a plain string.</summary>
    internal static ValueReader Plain<T, TPlain>(Func<TPlain, T> make)
        where T : class
        where TPlain : class, ITextValue<TPlain> => new PlainForm<T, TPlain>(make);

    private sealed class PlainForm<T, TPlain>(Func<TPlain, T> make) : ValueReader
        where T : class
        where TPlain : class, ITextValue<TPlain>
    {
        internal override TextForm Form => TPlain.Form;

        internal override ReadingFault TryRead(ReadOnlySpan<byte> utf8, out object? value, out string text, out ReadingFault notice)
        {
            var fault = ValueReader<TPlain>.Instance.TryRead(utf8, out value, out text, out notice);
            value = value is null ? null : make((TPlain)value);
            return fault;
        }
    }
}

/// <inheritdoc cref="ValueReader"/>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class ValueReader<T> : ValueReader
    where T : class, ITextValue<T>
{
    private ValueReader()
    {
    }

    internal static ValueReader<T> Instance { get; } = new();

    internal override TextForm Form => T.Form;

    internal override ReadingFault TryRead(ReadOnlySpan<byte> utf8, out object? value, out string text, out ReadingFault notice)
    {
        var fault = T.TryRead(utf8, out var read);
        value = read;
        text = read?.Text ?? string.Empty;
        notice = read?.Notice ?? ReadingFault.None;
        return fault;
    }
}
