using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>How the numbers of a scheme look in the country.</summary>
[JsonConverter(typeof(RecordJsonConverter<IdentifierForm>))]
public sealed partial record IdentifierForm : PackEntry
{
    /// <summary>Whose numbers they are: of persons, bodies, cases.</summary>
    public required partial IdentifierScheme Scheme { get; init; }

    /// <summary>The forms: <c>#</c> stands for a digit, <c>@</c> for a letter, anything else for itself. Blanks, hyphens and brackets do not matter.</summary>
    public partial IReadOnlyList<string> Forms { get; init; }
}
