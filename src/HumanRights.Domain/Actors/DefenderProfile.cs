using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Actors;

/// <summary>What makes a person a human rights defender: what they do. A role, not a kind of person.</summary>
/// <remarks>After the United Nations Declaration on human rights defenders (A/RES/53/144): defenders are known by what they do.</remarks>
[JsonConverter(typeof(RecordJsonConverter<DefenderProfile>))]
public sealed partial record DefenderProfile : DomainObject
{
    /// <summary>In what roles they defend rights.</summary>
    public partial IReadOnlyList<DefenderRole> Roles { get; init; }

    /// <summary>Which rights or people.</summary>
    public partial IReadOnlyList<DefenderArea> Areas { get; init; }

    /// <summary>What they do, with times and places.</summary>
    public partial IReadOnlyList<Activity> Activities { get; init; }

    /// <summary>The mandates they hold.</summary>
    public partial IReadOnlyList<Mandate> Mandates { get; init; }
}
