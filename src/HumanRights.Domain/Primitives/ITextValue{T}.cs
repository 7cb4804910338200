using System.ComponentModel;

namespace HumanRights.Domain.Primitives;

/// <summary>The contract between a text value and the codec. Implemented by this library's types only.</summary>
/// <typeparam name="TSelf">The kind of value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextValue<TSelf>
    where TSelf : class, ITextValue<TSelf>
{
    /// <summary>The pattern, codelist and documentation, as the structure table and the schemas need them.</summary>
    static abstract TextForm Form { get; }

    /// <summary>The value exactly as it is written.</summary>
    string Text { get; }

    /// <summary>What reading should say about a value that it keeps.</summary>
    internal ReadingFault Notice { get; }

    /// <summary>The only validation there is: reading, parsing and construction all come here.</summary>
    internal static abstract ReadingFault TryRead(ReadOnlySpan<byte> utf8, out TSelf? value);
}
