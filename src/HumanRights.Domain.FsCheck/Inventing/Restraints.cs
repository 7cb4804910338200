using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>What the structure table does not tell and a valid file needs: the members whose values are not free.</summary>
/// <remarks>What is not named here takes any value of its form. What takes a whole story to be right is left to the scenes.</remarks>
internal static class Restraints
{
    private static readonly string[] s_actors = ["person", "person", "organization", "group", "facility"];
    private static readonly string[] s_locations = ["place", "facility"];

    /// <summary>Members that only mean something in a story that fits.</summary>
    private static readonly HashSet<(string Type, string Member)> s_leftToScenes =
    [
        // Who may not judge whom, and what follows a complaint.
        (nameof(Complaint), "respondents"), (nameof(Complaint), "lodged"),

        // Who speaks in whose hands, what an act is called, and by when an answer is due: scenes of injustice tell it.
        (nameof(Source), "speakerCustody"), (nameof(Act), "qualification"), (nameof(Complaint), "deadline"), (nameof(Measure), "legalAct"),

        // Who may ask for what.
        (nameof(Request), "by"),

        // Codes that a country's schemes know.
        (nameof(Designation), "scheme"), (nameof(CaseFile), "countryPacks"),

        // A key in another record, or one of the record's other targets.
        (nameof(Citation), "copy"), (nameof(Placement), "unit"), (nameof(Figure), "unit"), (nameof(Conflict), "preferred"),
    ];

    /// <summary>Which kinds of record a reference leads to where fewer fit than its type allows.</summary>
    private static readonly Dictionary<(string Type, string Member), string[]> s_kinds = new()
    {
        [(nameof(Parentage), "organization")] = ["organization"],
        [(nameof(Operation), "operator")] = ["organization"],
        [(nameof(Position), "body")] = ["organization"],
        [(nameof(StateParticipation), "state")] = ["organization"],

        // Who may be held in which facility is told by scenes.
        [(nameof(Placement), "at")] = ["place"],

        // Nobody does something to themselves.
        [(nameof(Act), "victim")] = ["person", "group"],
        [(nameof(Involvement), "actor")] = ["organization", "facility"],
    };

    /// <summary>Yes or no where the other answer would be an injustice.</summary>
    private static readonly Dictionary<(string Type, string Member), bool> s_flags = new()
    {
        [(nameof(Safeguards), "lawyer")] = true,
        [(nameof(Safeguards), "copyGiven")] = true,
        [(nameof(Safeguards), "voluntary")] = true,
        [(nameof(SeizedItem), "thirdPartyMaterial")] = false,
    };

    /// <summary>Optional members without which the rest cannot be read.</summary>
    private static readonly HashSet<(string Type, string Member)> s_always = [(nameof(IndexUnits), "value")];

    /// <summary>Keys that name a part of the same record, and which.</summary>
    private static readonly Dictionary<(string Type, string Member), string> s_named = new()
    {
        [(nameof(Party), "succeeds")] = nameof(Party),
        [(nameof(ChargedParty), "party")] = nameof(Party),
        [(nameof(Exposure), "party")] = nameof(Party),
        [(nameof(Charge), "requalifies")] = nameof(Charge),
        [(nameof(Cause), "by")] = nameof(Party),
        [(nameof(Cause), "against")] = nameof(Party),
        [(nameof(Decision), "instance")] = nameof(Instance),
        [(nameof(Ruling), "for")] = nameof(Party),
        [(nameof(Request), "by")] = nameof(Party),
        [(nameof(Request), "against")] = nameof(Party),
        [(nameof(Order), "against")] = nameof(Party),
        [(nameof(Order), "inFavourOf")] = nameof(Party),
        [(nameof(Order), "charges")] = nameof(Charge),
        [(nameof(OrderComponent), "charge")] = nameof(Charge),
        [(nameof(Appeal), "decision")] = nameof(Decision),
        [(nameof(Appeal), "by")] = nameof(Party),
        [(nameof(FacilityUnit), "within")] = nameof(FacilityUnit),
        [(nameof(Condition), "unit")] = nameof(FacilityUnit),
    };

    /// <summary>When something happens that is not in the course of its record.</summary>
    private static readonly Dictionary<(string Type, string Member), Era> s_times = new()
    {
        [(nameof(Person), "birth")] = Era.Birth,
        [(nameof(Person), "death")] = Era.Death,
        [(nameof(Source), "issued")] = Era.Issue,
        [(nameof(LegalInstrument), "dates")] = Era.Law,
        [(nameof(ProvisionVersion), "period")] = Era.End,
        [(nameof(EnactmentDates), "lifted")] = Era.End,
        [(nameof(Complaint), "deadline")] = Era.End,
        [(nameof(Renewal), "until")] = Era.End,
        [(nameof(Consent), "expires")] = Era.End,
        [(nameof(Marking), "until")] = Era.End,
        [(nameof(LegalProceeding), "pendingAsOf")] = Era.End,
        [(nameof(DateSpan), "ongoingAsOf")] = Era.End,
        [(nameof(SourceCopy), "retrievedOn")] = Era.Compilation,
        [(nameof(CaseFile), "compiledOn")] = Era.Compilation,
        [(nameof(CaseFile), "updatedOn")] = Era.Compilation,
        [(nameof(Acknowledgement), "on")] = Era.Compilation,
    };

    internal static bool IsLeftToScenes(ObjectShape owner, MemberShape member) => s_leftToScenes.Contains((owner.Name, member.Name));

    internal static bool IsAlwaysThere(ObjectShape owner, MemberShape member) => s_always.Contains((owner.Name, member.Name));

    internal static bool? FlagFor(ObjectShape owner, MemberShape member) => s_flags.TryGetValue((owner.Name, member.Name), out var flag) ? flag : null;

    internal static string? PartNamedBy(ObjectShape owner, MemberShape member) => s_named.GetValueOrDefault((owner.Name, member.Name));

    internal static Era? TimeOf(ObjectShape owner, MemberShape member) => s_times.TryGetValue((owner.Name, member.Name), out var era) ? era : null;

    internal static string[] KindsFor(ObjectShape owner, MemberShape member) =>
        s_kinds.TryGetValue((owner.Name, member.Name), out var kinds) ? kinds
        : member.Form is not { } form ? []
        : form.RecordKind is { } kind ? [kind]
        : form.Name switch
        {
            nameof(ActorRef) => s_actors,
            nameof(LocationRef) => s_locations,
            nameof(RecordRef) => Cast.Kinds,
            _ => [],
        };

    internal static JsonEncodedText[] CodesFor(ObjectShape owner, MemberShape member)
    {
        var codes = member.Form!.Codelist!.Codes.Where(static c => !c.IsDeprecated).Select(static c => c.Code);
        codes = (owner.Name, member.Name) switch
        {
            // A lifecycle is told by scenes, and so are suits: elsewhere stand steps that tell no state, and kinds of proceeding without one.
            (nameof(Step), "kind") => codes.Where(static code => !StructureTable.FormOf<ComplaintState>().Codelist!.TryFind(code, out _)),
            (nameof(LegalProceeding), "kind") => codes.Where(static code => Lifecycle.Of(ProceedingKind.Parse(code)) is null && code != ProceedingKind.CriminalPrivate.Text),

            // Outcomes that occur in every kind of proceeding.
            (nameof(Ruling), "outcome") => ["granted", "partly-granted", "dismissed", "refused", "upheld", "modified", "remitted", "stayed", "withdrawn", "admissible", "inadmissible", "other"],

            // What needs safeguards, a court, a form or a judgement of its own.
            (nameof(ProceduralStep), "kind") => codes.Except(["interrogation", "search", "seizure", "apprehension", "arrest", "conversation", "confrontation"]),
            (nameof(Measure), "kind") => ["entry-ban", "freeze", "protection", "listing", "other", "unknown"],
            (nameof(DetentionState), "status") => codes.Except(["apprehended"]),
            (nameof(Attendance), "as") => codes.Except(["witness"]),
            (nameof(SeizedItem), "type") => codes.Except(["statements-of-third-parties"]),
            (nameof(Identifier), "scheme") => codes.Except(["ecli"]),
            (nameof(Evidence), "kind") => codes.Except(["expert-opinion", "forensic-opinion"]),
            (nameof(Link), "kind") => ["contributed-to", "response-to", "corroborates", "contradicts", "parallel", "other"],
            (nameof(IdentityLink), "judgement") => ["possibly-same"],
            (nameof(Quantity), "unit") => codes.Except(["percent", "per-thousand"]),
            _ => codes,
        };
        return [.. codes.Select(static code => JsonEncodedText.Encode(code))];
    }
}
