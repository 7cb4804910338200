namespace HumanRights.Domain.Primitives;

/// <summary>A reference to a record by its id, where more than one kind can be meant.</summary>
/// <typeparam name="TSelf">The kind of reference.</typeparam>
/// <remarks>
/// A reference to a kind that this version does not know is kept and reported as a warning. A reference to a known
/// kind that does not fit the place is reported by rule HRD1801, not refused.
/// </remarks>
public abstract class Reference<TSelf> : TextValue<TSelf>
    where TSelf : Reference<TSelf>, ITextValue<TSelf>
{
    private protected const string ReferencePattern = TextPatterns.Kind + "/" + TextPatterns.Local;

    private readonly bool _known;

    private protected Reference(string text, bool known)
        : base(text) => _known = known;

    /// <summary>The kind of the record referred to, as it stands before the slash.</summary>
    public string Kind => Text[..Text.IndexOf('/', StringComparison.Ordinal)];

    internal sealed override bool LeadsSomewhere => true;

    internal override ReadingFault Notice => _known ? ReadingFault.None : ReadingFault.UnknownRecordKind;

    /// <summary>Whether this reference and an id point at the same record.</summary>
    /// <param name="id">The id of a record.</param>
    /// <returns>True when the texts are the same.</returns>
    public bool Is(IRecordId? id) => id is not null && string.Equals(id.Text, Text, StringComparison.Ordinal);

    private protected static ReadingFault Check(ReadOnlySpan<byte> utf8, out bool known)
    {
        var slash = utf8.IndexOf((byte)'/');
        known = false;
        if (slash <= 0 || !TextPatterns.IsKind(utf8[..slash]) || !TextPatterns.IsLocal(utf8[(slash + 1)..]))
        {
            return ReadingFault.PatternMismatch;
        }

        known = RecordKinds.IsKnown(utf8[..slash]);
        return ReadingFault.None;
    }
}
