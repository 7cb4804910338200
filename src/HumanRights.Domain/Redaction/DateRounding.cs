namespace HumanRights.Domain.Redaction;

/// <summary>How roughly a date is told.</summary>
public enum DateRounding
{
    /// <summary>The month, <c>YYYY-MM</c>; the year where a date spans several months.</summary>
    Month = 1,

    /// <summary>The year, <c>YYYY</c>.</summary>
    Year = 2,
}
