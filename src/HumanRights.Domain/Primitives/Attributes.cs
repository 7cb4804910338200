// The markers that the generator reads are one vocabulary; they are easier to learn on one page.
namespace HumanRights.Domain.Primitives;

/// <summary>Says which record kind a type is: its singular code on the wire and its array in the case file.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RecordKindAttribute(string kind, string array) : Attribute
{
    public string Kind { get; } = kind;

    public string Array { get; } = array;
}

/// <summary>Says that a class is the id type of one record kind.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypedIdAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}

/// <summary>Says that a class is the code type of one codelist (its CSV file), whether it is open, and why.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CodelistAttribute(string name, Openness openness, string reason) : Attribute
{
    public string Name { get; } = name;

    public Openness Openness { get; } = openness;

    public string Reason { get; } = reason;
}

/// <summary>The order of the items means something; without it a list is a set.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OrderedAttribute : Attribute;

/// <summary>Written after the members of derived types.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TrailingAttribute : Attribute;

/// <summary>A static method of the type that passes a value through or refuses it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CheckedByAttribute(string method) : Attribute
{
    public string Method { get; } = method;
}

/// <summary>The smallest integer allowed.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MinimumAttribute(long value) : Attribute
{
    public long Value { get; } = value;
}

/// <summary>Exactly one of the alternatives is given; an alternative is a blank-separated group, given when one of its members is.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ExactlyOneOfAttribute(params string[] alternatives) : Attribute
{
    public IReadOnlyList<string> Alternatives { get; } = alternatives;
}

/// <summary>At most one of the alternatives is given.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class AtMostOneOfAttribute(params string[] alternatives) : Attribute
{
    public IReadOnlyList<string> Alternatives { get; } = alternatives;
}

/// <summary>At least one of the members is given.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AtLeastOneOfAttribute(params string[] members) : Attribute
{
    public IReadOnlyList<string> Members { get; } = members;
}

/// <summary>A member means nothing without another.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsAttribute(string member, string other) : Attribute
{
    public string Member { get; } = member;

    public string Other { get; } = other;
}

/// <summary>Written as a plain string exactly when only this member is given.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PlainFormAttribute(string member) : Attribute
{
    public string Member { get; } = member;
}

/// <summary>A union that takes no unknown members: it grows in a major version only.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute : Attribute;
