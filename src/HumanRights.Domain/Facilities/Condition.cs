using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Facilities;

/// <summary>A condition of detention, in one version; rival versions are statements.</summary>
[JsonConverter(typeof(RecordJsonConverter<Condition>))]
public sealed partial record Condition : Part
{
    /// <summary>Which condition.</summary>
    public partial ConditionTopic? Topic { get; init; }

    /// <summary>The key of the unit it is about; absent means the whole facility.</summary>
    public partial PartKey? Unit { get; init; }

    /// <summary>Whom it concerns.</summary>
    public partial IReadOnlyList<ActorRef> Persons { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>How it was.</summary>
    public partial StatementValue? Value { get; init; }

    /// <summary>The norm that it is measured by.</summary>
    public partial ProvisionRef? Norm { get; init; }
}
