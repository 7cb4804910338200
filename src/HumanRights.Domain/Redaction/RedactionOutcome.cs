namespace HumanRights.Domain.Redaction;

/// <summary>What becomes of a record in a publication.</summary>
public enum RedactionOutcome
{
    /// <summary>It is not there.</summary>
    Withheld = 1,

    /// <summary>It is there under a pseudonym: that there is somebody, and on which sources that rests.</summary>
    Anonymous = 2,

    /// <summary>It is there, less what is marked in it and what nobody has read.</summary>
    Published = 3,
}
