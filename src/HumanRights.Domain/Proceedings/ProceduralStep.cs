using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>A step taken in a proceeding: registration, indictment, motion, interrogation, search, expertise, withdrawal.</summary>
[JsonConverter(typeof(RecordJsonConverter<ProceduralStep>))]
public sealed partial record ProceduralStep : StepCore
{
    /// <summary>Where.</summary>
    public partial LocationRef? Place { get; init; }

    /// <summary>The judge or prosecutor who authorised it.</summary>
    public partial ActorRef? AuthorisedBy { get; init; }

    /// <summary>The decision that authorised it.</summary>
    public partial Target? Authorisation { get; init; }

    /// <summary>Safeguards kept or denied.</summary>
    public partial Safeguards? Safeguards { get; init; }

    /// <summary>What was taken.</summary>
    public partial IReadOnlyList<SeizedItem> Items { get; init; }

    /// <summary>Its parts in time, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<TimeSlice> Slices { get; init; }

    /// <summary>What it was about, for finding.</summary>
    public partial IReadOnlyList<StatementTopic> Topics { get; init; }
}
