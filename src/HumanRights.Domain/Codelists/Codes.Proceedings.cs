// One page of code types for one area; the generator writes their bodies from the CSV files.
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>What sort of proceeding it is.</summary>
[Codelist("proceeding-kind", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<ProceedingKind>))]
public sealed partial class ProceedingKind : Code<ProceedingKind>;

/// <summary>Where a proceeding stands.</summary>
[Codelist("proceeding-stage", Openness.Closed, "The lifecycles are worked out over these stages.")]
[JsonConverter(typeof(TextValueJsonConverter<ProceedingStage>))]
public sealed partial class ProceedingStage : Code<ProceedingStage>;

/// <summary>On which side, and as what, somebody is party to a proceeding.</summary>
[Codelist("party-role", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<PartyRole>))]
public sealed partial class PartyRole : Code<PartyRole>;

/// <summary>In what capacity somebody is party.</summary>
[Codelist("party-capacity", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<PartyCapacity>))]
public sealed partial class PartyCapacity : Code<PartyCapacity>;

/// <summary>Whether and how a party is present.</summary>
[Codelist("party-standing", Openness.Open, "Practice differs.")]
[JsonConverter(typeof(TextValueJsonConverter<PartyStanding>))]
public sealed partial class PartyStanding : Code<PartyStanding>;

/// <summary>As what somebody attends a hearing.</summary>
[Codelist("attendance-role", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<AttendanceRole>))]
public sealed partial class AttendanceRole : Code<AttendanceRole>;

/// <summary>How somebody attends a hearing.</summary>
[Codelist("attendance-mode", Openness.Open, "Practice differs.")]
[JsonConverter(typeof(TextValueJsonConverter<AttendanceMode>))]
public sealed partial class AttendanceMode : Code<AttendanceMode>;

/// <summary>How somebody was restrained in the courtroom.</summary>
[Codelist("restraint", Openness.Open, "Practice differs.")]
[JsonConverter(typeof(TextValueJsonConverter<Restraint>))]
public sealed partial class Restraint : Code<Restraint>;

/// <summary>How somebody is said to have taken part in an offence.</summary>
[Codelist("participation", Openness.Open, "Criminal codes differ.")]
[JsonConverter(typeof(TextValueJsonConverter<Participation>))]
public sealed partial class Participation : Code<Participation>;

/// <summary>How grave the law holds an offence to be.</summary>
[Codelist("offence-gravity", Openness.Open, "Criminal codes differ.")]
[JsonConverter(typeof(TextValueJsonConverter<OffenceGravity>))]
public sealed partial class OffenceGravity : Code<OffenceGravity>;

/// <summary>What an accused person pleads.</summary>
[Codelist("plea", Openness.Closed, "These are the pleas that there can be.")]
[JsonConverter(typeof(TextValueJsonConverter<Plea>))]
public sealed partial class Plea : Code<Plea>;

/// <summary>At which level of review a body sits.</summary>
[Codelist("instance-level", Openness.Open, "Judicial systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<InstanceLevel>))]
public sealed partial class InstanceLevel : Code<InstanceLevel>;

/// <summary>Whether a hearing was held.</summary>
[Codelist("hearing-status", Openness.Closed, "Chronology depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<HearingStatus>))]
public sealed partial class HearingStatus : Code<HearingStatus>;

/// <summary>Why a hearing was put off.</summary>
[Codelist("adjournment-reason", Openness.Open, "Reasons are many.")]
[JsonConverter(typeof(TextValueJsonConverter<AdjournmentReason>))]
public sealed partial class AdjournmentReason : Code<AdjournmentReason>;

/// <summary>What sort of decision it is.</summary>
[Codelist("decision-kind", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<DecisionKind>))]
public sealed partial class DecisionKind : Code<DecisionKind>;

/// <summary>What was decided.</summary>
[Codelist("outcome", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<Outcome>))]
public sealed partial class Outcome : Code<Outcome>;

/// <summary>On what ground something was decided.</summary>
[Codelist("ruling-ground", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<RulingGround>))]
public sealed partial class RulingGround : Code<RulingGround>;

/// <summary>What sort of appeal it is.</summary>
[Codelist("appeal-kind", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<AppealKind>))]
public sealed partial class AppealKind : Code<AppealKind>;

/// <summary>Where an appeal stands.</summary>
[Codelist("appeal-state", Openness.Closed, "An appeal that is only intended must never read as lodged.")]
[JsonConverter(typeof(TextValueJsonConverter<AppealState>))]
public sealed partial class AppealState : Code<AppealState>;

/// <summary>Whether a claim was found admissible.</summary>
[Codelist("admissibility", Openness.Open, "Bodies decide in their own terms.")]
[JsonConverter(typeof(TextValueJsonConverter<Admissibility>))]
public sealed partial class Admissibility : Code<Admissibility>;

/// <summary>A concern about the fairness or the purpose of a proceeding: an indicator, never a finding.</summary>
[Codelist("concern", Openness.Open, "Indicators grow with practice.")]
[JsonConverter(typeof(TextValueJsonConverter<ConcernCode>))]
public sealed partial class ConcernCode : Code<ConcernCode>;

/// <summary>How far something imposed was carried out.</summary>
[Codelist("execution-status", Openness.Open, "Practice differs.")]
[JsonConverter(typeof(TextValueJsonConverter<ExecutionStatus>))]
public sealed partial class ExecutionStatus : Code<ExecutionStatus>;

/// <summary>What changed a sanction.</summary>
[Codelist("sanction-change-cause", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<SanctionChangeCause>))]
public sealed partial class SanctionChangeCause : Code<SanctionChangeCause>;

/// <summary>How the components of a sanction combine.</summary>
[Codelist("combination", Openness.Closed, "Totals are worked out from it.")]
[JsonConverter(typeof(TextValueJsonConverter<Combination>))]
public sealed partial class Combination : Code<Combination>;

/// <summary>What sort of thing was taken.</summary>
[Codelist("seized-item-kind", Openness.Open, "Anything can be taken.")]
[JsonConverter(typeof(TextValueJsonConverter<SeizedItemKind>))]
public sealed partial class SeizedItemKind : Code<SeizedItemKind>;

/// <summary>How the serving of a sanction is put off.</summary>
[Codelist("suspension-kind", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<SuspensionKind>))]
public sealed partial class SuspensionKind : Code<SuspensionKind>;

/// <summary>What sort of measure of coercion or protection it is.</summary>
[Codelist("measure-kind", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<MeasureKind>))]
public sealed partial class MeasureKind : Code<MeasureKind>;

/// <summary>The ground given for a measure.</summary>
[Codelist("measure-ground", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<MeasureGround>))]
public sealed partial class MeasureGround : Code<MeasureGround>;

/// <summary>Why a measure ended.</summary>
[Codelist("measure-end-reason", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<MeasureEndReason>))]
public sealed partial class MeasureEndReason : Code<MeasureEndReason>;

/// <summary>Whether a measure was carried out.</summary>
[Codelist("measure-execution", Openness.Open, "Practice differs.")]
[JsonConverter(typeof(TextValueJsonConverter<MeasureExecution>))]
public sealed partial class MeasureExecution : Code<MeasureExecution>;

/// <summary>Whether a safeguard was waived.</summary>
[Codelist("safeguard-waiver", Openness.Closed, "Rules on safeguards decide by it.")]
[JsonConverter(typeof(TextValueJsonConverter<SafeguardWaiver>))]
public sealed partial class SafeguardWaiver : Code<SafeguardWaiver>;

/// <summary>What sort of legal instrument it is.</summary>
[Codelist("instrument-kind", Openness.Open, "Legal systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<InstrumentKind>))]
public sealed partial class InstrumentKind : Code<InstrumentKind>;

/// <summary>Which international instrument it is.</summary>
[Codelist("international-instrument", Openness.Open, "States keep concluding new ones.")]
[JsonConverter(typeof(TextValueJsonConverter<InternationalInstrument>))]
public sealed partial class InternationalInstrument : Code<InternationalInstrument>;

/// <summary>What a norm does.</summary>
[Codelist("norm-kind", Openness.Open, "Norms do many things.")]
[JsonConverter(typeof(TextValueJsonConverter<NormKind>))]
public sealed partial class NormKind : Code<NormKind>;

/// <summary>How a State takes part in an instrument.</summary>
[Codelist("instrument-participation", Openness.Open, "Instruments provide for it in their own ways.")]
[JsonConverter(typeof(TextValueJsonConverter<InstrumentParticipation>))]
public sealed partial class InstrumentParticipation : Code<InstrumentParticipation>;

/// <summary>What a time set by law is for.</summary>
[Codelist("deadline-kind", Openness.Closed, "Rules compare dates by it.")]
[JsonConverter(typeof(TextValueJsonConverter<DeadlineKind>))]
public sealed partial class DeadlineKind : Code<DeadlineKind>;
