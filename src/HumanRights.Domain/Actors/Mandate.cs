using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>A mandate that gives a defender access or powers.</summary>
[JsonConverter(typeof(RecordJsonConverter<Mandate>))]
public sealed partial record Mandate : Part
{
    /// <summary>The body that the mandate comes with.</summary>
    public partial ActorRef? Body { get; init; }

    /// <summary>The provisions that it rests on.</summary>
    public partial IReadOnlyList<ProvisionRef> LegalBasis { get; init; }

    /// <summary>The access it gives, in words.</summary>
    public partial LocalizedText? AccessRights { get; init; }

    /// <summary>The facilities and territory it extends to.</summary>
    public partial IReadOnlyList<LocationRef> Places { get; init; }

    /// <summary>When it was held.</summary>
    public partial DateSpan? Period { get; init; }
}
