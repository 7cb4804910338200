// One page of code types for one area; the generator writes their bodies from the CSV files.
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>What sort of request a complaint is.</summary>
[Codelist("complaint-kind", Openness.Open, "Laws know many.")]
[JsonConverter(typeof(TextValueJsonConverter<ComplaintKind>))]
public sealed partial class ComplaintKind : Code<ComplaintKind>;

/// <summary>Where a complaint stands.</summary>
[Codelist("complaint-state", Openness.Closed, "The lifecycle is worked out over these states.")]
[JsonConverter(typeof(TextValueJsonConverter<ComplaintState>))]
public sealed partial class ComplaintState : Code<ComplaintState>;

/// <summary>What a complaint is about.</summary>
[Codelist("complaint-subject", Openness.Open, "People complain of many things.")]
[JsonConverter(typeof(TextValueJsonConverter<ComplaintSubject>))]
public sealed partial class ComplaintSubject : Code<ComplaintSubject>;

/// <summary>In what capacity somebody complains.</summary>
[Codelist("complainant-capacity", Openness.Open, "Laws on standing differ.")]
[JsonConverter(typeof(TextValueJsonConverter<ComplainantCapacity>))]
public sealed partial class ComplainantCapacity : Code<ComplainantCapacity>;

/// <summary>In what an investigation fell short.</summary>
[Codelist("investigation-deficiency", Openness.Open, "Investigations fail in many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<InvestigationDeficiency>))]
public sealed partial class InvestigationDeficiency : Code<InvestigationDeficiency>;

/// <summary>What sort of action asks somebody for something.</summary>
[Codelist("intervention-kind", Openness.Open, "Advocacy takes new forms.")]
[JsonConverter(typeof(TextValueJsonConverter<InterventionKind>))]
public sealed partial class InterventionKind : Code<InterventionKind>;

/// <summary>How the senders stand to what they write about.</summary>
[Codelist("intervention-position", Openness.Open, "Positions are many.")]
[JsonConverter(typeof(TextValueJsonConverter<InterventionPosition>))]
public sealed partial class InterventionPosition : Code<InterventionPosition>;

/// <summary>What became of a demand.</summary>
[Codelist("demand-status", Openness.Open, "Demands have their histories.")]
[JsonConverter(typeof(TextValueJsonConverter<DemandStatus>))]
public sealed partial class DemandStatus : Code<DemandStatus>;

/// <summary>Whether consent was given.</summary>
[Codelist("consent-status", Openness.Closed, "Publication depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<ConsentStatus>))]
public sealed partial class ConsentStatus : Code<ConsentStatus>;

/// <summary>For what use consent was asked.</summary>
[Codelist("consent-use", Openness.Open, "Uses grow.")]
[JsonConverter(typeof(TextValueJsonConverter<ConsentUse>))]
public sealed partial class ConsentUse : Code<ConsentUse>;

/// <summary>Under what circumstances consent was given.</summary>
[Codelist("consent-circumstance", Openness.Open, "Circumstances differ.")]
[JsonConverter(typeof(TextValueJsonConverter<ConsentCircumstance>))]
public sealed partial class ConsentCircumstance : Code<ConsentCircumstance>;

/// <summary>How great the risk to somebody is.</summary>
[Codelist("risk-level", Openness.Closed, "Protection depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<RiskLevel>))]
public sealed partial class RiskLevel : Code<RiskLevel>;

/// <summary>What a reported figure counts.</summary>
[Codelist("figure-indicator", Openness.Open, "Anything can be counted.")]
[JsonConverter(typeof(TextValueJsonConverter<FigureIndicator>))]
public sealed partial class FigureIndicator : Code<FigureIndicator>;

/// <summary>By what a figure is broken down.</summary>
[Codelist("breakdown-category", Openness.Open, "Figures are broken down by anything.")]
[JsonConverter(typeof(TextValueJsonConverter<BreakdownCategory>))]
public sealed partial class BreakdownCategory : Code<BreakdownCategory>;

/// <summary>To which standard something was established.</summary>
[Codelist("standard-of-proof", Openness.Closed, "The ladder gives each step its meaning.")]
[JsonConverter(typeof(TextValueJsonConverter<StandardOfProof>))]
public sealed partial class StandardOfProof : Code<StandardOfProof>;
