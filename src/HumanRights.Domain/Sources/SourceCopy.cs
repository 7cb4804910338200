using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;
using NodaTime;

namespace HumanRights.Domain.Sources;

/// <summary>A copy of a source, where and when it was found.</summary>
[JsonConverter(typeof(RecordJsonConverter<SourceCopy>))]
public sealed partial record SourceCopy : Part
{
    /// <summary>The address it was taken from.</summary>
    public partial string? Url { get; init; }

    /// <summary>The day it was taken.</summary>
    public partial LocalDate? RetrievedOn { get; init; }

    /// <summary>The address of an archived copy.</summary>
    public partial string? ArchiveUrl { get; init; }

    /// <summary>The hash of its bytes.</summary>
    public partial ContentHash? ContentHash { get; init; }
}
