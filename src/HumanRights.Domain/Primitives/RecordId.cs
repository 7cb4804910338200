using System.Text;

namespace HumanRights.Domain.Primitives;

/// <summary>The opaque id of a record: <c>kind/local</c>. Never derived from a name, a date or anything else about the record.</summary>
/// <typeparam name="TSelf">The id type of one record kind.</typeparam>
public abstract class RecordId<TSelf> : TextValue<TSelf>, IRecordId
    where TSelf : RecordId<TSelf>, ITextValue<TSelf>
{
    private protected RecordId(string text)
        : base(text)
    {
    }

    /// <summary>The part after the slash.</summary>
    public string Local => Text[(Text.IndexOf('/', StringComparison.Ordinal) + 1)..];

    internal sealed override bool LeadsSomewhere => true;

    /// <inheritdoc/>
    public RecordRef ToRef() => new(Text, known: true);

    /// <summary>Joins the kind and the local part, which the caller gives.</summary>
    private protected static string Join(string kind, string local)
    {
        ArgumentNullException.ThrowIfNull(local);
        var bytes = Encoding.UTF8.GetBytes(local);
        return TextPatterns.IsLocal(bytes)
            ? kind + "/" + local
            : throw new ArgumentException("The local part of an id starts with a letter or digit and has letters, digits, '.', '_' and '-' only.", nameof(local));
    }

    /// <summary>Checks bytes against the form <c>kind/local</c> of this kind.</summary>
    private protected static bool Fits(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> kindAndSlash) =>
        utf8.StartsWith(kindAndSlash) && TextPatterns.IsLocal(utf8[kindAndSlash.Length..]);
}
