using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Actors;

/// <summary>One human being, named or not. Whoever speaks, suffers, acts or decides is a person first; roles stand where they are played.</summary>
[RecordKind("person", "persons")]
[JsonConverter(typeof(RecordJsonConverter<Person>))]
public sealed partial record Person : Record
{
    /// <summary>What others refer to them by, <c>person/</c> and a local part; no two records of a case file share one.</summary>
    public required partial PersonId Id { get; init; }

    /// <summary>The names, each with its spellings.</summary>
    public partial IReadOnlyList<PersonName> Names { get; init; }

    /// <summary>Whether the person is named, known by initials, unnamed or anonymised.</summary>
    public partial NameStatus? NameStatus { get; init; }

    /// <summary>Sex as recorded.</summary>
    public partial Sex? Sex { get; init; }

    /// <summary>Gender as the person states it.</summary>
    public partial Gender? Gender { get; init; }

    /// <summary>When and where they were born.</summary>
    public partial VitalEvent? Birth { get; init; }

    /// <summary>When and where they died; that it stands here says that they are dead.</summary>
    public partial VitalEvent? Death { get; init; }

    /// <summary>Ages as stated.</summary>
    public partial IReadOnlyList<Age> Ages { get; init; }

    /// <summary>Nationalities and statelessness.</summary>
    public partial IReadOnlyList<Citizenship> Citizenships { get; init; }

    /// <summary>What they do for a living.</summary>
    public partial IReadOnlyList<Occupation> Occupations { get; init; }

    /// <summary>Offices and jobs.</summary>
    public partial IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Family and other relations; stored on one of the two.</summary>
    public partial IReadOnlyList<Relationship> Relationships { get; init; }

    /// <summary>Events of health. Sensitive.</summary>
    public partial IReadOnlyList<HealthEvent> HealthEvents { get; init; }

    /// <summary>Times in detention.</summary>
    public partial IReadOnlyList<Detention> Detentions { get; init; }

    /// <summary>What makes the person a human rights defender.</summary>
    public partial DefenderProfile? Defender { get; init; }
}
