using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Values;

/// <summary>How many or how much: a number and how it relates to the true one, a range, or only words.</summary>
/// <remarks>Exactly one of these is given. Made with the factories; a minimum above its maximum cannot exist.</remarks>
[ExactlyOneOf("value", "min max", "words")]
[Needs("bound", "value")]
[JsonConverter(typeof(RecordJsonConverter<Quantity>))]
public sealed partial record Quantity : DomainObject, IChecked
{
    /// <summary>The number stated; see <see cref="Bound"/> for how it relates to the true one.</summary>
    public partial DecimalNumber? Value { get; private init; }

    /// <summary>How the number relates to the true one; exact when absent.</summary>
    public partial QuantityBound? Bound { get; private init; }

    /// <summary>The lower end of a range, inclusive.</summary>
    public partial DecimalNumber? Min { get; private init; }

    /// <summary>The upper end of a range, inclusive.</summary>
    public partial DecimalNumber? Max { get; private init; }

    /// <summary>The quantity as it was worded, when no number was given: "dozens", "a large number".</summary>
    public partial LocalizedText? Words { get; private init; }

    /// <summary>What is counted or measured; absent when the place says it.</summary>
    public partial Unit? Unit { get; init; }

    /// <summary>The number exactly as the source prints it, digits and all.</summary>
    public partial string? AsReported { get; init; }

    private Quantity()
    {
    }

    /// <summary>An exact number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">What is counted, or null when the place says it.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Exactly(DecimalNumber value, Unit? unit = null) => new() { Value = NotNull(value), Unit = unit };

    /// <summary>A number and how it relates to the true one: at least, about, less than and so on.</summary>
    /// <param name="bound">The relation.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">What is counted, or null when the place says it.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Bounded(QuantityBound bound, DecimalNumber value, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return new() { Value = NotNull(value), Bound = bound, Unit = unit };
    }

    /// <summary>A range, both ends included.</summary>
    /// <param name="min">The lower end, or null when only the upper is known.</param>
    /// <param name="max">The upper end, or null when only the lower is known.</param>
    /// <param name="unit">What is counted, or null when the place says it.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">Neither end is given, or the lower is above the upper.</exception>
    public static Quantity Between(DecimalNumber? min, DecimalNumber? max, Unit? unit = null)
    {
        var quantity = new Quantity { Min = min, Max = max, Unit = unit };
        return (min is null && max is null) || quantity.Check() != ReadingFault.None
            ? throw new ArgumentException("A range needs an end, and its ends in order.", nameof(max))
            : quantity;
    }

    /// <summary>A quantity that was given only in words.</summary>
    /// <param name="words">The words, in the language of the source.</param>
    /// <param name="unit">What is counted, or null when the place says it.</param>
    /// <returns>The quantity.</returns>
    public static Quantity InWords(LocalizedText words, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new() { Words = words, Unit = unit };
    }

    /// <summary>The smallest number that this can mean, or null when there is none.</summary>
    /// <returns>An inclusive lower bound; for "more than" and "less than" the number itself, which is not included.</returns>
    public decimal? LowerBound() =>
        Value is { } value
            ? Bound is null || Bound == QuantityBound.Exact || Bound == QuantityBound.AtLeast || Bound == QuantityBound.MoreThan ? value.Value : null
            : Min?.Value;

    /// <summary>The largest number that this can mean, or null when there is none.</summary>
    /// <returns>An inclusive upper bound; for "more than" and "less than" the number itself, which is not included.</returns>
    public decimal? UpperBound() =>
        Value is { } value
            ? Bound is null || Bound == QuantityBound.Exact || Bound == QuantityBound.AtMost || Bound == QuantityBound.LessThan ? value.Value : null
            : Max?.Value;

    /// <inheritdoc/>
    ReadingFault IChecked.Check() => Check();

    private static DecimalNumber NotNull(DecimalNumber value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private ReadingFault Check() => Min is { } min && Max is { } max && min > max ? ReadingFault.BoundsOutOfOrder : ReadingFault.None;
}
