using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Incidents;

/// <summary>What is alleged to have been done to somebody: one victim or group, one type, one set of alleged doers.</summary>
/// <remarks>A frame: that it stands in the file asserts nothing; its standing is the statements about it.</remarks>
[JsonConverter(typeof(RecordJsonConverter<Act>))]
public sealed partial record Act : Part
{
    /// <summary>What is alleged to have been done.</summary>
    public partial ActType? Type { get; init; }

    /// <summary>By what methods.</summary>
    public partial IReadOnlyList<Method> Methods { get; init; }

    /// <summary>The time at which it is alleged to have been done, from the first day to the last.</summary>
    public partial ExtendedDate? When { get; init; }

    /// <summary>To whom.</summary>
    public partial ActorRef? Victim { get; init; }

    /// <summary>By whom; unknown doers are an absence, not an invented person.</summary>
    public partial IReadOnlyList<Involvement> Involvements { get; init; }

    /// <summary>The purposes alleged, in the sense of the Convention against Torture, article 1.</summary>
    public partial IReadOnlyList<AllegedPurpose> AllegedPurposes { get; init; }

    /// <summary>What it was called in law, apart from its type.</summary>
    public partial LegalQualification? Qualification { get; init; }

    /// <summary>Harm to body or mind that the victim is said to have from it.</summary>
    public partial IReadOnlyList<Injury> Injuries { get; init; }

    /// <summary>Whether it was completed.</summary>
    public partial ActOutcome? Outcome { get; init; }

    /// <summary>The provisions that protect against it.</summary>
    public partial IReadOnlyList<ProvisionRef> Rights { get; init; }

    /// <summary>The measure, detention, proceeding or step that it renames.</summary>
    public partial IReadOnlyList<Target> ConsistsOf { get; init; }
}
