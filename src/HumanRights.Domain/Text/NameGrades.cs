namespace HumanRights.Domain.Text;

/// <summary>How grades are written.</summary>
public static class NameGrades
{
    /// <summary>The grade as it is written outside of code.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns><c>same-form</c>, <c>same-key</c>, <c>initials-compatible</c>, <c>related-form</c>, <c>near-key</c> or <c>different</c>.</returns>
    public static string ToWord(this NameGrade grade) => grade switch
    {
        NameGrade.SameForm => "same-form",
        NameGrade.SameKey => "same-key",
        NameGrade.InitialsCompatible => "initials-compatible",
        NameGrade.RelatedForm => "related-form",
        NameGrade.NearKey => "near-key",
        _ => "different",
    };
}
