using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>What a decision relied on, and what it passed over.</summary>
[JsonConverter(typeof(RecordJsonConverter<Reasons>))]
public sealed partial record Reasons : DomainObject
{
    /// <summary>Statements, evidence and sources relied on.</summary>
    public partial IReadOnlyList<Target> ReliedOn { get; init; }

    /// <summary>Statements, evidence and sources passed over.</summary>
    public partial IReadOnlyList<Target> Disregarded { get; init; }
}
