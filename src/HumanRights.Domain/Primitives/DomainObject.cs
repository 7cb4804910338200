using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// Anything that is written as a JSON object with named members: a case file, a record, a part of a record
/// or a value shape. The record types are the only definition of structure: the generator makes the codec,
/// the structure table and the walker from their partial properties.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Two objects are equal when everything in them is equal;
/// the order of lists that are sets is ignored. The hierarchy is closed: other assemblies cannot add to it.
/// </remarks>
public abstract record DomainObject
{
    private UnknownMembers? _unknown;

    private protected DomainObject()
    {
    }

    /// <summary>
    /// Members that this version of the library does not know, kept as they came so that nothing is lost
    /// when a file from a newer writer is read and written back. Empty by default.
    /// </summary>
    /// <exception cref="ArgumentException">A name given here belongs to a known member of this object.</exception>
    public UnknownMembers Unknown
    {
        get => _unknown ?? UnknownMembers.None;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            value.RefuseNamesOf(Shape);
            _unknown = value.Count == 0 ? null : value;
        }
    }

    /// <summary>The entry of the structure table that describes this object: its members, their kinds and their documentation.</summary>
    public abstract ObjectShape Shape { get; }

    /// <summary>Shows every member that is present to the walker, in the order in which they are written.</summary>
    /// <param name="walker">Receives the members; it decides whether to go deeper.</param>
    public abstract void Accept(Walker walker);

    /// <summary>What <see cref="ToString"/> may show beside the type: an id or key, never content.</summary>
    private protected virtual string? Handle => null;

    /// <summary>Keeps what the reader found no member for, in an object that only the reader has yet.</summary>
    private protected void Keep(UnknownMembers members) => _unknown = members.Count == 0 ? null : members;

    /// <summary>Writes this object as one JSON value, in its canonical member order.</summary>
    /// <param name="output">Receives the tokens.</param>
    internal abstract void Write(JsonOutput output);

    /// <summary>Writes this object through a writer of the caller's.</summary>
    internal void Write(Utf8JsonWriter writer)
    {
        using var output = JsonOutput.Through(writer);
        Write(output);
    }

    /// <summary>The type and, where there is one, the id or key. Content is never shown: it may name a person.</summary>
    /// <returns>For example <c>Person person/p12</c>.</returns>
    public sealed override string ToString() => Handle is { } handle ? $"{Shape.Name} {handle}" : Shape.Name;
}
