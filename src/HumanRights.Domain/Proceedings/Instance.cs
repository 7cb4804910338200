using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>One body that the proceeding is before, at one level.</summary>
[JsonConverter(typeof(RecordJsonConverter<Instance>))]
public sealed partial record Instance : Part
{
    /// <summary>The court or body.</summary>
    public partial ActorRef? Body { get; init; }

    /// <summary>At which level it sits.</summary>
    public partial InstanceLevel? Level { get; init; }

    /// <summary>The chamber or bench.</summary>
    public partial LocalizedText? Chamber { get; init; }

    /// <summary>Who decides.</summary>
    public partial IReadOnlyList<CompositionMember> Composition { get; init; }

    /// <summary>Where it sits.</summary>
    public partial LocationRef? Place { get; init; }

    /// <summary>From when until when.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>The language of the proceeding.</summary>
    public partial LanguageTag? Language { get; init; }

    /// <summary>The hearings, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Hearing> Hearings { get; init; }
}
