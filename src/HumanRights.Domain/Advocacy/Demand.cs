using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Advocacy;

/// <summary>One thing demanded or recommended.</summary>
[JsonConverter(typeof(RecordJsonConverter<Demand>))]
public sealed partial record Demand : Part
{
    /// <summary>Of whom.</summary>
    public partial IReadOnlyList<ActorRef> To { get; init; }

    /// <summary>What is demanded.</summary>
    public partial LocalizedText? Content { get; init; }

    /// <summary>What it concerns.</summary>
    public partial IReadOnlyList<Target> Concerning { get; init; }

    /// <summary>The provisions it invokes.</summary>
    public partial IReadOnlyList<ProvisionRef> Basis { get; init; }

    /// <summary>What became of it.</summary>
    public partial DemandStatus? Status { get; init; }
}
