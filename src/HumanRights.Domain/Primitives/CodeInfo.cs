namespace HumanRights.Domain.Primitives;

/// <summary>What a codelist says of one code.</summary>
public sealed record CodeInfo
{
    /// <summary>The code as it is written. Never reused for another meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The broader code of the same list, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The schema version that brought the code.</summary>
    public required string Since { get; init; }

    /// <summary>The schema version that deprecated it, or null while it is active. A deprecated code still reads.</summary>
    public string? DeprecatedSince { get; init; }

    /// <summary>The code to use instead of a deprecated one, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>A short English label for people.</summary>
    public required string LabelEn { get; init; }

    /// <summary>A short Russian label for people.</summary>
    public required string LabelRu { get; init; }

    /// <summary>What the code means and, where a sibling is close, what it does not.</summary>
    public required string Definition { get; init; }

    /// <summary>Cross-references to other vocabularies, <c>scheme:code:match</c>, separated by blanks; numbers only, no terms.</summary>
    public required string Mappings { get; init; }

    /// <summary>Whether the code should no longer be written.</summary>
    public bool IsDeprecated => DeprecatedSince is not null;

    /// <summary>The code.</summary>
    /// <returns>The code as it is written.</returns>
    public override string ToString() => Code;
}
