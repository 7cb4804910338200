using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>A name taken apart, as far as the source or the custom allows.</summary>
[JsonConverter(typeof(RecordJsonConverter<NameParts>))]
public sealed partial record NameParts : DomainObject
{
    /// <summary>A title or particle before the name.</summary>
    public partial string? Prefix { get; init; }

    /// <summary>The given name or names, or their initials.</summary>
    public partial string? Given { get; init; }

    /// <summary>The name after the father.</summary>
    public partial string? Patronymic { get; init; }

    /// <summary>Other names between the given name and the family name.</summary>
    public partial string? Middle { get; init; }

    /// <summary>The family name.</summary>
    public partial string? Family { get; init; }

    /// <summary>What follows the name: junior, a generation, a rank.</summary>
    public partial string? Suffix { get; init; }
}
