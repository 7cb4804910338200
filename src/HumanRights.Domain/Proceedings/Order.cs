using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>What was imposed: one obliged party, or several jointly, through one chain of decisions.</summary>
[JsonConverter(typeof(RecordJsonConverter<Order>))]
public sealed partial record Order : Part
{
    /// <summary>The keys of the parties obliged.</summary>
    public partial IReadOnlyList<PartKey> Against { get; init; }

    /// <summary>Whether several are obliged jointly, not each for the whole.</summary>
    public partial bool? Jointly { get; init; }

    /// <summary>The keys of the parties in whose favour.</summary>
    public partial IReadOnlyList<PartKey> InFavourOf { get; init; }

    /// <summary>The keys of the charges it answers.</summary>
    public partial IReadOnlyList<PartKey> Charges { get; init; }

    /// <summary>What it came to, decision by decision.</summary>
    [Ordered]
    public partial IReadOnlyList<OrderVersion> Versions { get; init; }

    /// <summary>What each charge or phase accounts for; phases in order.</summary>
    [Ordered]
    public partial IReadOnlyList<OrderComponent> Components { get; init; }

    /// <summary>How the components combine.</summary>
    public partial Combination? Combination { get; init; }

    /// <summary>When serving began or begins.</summary>
    public partial ExtendedDate? Start { get; init; }

    /// <summary>When serving ended or ends; what others say of it is statements.</summary>
    public partial ExtendedDate? End { get; init; }

    /// <summary>Time already served that counts.</summary>
    public partial Term? Credit { get; init; }

    /// <summary>How far it was carried out, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Execution> Execution { get; init; }
}
