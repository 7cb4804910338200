using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Sources;

/// <summary>That statements or properties do not go together. While it is open, the property is left out as contested.</summary>
[RecordKind("conflict", "conflicts")]
[JsonConverter(typeof(RecordJsonConverter<Conflict>))]
public sealed partial record Conflict : Record
{
    /// <summary>What others refer to it by, <c>conflict/</c> and a local part; no two records of a case file share one.</summary>
    public required partial ConflictId Id { get; init; }

    /// <summary>The sides.</summary>
    public partial IReadOnlyList<Target> Members { get; init; }

    /// <summary>In what respect they conflict.</summary>
    public partial ConflictAspect? Aspect { get; init; }

    /// <summary>How real the conflict is.</summary>
    public partial ConflictStrength? Strength { get; init; }

    /// <summary>How it stands.</summary>
    public partial ConflictState? State { get; init; }

    /// <summary>The side that the compiler adopts, when it is resolved.</summary>
    public partial Target? Preferred { get; init; }

    /// <summary>Why.</summary>
    public partial LocalizedText? Rationale { get; init; }
}
