using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>What a decision decides on one thing: a charge, cause, request, motion, measure, appeal or earlier decision.</summary>
[JsonConverter(typeof(RecordJsonConverter<Ruling>))]
public sealed partial record Ruling : Part
{
    /// <summary>What is decided on.</summary>
    public partial IReadOnlyList<Target> About { get; init; }

    /// <summary>The keys of the parties for whom it is decided.</summary>
    public partial IReadOnlyList<PartKey> For { get; init; }

    /// <summary>The provisions applied or found breached.</summary>
    public partial IReadOnlyList<ProvisionRef> Provisions { get; init; }

    /// <summary>What is decided.</summary>
    public partial Outcome? Outcome { get; init; }

    /// <summary>On what ground.</summary>
    public partial LegalGround? Ground { get; init; }

    /// <summary>How the body voted.</summary>
    public partial Votes? Votes { get; init; }

    /// <summary>To whom the matter was sent back.</summary>
    public partial ActorRef? RemittedTo { get; init; }
}
