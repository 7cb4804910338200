using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>Somebody who attended a hearing, and as what.</summary>
[JsonConverter(typeof(RecordJsonConverter<Attendance>))]
public sealed partial record Attendance : Part
{
    /// <summary>Who.</summary>
    public partial ActorRef? Actor { get; init; }

    /// <summary>As what: witness, expert, observer.</summary>
    public partial AttendanceRole? As { get; init; }

    /// <summary>How: in person, by video.</summary>
    public partial AttendanceMode? Mode { get; init; }

    /// <summary>How they were restrained.</summary>
    public partial IReadOnlyList<Restraint> Restraint { get; init; }

    /// <summary>What they were heard about.</summary>
    public partial IReadOnlyList<Target> About { get; init; }
}
