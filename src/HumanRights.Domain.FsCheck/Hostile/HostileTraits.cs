namespace HumanRights.Domain.FsCheck;

/// <summary>What makes a case file hard to bear for a program, though every word of it can be read.</summary>
[Flags]
public enum HostileTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Texts with directions that turn round, invisible and private characters, accents that stand apart, letters beyond the first plane, controls.</summary>
    OddText = 1,

    /// <summary>Texts of many thousand characters, lists of hundreds of items, the largest numbers there are.</summary>
    ExtremeSize = 2,

    /// <summary>Members and deeper structures that no version knows.</summary>
    UnknownMembers = 4,

    /// <summary>Dates before writing was invented, in thousands of years, or without an end.</summary>
    FarDates = 8,

    /// <summary>Records that refer to themselves, or two of a kind that refer to each other.</summary>
    Circles = 16,

    /// <summary>Several records of one id.</summary>
    DuplicateIds = 32,

    /// <summary>Codes that no list holds.</summary>
    UnknownCodes = 64,

    /// <summary>All of these.</summary>
    All = 127,
}
