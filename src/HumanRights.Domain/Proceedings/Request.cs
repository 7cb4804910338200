using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A consequence asked for.</summary>
[JsonConverter(typeof(RecordJsonConverter<Request>))]
public sealed partial record Request : Part
{
    /// <summary>The keys of the parties who ask.</summary>
    public partial IReadOnlyList<PartKey> By { get; init; }

    /// <summary>The keys of the parties against whom.</summary>
    public partial IReadOnlyList<PartKey> Against { get; init; }

    /// <summary>What is asked for.</summary>
    public partial Consequence? Consequence { get; init; }

    /// <summary>The charge or cause.</summary>
    public partial IReadOnlyList<Target> About { get; init; }

    /// <summary>When it was asked for.</summary>
    public partial ExtendedDate? On { get; init; }
}
