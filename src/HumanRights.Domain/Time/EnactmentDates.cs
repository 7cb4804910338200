using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <summary>The dates of one act of an authority, from its consideration to the day when those concerned learned of it.</summary>
/// <remarks>Kept apart because authorities carry out what they have not yet announced, and announce what they have not yet adopted.</remarks>
[JsonConverter(typeof(RecordJsonConverter<EnactmentDates>))]
public sealed partial record EnactmentDates : DomainObject
{
    /// <summary>When the body considered it.</summary>
    public partial ExtendedDate? Considered { get; init; }

    /// <summary>When it was adopted by those who decide.</summary>
    public partial ExtendedDate? Decided { get; init; }

    /// <summary>When it was signed or drawn up.</summary>
    public partial ExtendedDate? Issued { get; init; }

    /// <summary>When it was said in public.</summary>
    public partial ExtendedDate? Announced { get; init; }

    /// <summary>When those concerned were notified by the authority.</summary>
    public partial ExtendedDate? Notified { get; init; }

    /// <summary>When it was published officially.</summary>
    public partial ExtendedDate? Published { get; init; }

    /// <summary>From when it binds.</summary>
    public partial ExtendedDate? Effective { get; init; }

    /// <summary>When it was first carried out.</summary>
    public partial ExtendedDate? Executed { get; init; }

    /// <summary>When it could no longer be appealed in the ordinary way.</summary>
    public partial ExtendedDate? Final { get; init; }

    /// <summary>When it was lifted or ended.</summary>
    public partial ExtendedDate? Lifted { get; init; }

    /// <summary>When those concerned learned of it.</summary>
    public partial ExtendedDate? Learned { get; init; }

    /// <summary>How they learned of it.</summary>
    public partial HowLearned? LearnedHow { get; init; }

    /// <summary>The date by which it is placed in time: when it was adopted, or else the next thing known of its making.</summary>
    internal ExtendedDate? Made => Decided ?? Issued ?? Announced ?? Notified;
}
