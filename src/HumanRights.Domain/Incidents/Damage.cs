using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Incidents;

/// <summary>Damage to a thing.</summary>
[JsonConverter(typeof(RecordJsonConverter<Damage>))]
public sealed partial record Damage : Part
{
    /// <summary>What happened to it.</summary>
    public partial DamageKind? Type { get; init; }

    /// <summary>The thing.</summary>
    public partial LocalizedText? What { get; init; }

    /// <summary>Whose it was.</summary>
    public partial ActorRef? Owner { get; init; }

    /// <summary>The loss.</summary>
    public partial Money? Value { get; init; }
}
