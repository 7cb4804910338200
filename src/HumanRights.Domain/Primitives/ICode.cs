namespace HumanRights.Domain.Primitives;

/// <summary>A code of any codelist.</summary>
public interface ICode
{
    /// <summary>The code as it is written.</summary>
    string Text { get; }

    /// <summary>What the codelist says of the code; null when the list does not hold it.</summary>
    CodeInfo? Info { get; }

    /// <summary>Whether the codelist holds the code.</summary>
    bool IsKnown { get; }

    /// <summary>All codes that may stand in its place, with what they mean.</summary>
    Codelist Codelist { get; }
}
