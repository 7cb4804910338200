using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>The provision of national law that stands for a ground of the codelist.</summary>
[JsonConverter(typeof(RecordJsonConverter<NationalGround>))]
public sealed partial record NationalGround : PackEntry
{
    /// <summary>What the provision comes to in the words of the codelist.</summary>
    public required partial RulingGround Ground { get; init; }

    /// <summary>The number of the law, as its instrument bears it under the scheme <c>law-number</c>. Letters that look alike are the same here.</summary>
    public required partial string Law { get; init; }

    /// <summary>From the article downwards, without words.</summary>
    [Ordered]
    public partial IReadOnlyList<string> Path { get; init; }
}
