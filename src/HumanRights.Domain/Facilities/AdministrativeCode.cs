using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Facilities;

/// <summary>A code of ISO 3166 that a place bore, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<AdministrativeCode>))]
public sealed partial record AdministrativeCode : Part
{
    /// <summary>Two letters of a country or, behind a hyphen, those of a part of it.</summary>
    public partial Jurisdiction? Code { get; init; }

    /// <summary>When it was in force.</summary>
    public partial DateSpan? Period { get; init; }
}
