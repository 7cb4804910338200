using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Common;

/// <summary>One spelling of a name, as it is attested. A spelling variant is a form, never a new name.</summary>
[JsonConverter(typeof(RecordJsonConverter<NameForm>))]
public sealed partial record NameForm : Part
{
    /// <summary>The whole name as it is printed.</summary>
    public partial string? FullText { get; init; }

    /// <summary>The language and script it is written in.</summary>
    public partial LanguageTag? Lang { get; init; }

    /// <summary>The name taken apart.</summary>
    public partial NameParts? Parts { get; init; }

    /// <summary>How the spelling relates to the name in its own script.</summary>
    public partial NameFormKind? FormKind { get; init; }

    /// <summary>How a misspelling came about.</summary>
    public partial MisspellingCause? Cause { get; init; }

    /// <summary>By which system a transliteration was made.</summary>
    public partial Romanisation? Romanisation { get; init; }
}
