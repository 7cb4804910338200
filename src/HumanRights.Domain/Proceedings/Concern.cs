using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>An indicator about the fairness or purpose of a proceeding, that somebody asserts or the compiler sees. Never a finding.</summary>
[JsonConverter(typeof(RecordJsonConverter<Concern>))]
public sealed partial record Concern : Part
{
    /// <summary>What it is about.</summary>
    public partial ConcernCode? Code { get; init; }

    /// <summary>What shows it: step, hearing, decision, ruling.</summary>
    public partial IReadOnlyList<Target> Targets { get; init; }

    /// <summary>The statements and sources for it.</summary>
    public partial IReadOnlyList<Target> Evidence { get; init; }
}
