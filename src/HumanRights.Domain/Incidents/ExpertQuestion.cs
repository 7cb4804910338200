using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Incidents;

/// <summary>A question put to an expert, and the answer.</summary>
[JsonConverter(typeof(RecordJsonConverter<ExpertQuestion>))]
public sealed partial record ExpertQuestion : Part
{
    /// <summary>What was asked, as worded by whoever ordered the opinion.</summary>
    public partial LocalizedText? Question { get; init; }

    /// <summary>The answer in words.</summary>
    public partial LocalizedText? Answer { get; init; }

    /// <summary>The answer as a code.</summary>
    public partial ExpertAnswer? Result { get; init; }
}
