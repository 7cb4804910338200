using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Sources;

/// <summary>What somebody says about a record, an item or a field: one point. A case file never decides what is true.</summary>
/// <remarks>Written where somebody's word must be kept beside what the file adopts: it differs, denies, confirms, retracts, or is the only support for something contested.</remarks>
[RecordKind("statement", "statements")]
[JsonConverter(typeof(RecordJsonConverter<Statement>))]
public sealed partial record Statement : Record
{
    /// <summary>What others refer to it by, <c>statement/</c> and a local part; no two records of a case file share one.</summary>
    public required partial StatementId Id { get; init; }

    /// <summary>What it is about; without a field: that it happened, exists or is so.</summary>
    public partial Target? About { get; init; }

    /// <summary>The value that it gives to the field; only where <see cref="About"/> has a field.</summary>
    public partial StatementValue? Value { get; init; }

    /// <summary>The words, where no field holds them.</summary>
    public partial LocalizedText? Says { get; init; }

    /// <summary>Topics, for finding; never for meaning.</summary>
    public partial IReadOnlyList<StatementTopic> Topics { get; init; }

    /// <summary>Records and items that it speaks of.</summary>
    public partial IReadOnlyList<Target> Mentions { get; init; }

    /// <summary>Provisions that it invokes.</summary>
    public partial IReadOnlyList<ProvisionRef> Provisions { get; init; }

    /// <summary>Who says it, innermost speaker first; empty means the cited source in its own voice.</summary>
    [Ordered]
    public partial IReadOnlyList<Attribution> Attribution { get; init; }

    /// <summary>How the innermost speaker stands to it.</summary>
    public partial Stance? Stance { get; init; }

    /// <summary>Whether the speaker says that it is not so; only where <see cref="Says"/> is absent, and never with <c>denies</c>.</summary>
    public partial bool? Negated { get; init; }

    /// <summary>The source in which it was said.</summary>
    public partial SourceId? SaidIn { get; init; }

    /// <summary>When it was said, where no source holds it.</summary>
    public partial ExtendedDate? SaidOn { get; init; }

    /// <summary>The statement, complaint or intervention that it answers.</summary>
    public partial IReadOnlyList<Target> RespondsTo { get; init; }

    /// <summary>What the compiler thinks of its credibility.</summary>
    public partial Assessment? Assessment { get; init; }
}
