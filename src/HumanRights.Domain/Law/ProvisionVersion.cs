using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Law;

/// <summary>A provision as it stood for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<ProvisionVersion>))]
public sealed partial record ProvisionVersion : Part
{
    /// <summary>When it was in force.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>The words printed above it; not the text itself.</summary>
    public partial LocalizedText? Heading { get; init; }

    /// <summary>The penalties that it threatens.</summary>
    public partial IReadOnlyList<Consequence> Penalties { get; init; }

    /// <summary>What it does.</summary>
    public partial IReadOnlyList<Norm> Norms { get; init; }
}
