using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>How telephone numbers look in the country.</summary>
[JsonConverter(typeof(RecordJsonConverter<PhoneForm>))]
public sealed partial record PhoneForm : PackEntry
{
    /// <summary>The form: <c>#</c> stands for a digit, anything else for itself. Blanks, hyphens and brackets do not matter.</summary>
    public required partial string Form { get; init; }
}
