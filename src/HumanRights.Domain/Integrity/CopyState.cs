namespace HumanRights.Domain.Integrity;

/// <summary>How a source's copy in a case file stands to the files that somebody holds.</summary>
public enum CopyState
{
    /// <summary>A file has the hash that the case file gives.</summary>
    Matches = 1,

    /// <summary>No file has the hash, but one has the copy's name: it is not the copy that the case file cites.</summary>
    Differs = 2,

    /// <summary>No file has the hash, and none the copy's name.</summary>
    NotFound = 3,

    /// <summary>The case file gives no hash, so nothing can be said.</summary>
    WithoutHash = 4,
}
