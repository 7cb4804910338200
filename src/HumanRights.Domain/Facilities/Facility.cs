using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Facilities;

/// <summary>Any place where someone is held, whatever it is for. Its management acts under its id.</summary>
/// <remarks>After OPCAT, article 4: not only dedicated places of detention.</remarks>
[RecordKind("facility", "facilities")]
[JsonConverter(typeof(RecordJsonConverter<Facility>))]
public sealed partial record Facility : Record
{
    /// <summary>What others refer to it by, <c>facility/</c> and a local part; no two records of a case file share one.</summary>
    public required partial FacilityId Id { get; init; }

    /// <summary>What sort of place.</summary>
    public required partial FacilityKind Kind { get; init; }

    /// <summary>Names and codes, each for its time, as printed and in canonical scripts.</summary>
    public partial IReadOnlyList<Designation> Names { get; init; }

    /// <summary>How strictly people are held, of every regime that the place has.</summary>
    public partial IReadOnlyList<SecurityLevel> SecurityLevel { get; init; }

    /// <summary>Whom it holds.</summary>
    public partial IReadOnlyList<PopulationServed> PopulationServed { get; init; }

    /// <summary>Who runs it.</summary>
    public partial IReadOnlyList<Operation> Operators { get; init; }

    /// <summary>Where it is.</summary>
    public partial LocationRef? Place { get; init; }

    /// <summary>Whether it works.</summary>
    public partial IReadOnlyList<OperatingPeriod> Operating { get; init; }

    /// <summary>Its blocks, wings, wards and cells.</summary>
    public partial IReadOnlyList<FacilityUnit> Units { get; init; }

    /// <summary>Conditions of detention.</summary>
    public partial IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>Inspections and visits.</summary>
    public partial IReadOnlyList<Visit> Visits { get; init; }

    /// <summary>Ways by which those held can complain.</summary>
    public partial IReadOnlyList<ComplaintChannel> ComplaintChannels { get; init; }
}
