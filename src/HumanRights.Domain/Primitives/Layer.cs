namespace HumanRights.Domain.Primitives;

/// <summary>In which of the three steps of reading something was noticed.</summary>
public enum Layer
{
    /// <summary>The bytes: UTF-8, JSON tokens, duplicate members, depth and size.</summary>
    Syntax = 1,

    /// <summary>What the published JSON Schema says: types, required members, codes, patterns, groups.</summary>
    Structure = 2,

    /// <summary>What no schema can say: the EDTF grammar, days that exist, minimum before maximum.</summary>
    Value = 3,
}
