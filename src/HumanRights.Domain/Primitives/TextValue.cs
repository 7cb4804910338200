namespace HumanRights.Domain.Primitives;

/// <summary>A value that is one plain string on the wire and cannot exist invalid: an id, a reference, a code, a number kept as text.</summary>
/// <remarks>Immutable. There is no default instance: an absent value is null.</remarks>
public abstract class TextValue
{
    private protected TextValue(string text) => Text = text;

    /// <summary>The value exactly as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether it may lead to a record, a part or a member: an id, a reference, a key or a path.</summary>
    internal virtual bool LeadsSomewhere => false;

    /// <summary>What reading should say about a value that it keeps, such as a code that the list does not hold.</summary>
    internal virtual ReadingFault Notice => ReadingFault.None;

    /// <summary>The value exactly as it is written.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public sealed override string ToString() => Text;
}
