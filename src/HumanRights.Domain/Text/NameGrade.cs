namespace HumanRights.Domain.Text;

/// <summary>How close two names are, closest first.</summary>
/// <remarks>
/// A grade is about spellings, never about people: two people can bear one name, and one person two that share no letter.
/// Written <c>same-form</c>, <c>same-key</c> and so on by <see cref="NameGrades.ToWord"/>.
/// </remarks>
public enum NameGrade
{
    /// <summary>Letter for letter the same, apart from capitals and white space.</summary>
    SameForm = 1,

    /// <summary>The same name: written in another spelling, script or order, or with a title, particle or patronymic that the other leaves out.</summary>
    SameKey = 2,

    /// <summary>Nothing contradicts: one of the two has initials, or leaves words out, and what it has fits the other.</summary>
    InitialsCompatible = 3,

    /// <summary>The forms of one family name or patronymic for a woman and a man: kin perhaps, not the same.</summary>
    RelatedForm = 4,

    /// <summary>A slip apart: one letter too many, too few, exchanged or changed.</summary>
    NearKey = 5,

    /// <summary>Other names, or names that cannot be compared.</summary>
    Different = 6,
}
