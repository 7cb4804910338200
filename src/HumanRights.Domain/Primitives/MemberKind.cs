namespace HumanRights.Domain.Primitives;

/// <summary>What a member holds, one item at a time.</summary>
public enum MemberKind
{
    /// <summary>A JSON object with a shape of its own.</summary>
    Object = 1,

    /// <summary>A string of a fixed form: an id, a reference, a code, a number kept as text, an EDTF date.</summary>
    Value = 2,

    /// <summary>A plain string of any content, in no particular language.</summary>
    Text = 3,

    /// <summary>Prose by language: a map from BCP 47 tags to strings.</summary>
    LanguageMap = 4,

    /// <summary>Why fields are missing: a map from field paths to objects.</summary>
    AbsenceMap = 5,

    /// <summary>A whole number within ±(2^53−1).</summary>
    Integer = 6,

    /// <summary>True or false.</summary>
    Flag = 7,

    /// <summary>A plain calendar day, <c>YYYY-MM-DD</c>, from 0001-01-01 to 9999-12-31.</summary>
    Day = 8,
}
