// One page of ids; the generator writes their bodies.
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>The id of a person: a human being, named or not. Written <c>person/local</c>.</summary>
[TypedId("person")]
[JsonConverter(typeof(TextValueJsonConverter<PersonId>))]
public sealed partial class PersonId : RecordId<PersonId>;

/// <summary>The id of a group of people known by number or description. Written <c>group/local</c>.</summary>
[TypedId("group")]
[JsonConverter(typeof(TextValueJsonConverter<GroupId>))]
public sealed partial class GroupId : RecordId<GroupId>;

/// <summary>The id of an organization, an authority, a court or a State. Written <c>organization/local</c>.</summary>
[TypedId("organization")]
[JsonConverter(typeof(TextValueJsonConverter<OrganizationId>))]
public sealed partial class OrganizationId : RecordId<OrganizationId>;

/// <summary>The id of a facility: any place where someone is held. Written <c>facility/local</c>.</summary>
[TypedId("facility")]
[JsonConverter(typeof(TextValueJsonConverter<FacilityId>))]
public sealed partial class FacilityId : RecordId<FacilityId>;

/// <summary>The id of a place: a country, region, settlement or address. Written <c>place/local</c>.</summary>
[TypedId("place")]
[JsonConverter(typeof(TextValueJsonConverter<PlaceId>))]
public sealed partial class PlaceId : RecordId<PlaceId>;

/// <summary>The id of a source: a text or an utterance. Written <c>source/local</c>.</summary>
[TypedId("source")]
[JsonConverter(typeof(TextValueJsonConverter<SourceId>))]
public sealed partial class SourceId : RecordId<SourceId>;

/// <summary>The id of a legal instrument: a treaty, code, decree or instruction. Written <c>instrument/local</c>.</summary>
[TypedId("instrument")]
[JsonConverter(typeof(TextValueJsonConverter<InstrumentId>))]
public sealed partial class InstrumentId : RecordId<InstrumentId>;

/// <summary>The id of an incident: something that happened, with its acts. Written <c>incident/local</c>.</summary>
[TypedId("incident")]
[JsonConverter(typeof(TextValueJsonConverter<IncidentId>))]
public sealed partial class IncidentId : RecordId<IncidentId>;

/// <summary>The id of a complaint: a request lodged outside any proceeding. Written <c>complaint/local</c>.</summary>
[TypedId("complaint")]
[JsonConverter(typeof(TextValueJsonConverter<ComplaintId>))]
public sealed partial class ComplaintId : RecordId<ComplaintId>;

/// <summary>The id of a legal proceeding. Written <c>proceeding/local</c>.</summary>
[TypedId("proceeding")]
[JsonConverter(typeof(TextValueJsonConverter<ProceedingId>))]
public sealed partial class ProceedingId : RecordId<ProceedingId>;

/// <summary>The id of a measure of coercion or protection by an authority. Written <c>measure/local</c>.</summary>
[TypedId("measure")]
[JsonConverter(typeof(TextValueJsonConverter<MeasureId>))]
public sealed partial class MeasureId : RecordId<MeasureId>;

/// <summary>The id of an item of proof. Written <c>evidence/local</c>.</summary>
[TypedId("evidence")]
[JsonConverter(typeof(TextValueJsonConverter<EvidenceId>))]
public sealed partial class EvidenceId : RecordId<EvidenceId>;

/// <summary>The id of an action that asks somebody for something. Written <c>intervention/local</c>.</summary>
[TypedId("intervention")]
[JsonConverter(typeof(TextValueJsonConverter<InterventionId>))]
public sealed partial class InterventionId : RecordId<InterventionId>;

/// <summary>The id of a reported statistic. Written <c>figure/local</c>.</summary>
[TypedId("figure")]
[JsonConverter(typeof(TextValueJsonConverter<FigureId>))]
public sealed partial class FigureId : RecordId<FigureId>;

/// <summary>The id of a statement: what somebody says. Written <c>statement/local</c>.</summary>
[TypedId("statement")]
[JsonConverter(typeof(TextValueJsonConverter<StatementId>))]
public sealed partial class StatementId : RecordId<StatementId>;

/// <summary>The id of a conflict between statements or properties. Written <c>conflict/local</c>.</summary>
[TypedId("conflict")]
[JsonConverter(typeof(TextValueJsonConverter<ConflictId>))]
public sealed partial class ConflictId : RecordId<ConflictId>;

/// <summary>The id of a judgement on whether two records are one. Written <c>identity-link/local</c>.</summary>
[TypedId("identity-link")]
[JsonConverter(typeof(TextValueJsonConverter<IdentityLinkId>))]
public sealed partial class IdentityLinkId : RecordId<IdentityLinkId>;

/// <summary>The id of a link between two records. Written <c>link/local</c>.</summary>
[TypedId("link")]
[JsonConverter(typeof(TextValueJsonConverter<LinkId>))]
public sealed partial class LinkId : RecordId<LinkId>;

/// <summary>The id of a consent and its limits. Written <c>consent/local</c>.</summary>
[TypedId("consent")]
[JsonConverter(typeof(TextValueJsonConverter<ConsentId>))]
public sealed partial class ConsentId : RecordId<ConsentId>;

