using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Incidents;

/// <summary>An injury that an act is said to have caused.</summary>
[JsonConverter(typeof(RecordJsonConverter<Injury>))]
public sealed partial record Injury : Part
{
    /// <summary>What sort of injury.</summary>
    public partial InjuryKind? Type { get; init; }

    /// <summary>On which part of the body.</summary>
    public partial LocalizedText? Where { get; init; }

    /// <summary>The injury in words.</summary>
    public partial LocalizedText? Description { get; init; }
}
