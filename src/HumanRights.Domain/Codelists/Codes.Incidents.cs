// One page of code types for one area; the generator writes their bodies from the CSV files.
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>What sort of event it is.</summary>
[Codelist("incident-kind", Openness.Open, "Anything can happen.")]
[JsonConverter(typeof(TextValueJsonConverter<IncidentKind>))]
public sealed partial class IncidentKind : Code<IncidentKind>;

/// <summary>Whether an event took place.</summary>
[Codelist("incident-status", Openness.Closed, "Chronology depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<IncidentStatus>))]
public sealed partial class IncidentStatus : Code<IncidentStatus>;

/// <summary>What is alleged to have been done to somebody.</summary>
[Codelist("act-type", Openness.Open, "Violations take new forms.")]
[JsonConverter(typeof(TextValueJsonConverter<ActType>))]
public sealed partial class ActType : Code<ActType>;

/// <summary>By what method somebody was ill-treated.</summary>
[Codelist("method", Openness.Open, "Methods keep being found.")]
[JsonConverter(typeof(TextValueJsonConverter<Method>))]
public sealed partial class Method : Code<Method>;

/// <summary>The purpose that is alleged, in the sense of the Convention against Torture, article 1.</summary>
[Codelist("alleged-purpose", Openness.Open, "The Convention's list is not exhaustive.")]
[JsonConverter(typeof(TextValueJsonConverter<AllegedPurpose>))]
public sealed partial class AllegedPurpose : Code<AllegedPurpose>;

/// <summary>What an act was called in law, by those who decided.</summary>
[Codelist("legal-qualification", Openness.Open, "Criminal codes differ.")]
[JsonConverter(typeof(TextValueJsonConverter<LegalQualification>))]
public sealed partial class LegalQualification : Code<LegalQualification>;

/// <summary>How somebody is said to have been involved in an act.</summary>
[Codelist("involvement-degree", Openness.Open, "Forms of involvement differ.")]
[JsonConverter(typeof(TextValueJsonConverter<InvolvementDegree>))]
public sealed partial class InvolvementDegree : Code<InvolvementDegree>;

/// <summary>Whether an act was completed.</summary>
[Codelist("act-outcome", Openness.Closed, "An act is attempted or completed.")]
[JsonConverter(typeof(TextValueJsonConverter<ActOutcome>))]
public sealed partial class ActOutcome : Code<ActOutcome>;

/// <summary>What sort of injury it is.</summary>
[Codelist("injury-kind", Openness.Open, "Medicine is wide.")]
[JsonConverter(typeof(TextValueJsonConverter<InjuryKind>))]
public sealed partial class InjuryKind : Code<InjuryKind>;

/// <summary>What happened to a thing.</summary>
[Codelist("damage-kind", Openness.Open, "Things break in many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<DamageKind>))]
public sealed partial class DamageKind : Code<DamageKind>;

/// <summary>What form a protest takes.</summary>
[Codelist("protest-kind", Openness.Open, "Protest takes new forms.")]
[JsonConverter(typeof(TextValueJsonConverter<ProtestKind>))]
public sealed partial class ProtestKind : Code<ProtestKind>;

/// <summary>What a phase of a protest is.</summary>
[Codelist("protest-phase-kind", Openness.Open, "Protests take their own course.")]
[JsonConverter(typeof(TextValueJsonConverter<ProtestPhaseKind>))]
public sealed partial class ProtestPhaseKind : Code<ProtestPhaseKind>;

/// <summary>What sort of proof it is.</summary>
[Codelist("evidence-kind", Openness.Open, "Proof takes new forms.")]
[JsonConverter(typeof(TextValueJsonConverter<EvidenceKind>))]
public sealed partial class EvidenceKind : Code<EvidenceKind>;

/// <summary>How far findings agree with what is alleged, on the scale of the Istanbul Protocol.</summary>
[Codelist("istanbul-consistency", Openness.Closed, "The Protocol fixes the scale.")]
[JsonConverter(typeof(TextValueJsonConverter<IstanbulConsistency>))]
public sealed partial class IstanbulConsistency : Code<IstanbulConsistency>;

/// <summary>Whether an item of proof can be seen.</summary>
[Codelist("availability", Openness.Open, "Proof disappears in many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<Availability>))]
public sealed partial class Availability : Code<Availability>;

/// <summary>On what ground proof is objected to.</summary>
[Codelist("objection-ground", Openness.Open, "Rules of evidence differ.")]
[JsonConverter(typeof(TextValueJsonConverter<ObjectionGround>))]
public sealed partial class ObjectionGround : Code<ObjectionGround>;

/// <summary>What became of an objection.</summary>
[Codelist("objection-outcome", Openness.Closed, "These are the outcomes that there can be.")]
[JsonConverter(typeof(TextValueJsonConverter<ObjectionOutcome>))]
public sealed partial class ObjectionOutcome : Code<ObjectionOutcome>;

/// <summary>What an expert answered to a question.</summary>
[Codelist("expert-answer", Openness.Open, "Experts answer as they do.")]
[JsonConverter(typeof(TextValueJsonConverter<ExpertAnswer>))]
public sealed partial class ExpertAnswer : Code<ExpertAnswer>;
