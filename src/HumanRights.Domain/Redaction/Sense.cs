namespace HumanRights.Domain.Redaction;

/// <summary>What an object says.</summary>
internal enum Sense
{
    /// <summary>Nothing but a key, or nothing at all.</summary>
    Nothing,

    /// <summary>Something, but not what its kind is for: some files hold such objects, to say why.</summary>
    Something,

    /// <summary>What its kind is for.</summary>
    Whole,
}
