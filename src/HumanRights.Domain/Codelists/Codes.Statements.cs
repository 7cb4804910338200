// One page of code types for one area; the generator writes their bodies from the CSV files.
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>What sort of text, record or utterance a source is.</summary>
[Codelist("source-kind", Openness.Open, "Media keep changing.")]
[JsonConverter(typeof(TextValueJsonConverter<SourceKind>))]
public sealed partial class SourceKind : Code<SourceKind>;

/// <summary>In what form something was said.</summary>
[Codelist("utterance-form", Openness.Open, "People speak in many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<UtteranceForm>))]
public sealed partial class UtteranceForm : Code<UtteranceForm>;

/// <summary>In whose hands the speaker was.</summary>
[Codelist("custody-relation", Openness.Open, "Forms of control differ.")]
[JsonConverter(typeof(TextValueJsonConverter<CustodyRelation>))]
public sealed partial class CustodyRelation : Code<CustodyRelation>;

/// <summary>What is to be kept in mind when reading a source.</summary>
[Codelist("source-flag", Openness.Open, "Texts can be flawed in many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<SourceFlag>))]
public sealed partial class SourceFlag : Code<SourceFlag>;

/// <summary>What a statement is about, for finding it again; never its meaning.</summary>
[Codelist("statement-topic", Openness.Open, "Topics are for finding, and follow the files.")]
[JsonConverter(typeof(TextValueJsonConverter<StatementTopic>))]
public sealed partial class StatementTopic : Code<StatementTopic>;

/// <summary>How the innermost speaker stands to what is said.</summary>
[Codelist("stance", Openness.Closed, "Whether something counts as alleged, denied or found depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<Stance>))]
public sealed partial class Stance : Code<Stance>;

/// <summary>In what respect statements conflict.</summary>
[Codelist("conflict-aspect", Openness.Open, "Statements can differ in anything.")]
[JsonConverter(typeof(TextValueJsonConverter<ConflictAspect>))]
public sealed partial class ConflictAspect : Code<ConflictAspect>;

/// <summary>How real a conflict is.</summary>
[Codelist("conflict-strength", Openness.Closed, "Programs decide by it what to show as a contradiction.")]
[JsonConverter(typeof(TextValueJsonConverter<ConflictStrength>))]
public sealed partial class ConflictStrength : Code<ConflictStrength>;

/// <summary>How a conflict stands.</summary>
[Codelist("conflict-state", Openness.Closed, "Whether a value may be used depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<ConflictState>))]
public sealed partial class ConflictState : Code<ConflictState>;

/// <summary>Whether two records are one.</summary>
[Codelist("identity-judgement", Openness.Closed, "Merging depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<IdentityJudgement>))]
public sealed partial class IdentityJudgement : Code<IdentityJudgement>;

/// <summary>On what a judgement of identity rests.</summary>
[Codelist("identity-basis", Openness.Open, "Evidence of identity is of many sorts.")]
[JsonConverter(typeof(TextValueJsonConverter<IdentityBasis>))]
public sealed partial class IdentityBasis : Code<IdentityBasis>;

/// <summary>How one record bears on another.</summary>
[Codelist("link-kind", Openness.Open, "Events bear on each other in many ways.")]
[JsonConverter(typeof(TextValueJsonConverter<LinkKind>))]
public sealed partial class LinkKind : Code<LinkKind>;

/// <summary>Whether a link is stated, inferred or alleged.</summary>
[Codelist("link-basis", Openness.Closed, "Certainty depends on it.")]
[JsonConverter(typeof(TextValueJsonConverter<LinkBasis>))]
public sealed partial class LinkBasis : Code<LinkBasis>;

/// <summary>What suggests that an act answered protected activity.</summary>
[Codelist("reprisal-indicator", Openness.Open, "Indicators grow with practice.")]
[JsonConverter(typeof(TextValueJsonConverter<ReprisalIndicator>))]
public sealed partial class ReprisalIndicator : Code<ReprisalIndicator>;

/// <summary>What form a reprisal takes.</summary>
[Codelist("reprisal-form", Openness.Open, "Reprisals take new forms.")]
[JsonConverter(typeof(TextValueJsonConverter<ReprisalForm>))]
public sealed partial class ReprisalForm : Code<ReprisalForm>;
