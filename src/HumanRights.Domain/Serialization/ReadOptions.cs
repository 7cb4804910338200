namespace HumanRights.Domain.Serialization;

/// <summary>Limits of a reading.</summary>
public sealed record ReadOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The longest text that is read, in bytes; a longer one is refused with HRD0006 before it is parsed.</summary>
    /// <value>512 MiB by default.</value>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;
}
