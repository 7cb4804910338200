using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A charge in a criminal or administrative-offence proceeding.</summary>
[JsonConverter(typeof(RecordJsonConverter<Charge>))]
public sealed partial record Charge : Part
{
    /// <summary>The parties charged.</summary>
    public partial IReadOnlyList<ChargedParty> Against { get; init; }

    /// <summary>The provision, in the version that applies where it is known.</summary>
    public partial ProvisionRef? Provision { get; init; }

    /// <summary>The offence as it is named in print.</summary>
    public partial IReadOnlyList<Designation> Offence { get; init; }

    /// <summary>How many counts.</summary>
    [Minimum(0)]
    public partial long? Counts { get; init; }

    /// <summary>The incidents, acts, sources and statements charged.</summary>
    public partial IReadOnlyList<Target> Conduct { get; init; }

    /// <summary>When the charge stood.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>How grave the law holds it to be.</summary>
    public partial OffenceGravity? Gravity { get; init; }

    /// <summary>What it threatens.</summary>
    public partial IReadOnlyList<Exposure> Exposures { get; init; }

    /// <summary>The key of the charge that this one replaced.</summary>
    public partial PartKey? Requalifies { get; init; }
}
