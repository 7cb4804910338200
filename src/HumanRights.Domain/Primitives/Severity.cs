namespace HumanRights.Domain.Primitives;

/// <summary>How serious a finding is for whoever wants to use the data.</summary>
/// <remarks>The default value is not a severity, so that a forgotten one is never read as harmless.</remarks>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info = 1,

    /// <summary>A human should look.</summary>
    Warning = 2,

    /// <summary>The data cannot be interpreted as it stands, whatever the world did.</summary>
    Error = 3,
}
