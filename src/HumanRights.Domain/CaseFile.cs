using System.Text.Json.Serialization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Advocacy;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Text;
using NodaTime;

namespace HumanRights.Domain;

/// <summary>One self-contained file about a case: the records that somebody compiled, and what they cite. It never decides what is true.</summary>
/// <remarks>One JSON document, and one line in a JSON Lines stream. The record arrays are sets: their order means nothing.</remarks>
[JsonConverter(typeof(RecordJsonConverter<CaseFile>))]
public sealed partial record CaseFile : DomainObject
{
    /// <summary>The version of the format it is written in.</summary>
    public required partial SchemaVersion SchemaVersion { get; init; }

    /// <summary>The file's id, a URI.</summary>
    public required partial CaseFileId Id { get; init; }

    /// <summary>What the file is about.</summary>
    public partial LocalizedText? Title { get; init; }

    /// <summary>What it says, in short.</summary>
    public partial LocalizedText? Summary { get; init; }

    /// <summary>Who compiled it.</summary>
    public partial ActorRef? CompiledBy { get; init; }

    /// <summary>The day it was compiled.</summary>
    public required partial LocalDate CompiledOn { get; init; }

    /// <summary>The day it was last changed.</summary>
    public partial LocalDate? UpdatedOn { get; init; }

    /// <summary>The file that this one replaces.</summary>
    public partial CaseFileId? Supersedes { get; init; }

    /// <summary>The language of the compiler's own texts.</summary>
    public partial LanguageTag? Language { get; init; }

    /// <summary>How far the whole file may be shared.</summary>
    public partial Marking? Marking { get; init; }

    /// <summary>The licence of the file, as an SPDX expression or an address.</summary>
    public partial string? Licence { get; init; }

    /// <summary>The country packs that its codes need, by name.</summary>
    public partial IReadOnlyList<string> CountryPacks { get; init; }

    /// <summary>Findings that were seen and accepted.</summary>
    public partial IReadOnlyList<Acknowledgement> Acknowledgements { get; init; }

    /// <summary>Human beings.</summary>
    public partial IReadOnlyList<Person> Persons { get; init; }

    /// <summary>Several people known by number or description.</summary>
    public partial IReadOnlyList<Group> Groups { get; init; }

    /// <summary>Bodies that act as one.</summary>
    public partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>Places where someone is held.</summary>
    public partial IReadOnlyList<Facility> Facilities { get; init; }

    /// <summary>Countries, regions, settlements and other places.</summary>
    public partial IReadOnlyList<Place> Places { get; init; }

    /// <summary>Texts and utterances.</summary>
    public partial IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Treaties, codes, decrees, instructions.</summary>
    public partial IReadOnlyList<LegalInstrument> Instruments { get; init; }

    /// <summary>What happened.</summary>
    public partial IReadOnlyList<Incident> Incidents { get; init; }

    /// <summary>Requests lodged outside any proceeding.</summary>
    public partial IReadOnlyList<Complaint> Complaints { get; init; }

    /// <summary>Proceedings before courts and other bodies.</summary>
    public partial IReadOnlyList<LegalProceeding> Proceedings { get; init; }

    /// <summary>Coercion and protection by authorities.</summary>
    public partial IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Items of proof.</summary>
    public partial IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Actions that ask somebody for something.</summary>
    public partial IReadOnlyList<Intervention> Interventions { get; init; }

    /// <summary>Reported statistics.</summary>
    public partial IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>What is said.</summary>
    public partial IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>What does not go together.</summary>
    public partial IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>Judgements on whether two records are one.</summary>
    public partial IReadOnlyList<IdentityLink> IdentityLinks { get; init; }

    /// <summary>How one thing bears on another.</summary>
    public partial IReadOnlyList<Link> Links { get; init; }

    /// <summary>Consents and their limits.</summary>
    public partial IReadOnlyList<Consent> Consents { get; init; }
}
