namespace HumanRights.Domain.Text;

/// <summary>In what two names differ that were found to be close. Tells why a grade was given without showing a name.</summary>
[Flags]
public enum NameDifferences
{
    /// <summary>Nothing, or nothing that was looked at.</summary>
    None = 0,

    /// <summary>The words stand in another order.</summary>
    Order = 1,

    /// <summary>Letters, accents or script differ, and both spell the same.</summary>
    Spelling = 2,

    /// <summary>One has a title or a particle (<c>Ms</c>, <c>Dr</c>, <c>bin</c>, <c>von</c>) that the other leaves out.</summary>
    TitleOrParticle = 4,

    /// <summary>What is one word here is two words there.</summary>
    JoinedWords = 8,

    /// <summary>One has a patronymic, the other none.</summary>
    Patronymic = 16,

    /// <summary>One has an initial where the other has the word.</summary>
    Initials = 32,

    /// <summary>One has words that the other leaves out.</summary>
    LeftOut = 64,

    /// <summary>One is the form for a woman, the other for a man.</summary>
    Gender = 128,

    /// <summary>One letter is too many, too few, exchanged or changed.</summary>
    Slip = 256,
}
