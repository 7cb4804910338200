using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>A provision of a legal instrument.</summary>
[JsonConverter(typeof(RecordJsonConverter<ProvisionRef>))]
public sealed partial record ProvisionRef : DomainObject
{
    /// <summary>The law, treaty or regulation that holds the provision.</summary>
    public required partial InstrumentId Instrument { get; init; }

    /// <summary>From the article downwards, without words: <c>["274", "2"]</c> is article 274, part 2.</summary>
    [Ordered]
    public partial IReadOnlyList<string> Path { get; init; }

    /// <summary>The date whose version of the provision is meant.</summary>
    public partial ExtendedDate? AsOf { get; init; }

    /// <summary>Provisions read together with it.</summary>
    public partial IReadOnlyList<ProvisionRef> InConjunctionWith { get; init; }
}
