// One page of code types for one area; the generator writes their bodies from the CSV files.
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>How a person or body is named in the file.</summary>
[Codelist("name-status", Openness.Closed, "Redaction and name rules decide by it.")]
[JsonConverter(typeof(TextValueJsonConverter<NameStatus>))]
public sealed partial class NameStatus : Code<NameStatus>;

/// <summary>Sex as recorded.</summary>
[Codelist("sex", Openness.Open, "Registers differ.")]
[JsonConverter(typeof(TextValueJsonConverter<Sex>))]
public sealed partial class Sex : Code<Sex>;

/// <summary>Gender as the person states it.</summary>
[Codelist("gender", Openness.Open, "It is for people to say.")]
[JsonConverter(typeof(TextValueJsonConverter<Gender>))]
public sealed partial class Gender : Code<Gender>;

/// <summary>What somebody does for a living.</summary>
[Codelist("occupation", Openness.Open, "Occupations are many.")]
[JsonConverter(typeof(TextValueJsonConverter<Occupation>))]
public sealed partial class Occupation : Code<Occupation>;

/// <summary>An office or job that somebody holds.</summary>
[Codelist("post", Openness.Open, "Bodies name their posts as they like.")]
[JsonConverter(typeof(TextValueJsonConverter<Post>))]
public sealed partial class Post : Code<Post>;

/// <summary>How one person is related to another, by family or otherwise.</summary>
[Codelist("kinship", Openness.Open, "Relations differ between cultures.")]
[JsonConverter(typeof(TextValueJsonConverter<Kinship>))]
public sealed partial class Kinship : Code<Kinship>;

/// <summary>What the members of a group have in common.</summary>
[Codelist("member-relation", Openness.Open, "Groups form for any reason.")]
[JsonConverter(typeof(TextValueJsonConverter<MemberRelation>))]
public sealed partial class MemberRelation : Code<MemberRelation>;

/// <summary>What sort of event of health it is.</summary>
[Codelist("health-event-kind", Openness.Open, "Medicine is wide.")]
[JsonConverter(typeof(TextValueJsonConverter<HealthEventKind>))]
public sealed partial class HealthEventKind : Code<HealthEventKind>;

/// <summary>How an illness or injury stood at a time.</summary>
[Codelist("health-event-status", Openness.Open, "Courses of illness differ.")]
[JsonConverter(typeof(TextValueJsonConverter<HealthEventStatus>))]
public sealed partial class HealthEventStatus : Code<HealthEventStatus>;

/// <summary>In what role somebody defends human rights.</summary>
[Codelist("defender-role", Openness.Open, "Defenders are known by what they do.")]
[JsonConverter(typeof(TextValueJsonConverter<DefenderRole>))]
public sealed partial class DefenderRole : Code<DefenderRole>;

/// <summary>Which rights or people somebody's defence is about.</summary>
[Codelist("defender-area", Openness.Open, "New areas arise.")]
[JsonConverter(typeof(TextValueJsonConverter<DefenderArea>))]
public sealed partial class DefenderArea : Code<DefenderArea>;

/// <summary>What a defender does.</summary>
[Codelist("defender-activity", Openness.Open, "Defenders are known by what they do.")]
[JsonConverter(typeof(TextValueJsonConverter<DefenderActivityKind>))]
public sealed partial class DefenderActivityKind : Code<DefenderActivityKind>;

/// <summary>What sort of body an organization is.</summary>
[Codelist("organization-kind", Openness.Open, "States organise themselves differently.")]
[JsonConverter(typeof(TextValueJsonConverter<OrganizationKind>))]
public sealed partial class OrganizationKind : Code<OrganizationKind>;

/// <summary>Whether a body exercises public power.</summary>
[Codelist("public-power", Openness.Closed, "Rules on State responsibility decide by it.")]
[JsonConverter(typeof(TextValueJsonConverter<PublicPower>))]
public sealed partial class PublicPower : Code<PublicPower>;

/// <summary>At which level of government a body works.</summary>
[Codelist("administrative-level", Openness.Open, "States are divided differently.")]
[JsonConverter(typeof(TextValueJsonConverter<AdministrativeLevel>))]
public sealed partial class AdministrativeLevel : Code<AdministrativeLevel>;

/// <summary>What sort of court it is.</summary>
[Codelist("court-type", Openness.Open, "Judicial systems differ.")]
[JsonConverter(typeof(TextValueJsonConverter<CourtType>))]
public sealed partial class CourtType : Code<CourtType>;

/// <summary>What happened to the legal existence of an organization.</summary>
[Codelist("legal-status-event", Openness.Open, "Laws on associations differ.")]
[JsonConverter(typeof(TextValueJsonConverter<LegalStatusEvent>))]
public sealed partial class LegalStatusEvent : Code<LegalStatusEvent>;

/// <summary>What sort of contact detail it is.</summary>
[Codelist("contact-kind", Openness.Open, "Channels come and go.")]
[JsonConverter(typeof(TextValueJsonConverter<ContactKind>))]
public sealed partial class ContactKind : Code<ContactKind>;

/// <summary>What sort of place it is where people are held.</summary>
[Codelist("facility-kind", Openness.Open, "Any place can become a place of detention.")]
[JsonConverter(typeof(TextValueJsonConverter<FacilityKind>))]
public sealed partial class FacilityKind : Code<FacilityKind>;

/// <summary>The level of security of a penal facility.</summary>
[Codelist("security-level", Openness.Open, "Levels differ between countries.")]
[JsonConverter(typeof(TextValueJsonConverter<SecurityLevel>))]
public sealed partial class SecurityLevel : Code<SecurityLevel>;

/// <summary>Whom a facility holds.</summary>
[Codelist("population-served", Openness.Open, "Systems divide people differently.")]
[JsonConverter(typeof(TextValueJsonConverter<PopulationServed>))]
public sealed partial class PopulationServed : Code<PopulationServed>;

/// <summary>Whether a facility works.</summary>
[Codelist("operating-status", Openness.Open, "Facilities have their histories.")]
[JsonConverter(typeof(TextValueJsonConverter<OperatingStatus>))]
public sealed partial class OperatingStatus : Code<OperatingStatus>;

/// <summary>What sort of part of a facility it is.</summary>
[Codelist("unit-kind", Openness.Open, "Buildings differ.")]
[JsonConverter(typeof(TextValueJsonConverter<UnitKind>))]
public sealed partial class UnitKind : Code<UnitKind>;

/// <summary>Which condition of detention is described.</summary>
[Codelist("condition-topic", Openness.Open, "Conditions have many sides.")]
[JsonConverter(typeof(TextValueJsonConverter<ConditionTopic>))]
public sealed partial class ConditionTopic : Code<ConditionTopic>;

/// <summary>Whether a visitor was let in.</summary>
[Codelist("access-result", Openness.Closed, "These are the results that there can be.")]
[JsonConverter(typeof(TextValueJsonConverter<AccessResult>))]
public sealed partial class AccessResult : Code<AccessResult>;

/// <summary>What sort of visit it is.</summary>
[Codelist("visit-kind", Openness.Open, "Mandates to visit differ.")]
[JsonConverter(typeof(TextValueJsonConverter<VisitKind>))]
public sealed partial class VisitKind : Code<VisitKind>;

/// <summary>What sort of place it is.</summary>
[Codelist("place-kind", Openness.Open, "Countries are divided differently.")]
[JsonConverter(typeof(TextValueJsonConverter<PlaceKind>))]
public sealed partial class PlaceKind : Code<PlaceKind>;

/// <summary>How precisely a place is known.</summary>
[Codelist("geo-precision", Openness.Closed, "Redaction generalises along this ladder.")]
[JsonConverter(typeof(TextValueJsonConverter<GeoPrecision>))]
public sealed partial class GeoPrecision : Code<GeoPrecision>;
