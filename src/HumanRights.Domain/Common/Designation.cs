using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>A name or code of anything but a person, for the time it was in use.</summary>
[JsonConverter(typeof(RecordJsonConverter<Designation>))]
public sealed partial record Designation : Part
{
    /// <summary>The designation as the source prints it.</summary>
    public partial string? Raw { get; init; }

    /// <summary>The same in its own script.</summary>
    public partial string? Native { get; init; }

    /// <summary>The same in Latin letters by a system, not by look-alikes.</summary>
    public partial string? Latin { get; init; }

    /// <summary>The language and script of <see cref="Raw"/>.</summary>
    public partial LanguageTag? Lang { get; init; }

    /// <summary>What sort of name or code it is.</summary>
    public partial DesignationScheme? Scheme { get; init; }

    /// <summary>When it was in use.</summary>
    public partial DateSpan? Period { get; init; }
}
