using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A public holiday.</summary>
[JsonConverter(typeof(RecordJsonConverter<Holiday>))]
public sealed partial record Holiday : PackEntry
{
    /// <summary>The day or days: <c>XXXX-12-16</c> is that day of every year, <c>2018-08-21</c> the day of one year.</summary>
    public required partial Edtf On { get; init; }

    /// <summary>When it was a public holiday.</summary>
    public partial DateSpan? Period { get; init; }
}
