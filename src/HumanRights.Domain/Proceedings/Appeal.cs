using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>An appeal against a decision, filed or only intended. Its result is a ruling of another decision.</summary>
[JsonConverter(typeof(RecordJsonConverter<Appeal>))]
public sealed partial record Appeal : Part
{
    /// <summary>What sort of appeal.</summary>
    public required partial AppealKind Kind { get; init; }

    /// <summary>The key of the decision reviewed.</summary>
    public partial PartKey? Decision { get; init; }

    /// <summary>The keys of the parties who appeal.</summary>
    public partial IReadOnlyList<PartKey> By { get; init; }

    /// <summary>To whom.</summary>
    public partial ActorRef? To { get; init; }

    /// <summary>Whether it was filed, or is only intended.</summary>
    public partial AppealState? State { get; init; }

    /// <summary>When it was filed.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>On what grounds.</summary>
    public partial LocalizedText? Grounds { get; init; }

    /// <summary>Its text.</summary>
    public partial SourceId? Document { get; init; }
}
