using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Proceedings;

/// <summary>A cause of action in a proceeding that is not about an offence.</summary>
[JsonConverter(typeof(RecordJsonConverter<Cause>))]
public sealed partial record Cause : Part
{
    /// <summary>The keys of the parties who claim.</summary>
    public partial IReadOnlyList<PartKey> By { get; init; }

    /// <summary>The keys of the parties claimed against.</summary>
    public partial IReadOnlyList<PartKey> Against { get; init; }

    /// <summary>The cause as it is named.</summary>
    public partial LocalizedText? Name { get; init; }

    /// <summary>The provisions relied on.</summary>
    public partial IReadOnlyList<ProvisionRef> Provisions { get; init; }

    /// <summary>The acts, measures, decisions and publications that the claim itself names.</summary>
    public partial IReadOnlyList<Target> OnAccountOf { get; init; }

    /// <summary>Whether it was found admissible.</summary>
    public partial Admissibility? Admissibility { get; init; }
}
