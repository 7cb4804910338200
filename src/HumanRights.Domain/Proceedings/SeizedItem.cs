using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A thing taken in a search or seizure.</summary>
[JsonConverter(typeof(RecordJsonConverter<SeizedItem>))]
public sealed partial record SeizedItem : Part
{
    /// <summary>What sort of thing.</summary>
    public partial SeizedItemKind? Type { get; init; }

    /// <summary>The thing in words.</summary>
    public partial LocalizedText? What { get; init; }

    /// <summary>Whose it is.</summary>
    public partial ActorRef? Owner { get; init; }

    /// <summary>Whether it holds what others confided.</summary>
    public partial bool? ThirdPartyMaterial { get; init; }

    /// <summary>When it was returned.</summary>
    public partial ExtendedDate? Returned { get; init; }
}
