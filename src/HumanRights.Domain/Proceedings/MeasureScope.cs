using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Proceedings;

/// <summary>How far a measure reaches.</summary>
[JsonConverter(typeof(RecordJsonConverter<MeasureScope>))]
public sealed partial record MeasureScope : DomainObject
{
    /// <summary>The territory and facilities it covers.</summary>
    public partial IReadOnlyList<LocationRef> Places { get; init; }

    /// <summary>Its reach in words.</summary>
    public partial LocalizedText? Text { get; init; }
}
