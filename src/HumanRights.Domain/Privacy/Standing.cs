namespace HumanRights.Domain.Privacy;

/// <summary>How much of a record an audience sees.</summary>
internal enum Standing
{
    /// <summary>Nothing, and not that there is something.</summary>
    Hidden = 1,

    /// <summary>Nothing; that something is withheld may show.</summary>
    Withheld = 2,

    /// <summary>That there is somebody, under a pseudonym.</summary>
    Anonymous = 3,

    /// <summary>The record, less what is marked in it.</summary>
    Open = 4,
}
