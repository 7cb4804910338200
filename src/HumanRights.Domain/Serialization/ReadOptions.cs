namespace HumanRights.Domain.Serialization;

/// <summary>Limits of a reading.</summary>
public sealed record ReadOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The longest text that is read, in bytes; a longer one is refused with HRD0006 before it is parsed.</summary>
    /// <value>512 MiB by default.</value>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>The most findings that are told of one text, inclusive; where there are more, one last finding, HRD0010, says so, and the text is refused.</summary>
    /// <value>250,000 by default, which is more than anybody reads. A text may be wrong at every second byte, and each finding takes up to a kibibyte.</value>
    public int MostFindings { get; init; } = 250_000;
}
