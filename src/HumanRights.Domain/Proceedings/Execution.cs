using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>How far an order was carried out, from a date on.</summary>
[JsonConverter(typeof(RecordJsonConverter<Execution>))]
public sealed partial record Execution : Part
{
    /// <summary>How far.</summary>
    public partial ExecutionStatus? Status { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>How much was paid.</summary>
    public partial Money? Amount { get; init; }

    /// <summary>By whom.</summary>
    public partial ActorRef? By { get; init; }
}
