using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Proceedings;

/// <summary>A proceeding before a court or another body, from its beginning to its last decision.</summary>
[RecordKind("proceeding", "proceedings")]
[JsonConverter(typeof(RecordJsonConverter<LegalProceeding>))]
public sealed partial record LegalProceeding : Record
{
    /// <summary>What others refer to it by, <c>proceeding/</c> and a local part; no two records of a case file share one.</summary>
    public required partial ProceedingId Id { get; init; }

    /// <summary>What sort of proceeding.</summary>
    public required partial ProceedingKind Kind { get; init; }

    /// <summary>Whose law applies.</summary>
    public partial Jurisdiction? Jurisdiction { get; init; }

    /// <summary>What it is about.</summary>
    public partial LocalizedText? Subject { get; init; }

    /// <summary>Whether it, or the file, is secret.</summary>
    public partial bool? Secrecy { get; init; }

    /// <summary>When it is known to have been pending.</summary>
    public partial ExtendedDate? PendingAsOf { get; init; }

    /// <summary>The sides.</summary>
    public partial IReadOnlyList<Party> Parties { get; init; }

    /// <summary>In criminal and administrative-offence proceedings: the charges.</summary>
    public partial IReadOnlyList<Charge> Charges { get; init; }

    /// <summary>In all others: the causes of action.</summary>
    public partial IReadOnlyList<Cause> Causes { get; init; }

    /// <summary>The bodies it is before, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Instance> Instances { get; init; }

    /// <summary>The steps taken, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<ProceduralStep> Steps { get; init; }

    /// <summary>The decisions, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>What is asked for.</summary>
    public partial IReadOnlyList<Request> Requests { get; init; }

    /// <summary>What was imposed.</summary>
    public partial IReadOnlyList<Order> Orders { get; init; }

    /// <summary>Appeals, filed or intended.</summary>
    public partial IReadOnlyList<Appeal> Appeals { get; init; }

    /// <summary>Indicators about its fairness or purpose.</summary>
    public partial IReadOnlyList<Concern> Concerns { get; init; }
}
