namespace HumanRights.Domain.Text;

/// <summary>What is left of a name when spelling, script, order of words, titles, particles and patronymic are taken off: for finding names that may be one.</summary>
/// <remarks>
/// A key finds, it does not judge: <see cref="NameComparison"/> also looks at what the key leaves out. The text may change from
/// one version of the library to the next; never store it as the identity of anybody. <see cref="ToString"/> does not show it,
/// for it names a person as well as the name does.
/// </remarks>
public sealed class NameKey
{
    private NameKey(IReadOnlyList<string> readings) => Readings = readings;

    /// <summary>The key under the usual reading: sounds in the letters a to z and <c>č š ž</c>, words sorted and parted by blanks; other scripts as they are. Empty when the name has no letter and no digit.</summary>
    public string Text => Readings[0];

    /// <summary>The key under every reading of the letters that customs of spelling pronounce differently (<c>j</c>, <c>c</c>, <c>ch</c>, <c>x</c>), each once; <see cref="Text"/> is the first.</summary>
    public IReadOnlyList<string> Readings { get; }

    /// <summary>The key of a name.</summary>
    /// <param name="name">The name as it is printed, in any script; of any length and content.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static NameKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return From(NameWords.Of(name));
    }

    internal static NameKey From(NameWords name) => new([.. name.Readings.Select(static reading => reading.Key).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether some reading of the one is some reading of the other. Not transitive.</summary>
    /// <param name="other">Another key.</param>
    /// <returns>True when they meet; never for a key without text.</returns>
    public bool Matches(NameKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Readings.Any(reading => reading.Length > 0 && other.Readings.Contains(reading, StringComparer.Ordinal));
    }

    /// <summary>How many readings there are, never the key.</summary>
    /// <returns>For example <c>name key (2 readings)</c>.</returns>
    public override string ToString() => Readings.Count == 1 ? "name key (1 reading)" : $"name key ({Readings.Count} readings)";
}
