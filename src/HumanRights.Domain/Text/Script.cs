namespace HumanRights.Domain.Text;

/// <summary>The scripts whose letters can be taken for each other's.</summary>
internal enum Script
{
    /// <summary>Another script, or none.</summary>
    Other = 0,

    /// <summary>Latin letters.</summary>
    Latin = 1,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic = 2,

    /// <summary>Greek letters.</summary>
    Greek = 3,
}
