using HumanRights.Domain.Time;
using NodaTime;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>How many days lie between two dates, as far as that is certain.</summary>
internal static class DayDistance
{
    /// <summary>Whether every reading puts the second date more than some days after the first.</summary>
    internal static bool IsCertainlyMoreThan(int days, ExtendedDate from, ExtendedDate to) =>
        from.IsCertain && to.IsCertain && Between(from.Latest, to.Earliest) is { } shortest && shortest > days;

    /// <summary>Whether every reading puts the second date after the first, or on the same day, and at most some days later.</summary>
    internal static bool IsCertainlyWithin(int days, ExtendedDate from, ExtendedDate to) =>
        from.IsCertainlyNotAfter(to) && Between(from.Earliest, to.Latest) is { } longest && longest <= days;

    private static long? Between(EdtfBound from, EdtfBound to) =>
        from.TryGetLocalDate(out var first) && to.TryGetLocalDate(out var last) ? Period.DaysBetween(first, last) : null;
}
