using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Sources;

/// <summary>That one thing bears on another: it triggered, prevented, answered or enforces it. Stored once.</summary>
[RecordKind("link", "links")]
[JsonConverter(typeof(RecordJsonConverter<Link>))]
public sealed partial record Link : Record
{
    /// <summary>What others refer to it by, <c>link/</c> and a local part; no two records of a case file share one.</summary>
    public required partial LinkId Id { get; init; }

    /// <summary>How.</summary>
    public required partial LinkKind Kind { get; init; }

    /// <summary>The one that bears.</summary>
    public partial Target? From { get; init; }

    /// <summary>The one that it bears on.</summary>
    public partial Target? To { get; init; }

    /// <summary>Whether it is stated, inferred or alleged.</summary>
    public partial LinkBasis? Basis { get; init; }

    /// <summary>The statements and sources for it.</summary>
    public partial IReadOnlyList<Target> Evidence { get; init; }

    /// <summary>Of retaliation: what suggests it.</summary>
    public partial IReadOnlyList<ReprisalIndicator> Indicators { get; init; }
}
