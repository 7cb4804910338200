using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A judge or member of the body that decides, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<CompositionMember>))]
public sealed partial record CompositionMember : Part
{
    /// <summary>Who.</summary>
    public partial ActorRef? Actor { get; init; }

    /// <summary>As what: presiding judge, lay judge, rapporteur.</summary>
    public partial AttendanceRole? Role { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
