using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Common;

/// <summary>The legal ground of a step or ruling.</summary>
[AtLeastOneOf("code", "provision", "text")]
[JsonConverter(typeof(RecordJsonConverter<LegalGround>))]
public sealed partial record LegalGround : DomainObject
{
    /// <summary>The ground as a code.</summary>
    public partial RulingGround? Code { get; init; }

    /// <summary>The provision relied on.</summary>
    public partial ProvisionRef? Provision { get; init; }

    /// <summary>The ground as it was worded.</summary>
    public partial LocalizedText? Text { get; init; }
}
