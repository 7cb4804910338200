using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>What every step has, in a complaint and in a proceeding.</summary>
public abstract partial record StepCore : Part
{
    private protected StepCore()
    {
    }

    /// <summary>What was done.</summary>
    public required partial StepKind Kind { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Who did it; an actor, also inside a proceeding.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>To whom it was addressed or forwarded.</summary>
    public partial ActorRef? To { get; init; }

    /// <summary>What it concerned.</summary>
    public partial IReadOnlyList<Target> About { get; init; }

    /// <summary>What was asked for.</summary>
    public partial LocalizedText? Requested { get; init; }

    /// <summary>What it led to.</summary>
    public partial StepResult? Result { get; init; }

    /// <summary>The legal ground given for it.</summary>
    public partial LegalGround? Ground { get; init; }

    /// <summary>The text in which it was done.</summary>
    public partial SourceId? Document { get; init; }
}
