using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>A sanction or remedy: what is threatened, asked for or imposed, in one shape.</summary>
[JsonConverter(typeof(RecordJsonConverter<Consequence>))]
public sealed partial record Consequence : DomainObject
{
    /// <summary>Which sanction or remedy.</summary>
    public required partial ConsequenceKind Kind { get; init; }

    /// <summary>For how long.</summary>
    public partial Term? Term { get; init; }

    /// <summary>How much; the lower end when <see cref="AmountTo"/> is given.</summary>
    public partial Money? Amount { get; init; }

    /// <summary>The upper end of a range of amounts.</summary>
    public partial Money? AmountTo { get; init; }

    /// <summary>How many or how much, where it is neither time nor money: blows, hours of work.</summary>
    public partial Quantity? Quantity { get; init; }

    /// <summary>Under what regime it is served.</summary>
    public partial IReadOnlyList<SanctionRegime> Regime { get; init; }

    /// <summary>By what rule it may end before its term.</summary>
    public partial ReleaseRule? ReleaseRule { get; init; }

    /// <summary>What it extends to: the activity banned, the text to be retracted, the territory.</summary>
    public partial LocalizedText? Extent { get; init; }
}
