using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Common;

/// <summary>Where something is said: a source and the place in it.</summary>
[JsonConverter(typeof(RecordJsonConverter<Citation>))]
public sealed partial record Citation : DomainObject
{
    /// <summary>What was read. A text that quotes another is cited itself; the other is among its own citations.</summary>
    public required partial SourceId Source { get; init; }

    /// <summary>The place in the source; absent means the source as a whole.</summary>
    public partial Locator? Locator { get; init; }

    /// <summary>The words themselves, kept short.</summary>
    public partial LocalizedText? Quote { get; init; }

    /// <summary>The key of the copy of the source that was read.</summary>
    public partial PartKey? Copy { get; init; }
}
