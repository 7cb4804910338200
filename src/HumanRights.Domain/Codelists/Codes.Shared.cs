// One page of code types for one area; the generator writes their bodies from the CSV files.
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>Which numbering a number belongs to.</summary>
[Codelist("identifier-scheme", Openness.Open, "Every register and publisher numbers in its own way.")]
[JsonConverter(typeof(TextValueJsonConverter<IdentifierScheme>))]
public sealed partial class IdentifierScheme : Code<IdentifierScheme>;

/// <summary>By what a place inside a source is found.</summary>
[Codelist("locator-kind", Openness.Open, "New media bring new ways to point.")]
[JsonConverter(typeof(TextValueJsonConverter<LocatorKind>))]
public sealed partial class LocatorKind : Code<LocatorKind>;

/// <summary>In what capacity somebody speaks.</summary>
[Codelist("attribution-capacity", Openness.Open, "Capacities differ between legal systems.")]
[JsonConverter(typeof(TextValueJsonConverter<AttributionCapacity>))]
public sealed partial class AttributionCapacity : Code<AttributionCapacity>;

/// <summary>How reliable a source is, on the Admiralty scale.</summary>
[Codelist("source-reliability", Openness.Closed, "The scale is fixed by its users; a seventh letter would change the meaning of the six.")]
[JsonConverter(typeof(TextValueJsonConverter<SourceReliability>))]
public sealed partial class SourceReliability : Code<SourceReliability>;

/// <summary>How credible a piece of information is, on the Admiralty scale, apart from its source.</summary>
[Codelist("information-credibility", Openness.Closed, "The scale is fixed by its users.")]
[JsonConverter(typeof(TextValueJsonConverter<InformationCredibility>))]
public sealed partial class InformationCredibility : Code<InformationCredibility>;

/// <summary>How far a claim has been checked.</summary>
[Codelist("verification-status", Openness.Closed, "Programs decide by it what may be relied on.")]
[JsonConverter(typeof(TextValueJsonConverter<VerificationStatus>))]
public sealed partial class VerificationStatus : Code<VerificationStatus>;

/// <summary>How a claim was checked.</summary>
[Codelist("verification-method", Openness.Open, "Methods of verification keep growing.")]
[JsonConverter(typeof(TextValueJsonConverter<VerificationMethod>))]
public sealed partial class VerificationMethod : Code<VerificationMethod>;

/// <summary>Why a value is not there.</summary>
[Codelist("absence-reason", Openness.Closed, "Rules and redaction decide by it; a reason that they do not know could hide a gap.")]
[JsonConverter(typeof(TextValueJsonConverter<AbsenceReason>))]
public sealed partial class AbsenceReason : Code<AbsenceReason>;

/// <summary>How far something may be shared, by the Traffic Light Protocol 2.0.</summary>
[Codelist("tlp-level", Openness.Closed, "An unknown level could be read as harmless.")]
[JsonConverter(typeof(TextValueJsonConverter<TlpLevel>))]
public sealed partial class TlpLevel : Code<TlpLevel>;

/// <summary>For whom something may be published.</summary>
[Codelist("audience", Openness.Closed, "An unknown audience could be read as anyone.")]
[JsonConverter(typeof(TextValueJsonConverter<Audience>))]
public sealed partial class Audience : Code<Audience>;

/// <summary>What sort of name a person bears.</summary>
[Codelist("name-type", Openness.Open, "Naming customs differ.")]
[JsonConverter(typeof(TextValueJsonConverter<NameType>))]
public sealed partial class NameType : Code<NameType>;

/// <summary>How a spelling of a name relates to the name in its own script.</summary>
[Codelist("name-form-kind", Openness.Closed, "Matching treats each kind differently.")]
[JsonConverter(typeof(TextValueJsonConverter<NameFormKind>))]
public sealed partial class NameFormKind : Code<NameFormKind>;

/// <summary>How a wrong spelling came about.</summary>
[Codelist("misspelling-cause", Openness.Open, "Machines find new ways to garble names.")]
[JsonConverter(typeof(TextValueJsonConverter<MisspellingCause>))]
public sealed partial class MisspellingCause : Code<MisspellingCause>;

/// <summary>By which system a name was put into Latin letters.</summary>
[Codelist("romanisation", Openness.Open, "There are many systems, and they are revised.")]
[JsonConverter(typeof(TextValueJsonConverter<Romanisation>))]
public sealed partial class Romanisation : Code<Romanisation>;

/// <summary>What sort of name or code a designation is.</summary>
[Codelist("designation-scheme", Openness.Open, "Country packs bring code schemes of their own.")]
[JsonConverter(typeof(TextValueJsonConverter<DesignationScheme>))]
public sealed partial class DesignationScheme : Code<DesignationScheme>;

/// <summary>How a number relates to the true one.</summary>
[Codelist("quantity-bound", Openness.Closed, "Arithmetic on figures depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<QuantityBound>))]
public sealed partial class QuantityBound : Code<QuantityBound>;

/// <summary>What is counted or measured.</summary>
[Codelist("unit", Openness.Open, "Anything can be counted.")]
[JsonConverter(typeof(TextValueJsonConverter<Unit>))]
public sealed partial class Unit : Code<Unit>;

/// <summary>A sanction or a remedy.</summary>
[Codelist("consequence-kind", Openness.Open, "Legal systems know many, and invent more.")]
[JsonConverter(typeof(TextValueJsonConverter<ConsequenceKind>))]
public sealed partial class ConsequenceKind : Code<ConsequenceKind>;

/// <summary>Under what regime a sanction is served.</summary>
[Codelist("sanction-regime", Openness.Open, "Regimes differ between countries.")]
[JsonConverter(typeof(TextValueJsonConverter<SanctionRegime>))]
public sealed partial class SanctionRegime : Code<SanctionRegime>;

/// <summary>By what rule a sentence may end before its term.</summary>
[Codelist("release-rule", Openness.Open, "Rules differ between countries.")]
[JsonConverter(typeof(TextValueJsonConverter<ReleaseRule>))]
public sealed partial class ReleaseRule : Code<ReleaseRule>;

/// <summary>What a procedural act or a step of a complaint is.</summary>
[Codelist("step-kind", Openness.Open, "Procedures differ between countries.")]
[JsonConverter(typeof(TextValueJsonConverter<StepKind>))]
public sealed partial class StepKind : Code<StepKind>;

/// <summary>What a step led to.</summary>
[Codelist("step-result", Openness.Open, "Procedures differ between countries.")]
[JsonConverter(typeof(TextValueJsonConverter<StepResult>))]
public sealed partial class StepResult : Code<StepResult>;

/// <summary>What sort of answer a complaint or appeal received.</summary>
[Codelist("response-kind", Openness.Open, "Bodies find new ways not to answer.")]
[JsonConverter(typeof(TextValueJsonConverter<ResponseKind>))]
public sealed partial class ResponseKind : Code<ResponseKind>;

/// <summary>How a complaint or answer was conveyed.</summary>
[Codelist("communication-channel", Openness.Open, "Channels come and go.")]
[JsonConverter(typeof(TextValueJsonConverter<CommunicationChannel>))]
public sealed partial class CommunicationChannel : Code<CommunicationChannel>;

/// <summary>By what right somebody acts for another.</summary>
[Codelist("representation-basis", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<RepresentationBasis>))]
public sealed partial class RepresentationBasis : Code<RepresentationBasis>;

/// <summary>Whether a representative was admitted.</summary>
[Codelist("representation-status", Openness.Closed, "These are the states that there can be.")]
[JsonConverter(typeof(TextValueJsonConverter<RepresentationStatus>))]
public sealed partial class RepresentationStatus : Code<RepresentationStatus>;

/// <summary>In what status somebody is held, or not held.</summary>
[Codelist("detention-status", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<DetentionStatus>))]
public sealed partial class DetentionStatus : Code<DetentionStatus>;

/// <summary>The reason given for moving a detainee.</summary>
[Codelist("transfer-reason", Openness.Open, "Reasons given are many.")]
[JsonConverter(typeof(TextValueJsonConverter<TransferReason>))]
public sealed partial class TransferReason : Code<TransferReason>;

/// <summary>What contact a detainee has with the outside.</summary>
[Codelist("contact-with-outside", Openness.Open, "Practice differs.")]
[JsonConverter(typeof(TextValueJsonConverter<ContactWithOutside>))]
public sealed partial class ContactWithOutside : Code<ContactWithOutside>;

/// <summary>On what ground somebody was released.</summary>
[Codelist("release-ground", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<ReleaseGround>))]
public sealed partial class ReleaseGround : Code<ReleaseGround>;

/// <summary>How a date relates to the event that it is told by.</summary>
[Codelist("anchor-relation", Openness.Closed, "Comparison of dates depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<AnchorRelation>))]
public sealed partial class AnchorRelation : Code<AnchorRelation>;

/// <summary>Morning, night and the like, where no clock time is known.</summary>
[Codelist("day-part", Openness.Closed, "Bounds are worked out from it.")]
[JsonConverter(typeof(TextValueJsonConverter<DayPart>))]
public sealed partial class DayPart : Code<DayPart>;

/// <summary>Which of the two nights that touch a day is meant.</summary>
[Codelist("night-of", Openness.Closed, "A day has two.")]
[JsonConverter(typeof(TextValueJsonConverter<NightOf>))]
public sealed partial class NightOf : Code<NightOf>;

/// <summary>A day of the week.</summary>
[Codelist("weekday", Openness.Closed, "There are seven.")]
[JsonConverter(typeof(TextValueJsonConverter<Weekday>))]
public sealed partial class Weekday : Code<Weekday>;

/// <summary>The calendar in which a date was given.</summary>
[Codelist("calendar-system", Openness.Open, "More calendars are in use than a list holds.")]
[JsonConverter(typeof(TextValueJsonConverter<CalendarSystemCode>))]
public sealed partial class CalendarSystemCode : Code<CalendarSystemCode>;

/// <summary>On what a date rests.</summary>
[Codelist("date-basis", Openness.Open, "Dates can rest on anything.")]
[JsonConverter(typeof(TextValueJsonConverter<DateBasis>))]
public sealed partial class DateBasis : Code<DateBasis>;

/// <summary>A term without an end in numbers.</summary>
[Codelist("indefinite-term", Openness.Closed, "Arithmetic on terms depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<IndefiniteTerm>))]
public sealed partial class IndefiniteTerm : Code<IndefiniteTerm>;

/// <summary>How somebody learned of a decision about them.</summary>
[Codelist("how-learned", Openness.Open, "There are many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<HowLearned>))]
public sealed partial class HowLearned : Code<HowLearned>;

/// <summary>A unit of account that the law sets anew from time to time.</summary>
[Codelist("index-unit", Openness.Open, "Each country has its own; packs add them.")]
[JsonConverter(typeof(TextValueJsonConverter<IndexUnit>))]
public sealed partial class IndexUnit : Code<IndexUnit>;
