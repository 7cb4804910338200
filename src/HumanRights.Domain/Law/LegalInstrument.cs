using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Law;

/// <summary>A text that makes law or asks to be followed: treaty, code, decree, internal instruction, resolution.</summary>
[RecordKind("instrument", "instruments")]
[JsonConverter(typeof(RecordJsonConverter<LegalInstrument>))]
public sealed partial record LegalInstrument : Record
{
    /// <summary>What others refer to it by, <c>instrument/</c> and a local part; no two records of a case file share one.</summary>
    public required partial InstrumentId Id { get; init; }

    /// <summary>What sort of instrument.</summary>
    public required partial InstrumentKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public partial IReadOnlyList<Designation> Names { get; init; }

    /// <summary>Which known international instrument it is.</summary>
    public partial InternationalInstrument? International { get; init; }

    /// <summary>Where it applies.</summary>
    public partial Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Who adopted it.</summary>
    public partial ActorRef? AdoptedBy { get; init; }

    /// <summary>When it was adopted, published, in force, repealed.</summary>
    public partial EnactmentDates? Dates { get; init; }

    /// <summary>Earlier laws or treaties that this one changes.</summary>
    public partial IReadOnlyList<InstrumentId> Amends { get; init; }

    /// <summary>The instruments that it repeals or supersedes.</summary>
    public partial IReadOnlyList<InstrumentId> Repeals { get; init; }

    /// <summary>How States take part in it.</summary>
    public partial IReadOnlyList<StateParticipation> Participation { get; init; }

    /// <summary>The provisions that the file needs.</summary>
    public partial IReadOnlyList<Provision> Provisions { get; init; }
}
