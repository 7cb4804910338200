using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>Being under another body of the pack, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<PackAgencyParent>))]
public sealed partial record PackAgencyParent : PackEntry
{
    /// <summary>The key of the body above.</summary>
    public required partial PartKey Agency { get; init; }

    /// <summary>When it stood there.</summary>
    public partial DateSpan? Period { get; init; }
}
