using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A remedy that some cannot claim.</summary>
[JsonConverter(typeof(RecordJsonConverter<ExcludedRemedy>))]
public sealed partial record ExcludedRemedy : PackEntry
{
    /// <summary>What cannot be claimed.</summary>
    public required partial ConsequenceKind Remedy { get; init; }

    /// <summary>The capacities in which it cannot be claimed; none means nobody can.</summary>
    public partial IReadOnlyList<PartyCapacity> Capacities { get; init; }

    /// <summary>When the law had it so.</summary>
    public partial DateSpan? Period { get; init; }
}
