namespace HumanRights.Domain.Redaction;

/// <summary>What a redaction did to something, and by which of its rules.</summary>
public enum Withheld
{
    /// <summary>A whole record that the audience may not see.</summary>
    Record = 1,

    /// <summary>Who somebody is: the person or group stands under a pseudonym.</summary>
    Identity = 2,

    /// <summary>A part or member that is marked.</summary>
    Member = 3,

    /// <summary>A text that nobody has read and freed for the audience.</summary>
    Text = 4,

    /// <summary>A member that this version does not know.</summary>
    Unknown = 5,

    /// <summary>A reference to something that the audience may not see.</summary>
    Reference = 6,

    /// <summary>A date or place that is told roughly, because protected people are concerned, or not at all.</summary>
    Rounded = 7,

    /// <summary>A number of few people.</summary>
    SmallNumber = 8,

    /// <summary>What meant nothing any more without something that is withheld.</summary>
    LeftOver = 9,

    /// <summary>A hash over bytes that the audience does not have: it would confirm a guess at them.</summary>
    Hash = 10,
}
