using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Complaints;

/// <summary>In what the handling of a complaint fell short.</summary>
[JsonConverter(typeof(RecordJsonConverter<Deficiency>))]
public sealed partial record Deficiency : Part
{
    /// <summary>What fell short.</summary>
    public partial InvestigationDeficiency? Code { get; init; }

    /// <summary>The step, response or statement that shows it.</summary>
    public partial Target? Target { get; init; }
}
