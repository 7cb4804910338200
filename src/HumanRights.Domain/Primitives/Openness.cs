namespace HumanRights.Domain.Primitives;

/// <summary>Whether a codelist may meet codes that it does not hold.</summary>
public enum Openness
{
    /// <summary>The list is complete by definition: another code is an error. It grows in a major version only.</summary>
    Closed = 1,

    /// <summary>The world adds to the list: another code is kept and reported as a warning.</summary>
    Open = 2,
}
