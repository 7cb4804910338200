using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Facilities;

/// <summary>A way by which those held can complain.</summary>
[JsonConverter(typeof(RecordJsonConverter<ComplaintChannel>))]
public sealed partial record ComplaintChannel : Part
{
    /// <summary>The way.</summary>
    public partial CommunicationChannel? Channel { get; init; }

    /// <summary>When it was there.</summary>
    public partial DateSpan? Period { get; init; }
}
