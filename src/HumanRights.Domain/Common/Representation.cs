using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>Acting for a party, complainant or sender.</summary>
[JsonConverter(typeof(RecordJsonConverter<Representation>))]
public sealed partial record Representation : Part
{
    /// <summary>Who acts.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>Who is represented; without any, all on that side.</summary>
    public partial IReadOnlyList<ActorRef> Of { get; init; }

    /// <summary>By what right.</summary>
    public partial RepresentationBasis? Basis { get; init; }

    /// <summary>Whether the representative was admitted.</summary>
    public partial RepresentationStatus? Status { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
