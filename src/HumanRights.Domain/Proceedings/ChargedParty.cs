using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>A party charged, how it is said to have taken part, and what it pleads.</summary>
[JsonConverter(typeof(RecordJsonConverter<ChargedParty>))]
public sealed partial record ChargedParty : Part
{
    /// <summary>The key of the party.</summary>
    public partial PartKey? Party { get; init; }

    /// <summary>How it is said to have taken part.</summary>
    public partial Participation? Participation { get; init; }

    /// <summary>What it pleads.</summary>
    public partial Plea? Plea { get; init; }
}
