namespace HumanRights.Domain.Primitives;

/// <summary>What a finding is about. Only data quality is a fault of the file; the others are what the library is for.</summary>
public enum FindingKind
{
    /// <summary>The file says something that cannot be meant, such as an end before its beginning.</summary>
    DataQuality = 1,

    /// <summary>Sources, or officials and events, contradict each other. Never blocks anything.</summary>
    SourceConflict = 2,

    /// <summary>What authorities did departs from a legal standard. Never blocks anything.</summary>
    LegalityGap = 3,

    /// <summary>Publishing or keeping this as it stands could harm somebody.</summary>
    DoNoHarm = 4,

    /// <summary>Something that users of the data will need is not there, and no reason is given.</summary>
    Completeness = 5,
}
