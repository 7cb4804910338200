using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Actors;

/// <summary>What an organization is charged with, and with which powers.</summary>
[JsonConverter(typeof(RecordJsonConverter<OrganizationFunction>))]
public sealed partial record OrganizationFunction : Part
{
    /// <summary>The function.</summary>
    public partial LocalizedText? What { get; init; }

    /// <summary>The powers that come with it.</summary>
    public partial LocalizedText? Powers { get; init; }

    /// <summary>Whom or what it extends to.</summary>
    public partial IReadOnlyList<Target> Over { get; init; }
}
