namespace HumanRights.Domain.Serialization;

/// <summary>How a text is written. The order of members and the spelling of values do not depend on it.</summary>
public sealed record WriteOptions
{
    /// <summary>One line, for JSON Lines and for exchange.</summary>
    public static WriteOptions Compact { get; } = new();

    /// <summary>Indented by two blanks, with line feeds and a final one, for people and version control.</summary>
    public static WriteOptions Indented { get; } = new() { IsIndented = true };

    /// <summary>Whether each member stands on its own line.</summary>
    /// <value>False by default.</value>
    public bool IsIndented { get; init; }
}
