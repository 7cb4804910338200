using HumanRights.Domain.Time;

namespace HumanRights.Domain.Privacy;

/// <summary>How long what frees something lasts: it frees nothing once it has ended, or may have.</summary>
internal static class Lasting
{
    /// <summary>Whether something that ends on a date certainly holds on a day; on its last day it does.</summary>
    /// <remarks>
    /// What ends in May ends with May. Where the day is one of several, or a digit is not said, it may be the first. A day that was
    /// worked out from something else is not certain.
    /// </remarks>
    internal static bool Holds(ExtendedDate end, ExtendedDate asOf) =>
        end is { IsCertain: true, Anchor: null, Basis: null } && (IsPlain(end.Edtf) ? end.Latest : end.Earliest).CompareTo(asOf.Earliest) >= 0;

    private static bool IsPlain(Edtf? date) =>
        date is { Kind: EdtfKind.Date or EdtfKind.DateTime, SignificantDigits: null } && !date.Text.Contains('X', StringComparison.Ordinal);
}
