using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>A place inside a source.</summary>
[JsonConverter(typeof(RecordJsonConverter<Locator>))]
public sealed partial record Locator : DomainObject
{
    /// <summary>By what the place is found.</summary>
    public required partial LocatorKind Kind { get; init; }

    /// <summary>The page, paragraph, time code or region, as the source numbers it.</summary>
    public required partial string Value { get; init; }
}
