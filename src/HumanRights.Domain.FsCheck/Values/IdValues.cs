using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Ids, references, keys, field paths and targets. Few different ones, so that they meet each other in a file.</summary>
public static class IdValues
{
    private static readonly Gen<string> s_local = Gen.Frequency(
        (6, Gen.Choose(1, 4).Select(n => "x" + n)),
        (1, Gen.Elements("0", "A", "a.b_c-d", "9-9", "X" + new string('y', 200))));

    private static readonly Gen<string> s_memberName = Gen.Elements("kind", "birth", "on", "dates", "lifted", "names", "safeguards", "lawyer2");

    /// <summary>Local parts of ids.</summary>
    public static Arbitrary<string> Local { get; } = Arb.From(s_local, static local => local.Length > 1 ? [local[..1]] : []);

    /// <summary>Ids of persons.</summary>
    public static Arbitrary<PersonId> Person { get; } = Of(local => new PersonId(local), id => id.Local);

    /// <summary>Ids of groups.</summary>
    public static Arbitrary<GroupId> Group { get; } = Of(local => new GroupId(local), id => id.Local);

    /// <summary>Ids of organizations.</summary>
    public static Arbitrary<OrganizationId> Organization { get; } = Of(local => new OrganizationId(local), id => id.Local);

    /// <summary>Ids of facilities.</summary>
    public static Arbitrary<FacilityId> Facility { get; } = Of(local => new FacilityId(local), id => id.Local);

    /// <summary>Ids of places.</summary>
    public static Arbitrary<PlaceId> Place { get; } = Of(local => new PlaceId(local), id => id.Local);

    /// <summary>Ids of sources.</summary>
    public static Arbitrary<SourceId> Source { get; } = Of(local => new SourceId(local), id => id.Local);

    /// <summary>Ids of legal instruments.</summary>
    public static Arbitrary<InstrumentId> Instrument { get; } = Of(local => new InstrumentId(local), id => id.Local);

    /// <summary>Ids of complaints.</summary>
    public static Arbitrary<ComplaintId> Complaint { get; } = Of(local => new ComplaintId(local), id => id.Local);

    /// <summary>Ids of statements.</summary>
    public static Arbitrary<StatementId> Statement { get; } = Of(local => new StatementId(local), id => id.Local);

    /// <summary>References to persons, groups, organizations and facilities.</summary>
    public static Arbitrary<ActorRef> Actor { get; } = Arb.From(
        Gen.OneOf(
            Person.Generator.Select(id => (ActorRef)id),
            Group.Generator.Select(id => (ActorRef)id),
            Organization.Generator.Select(id => (ActorRef)id),
            Facility.Generator.Select(id => (ActorRef)id)),
        static actor => Making.Shorter(actor.Text, static text => ActorRef.TryParse(text, out var shorter) && KindIsWhole(shorter.Kind) ? shorter : null));

    /// <summary>References to facilities and places.</summary>
    public static Arbitrary<LocationRef> Location { get; } = Arb.From(
        Gen.OneOf(Facility.Generator.Select(id => (LocationRef)id), Place.Generator.Select(id => (LocationRef)id)),
        static location => Making.Shorter(location.Text, static text => LocationRef.TryParse(text, out var shorter) && KindIsWhole(shorter.Kind) ? shorter : null));

    /// <summary>References to records of every kind of this version, and of a kind that it does not know.</summary>
    public static Arbitrary<RecordRef> Record { get; } = Arb.From(
        Gen.Elements("person", "group", "organization", "facility", "place", "source", "instrument", "incident", "complaint", "proceeding", "measure", "evidence", "intervention", "figure", "statement", "conflict", "identity-link", "link", "consent", "newer-kind")
            .SelectMany(_ => s_local, (kind, local) => RecordRef.Parse(kind + "/" + local)),
        static record => Making.Shorter(record.Text, static text => RecordRef.TryParse(text, out var shorter) && KindIsWhole(shorter.Kind) ? shorter : null));

    /// <summary>Keys of parts.</summary>
    public static Arbitrary<PartKey> Key { get; } = Of(local => new PartKey(local), key => key.Text);

    /// <summary>Ways from an item to one of its fields, of one to three names.</summary>
    public static Arbitrary<FieldPath> Field { get; } = Arb.From(
        s_memberName.Some().Select(names => new FieldPath(string.Join('/', names))),
        static path => path.Text.Contains('/', StringComparison.Ordinal) ? [new FieldPath(path.Text[..path.Text.LastIndexOf('/')])] : []);

    /// <summary>Targets: records, items and fields, with or without the record.</summary>
    public static Arbitrary<Target> Target { get; } = Making.Arbitrary(
        from record in Record.Generator.Maybe()
        from item in Key.Generator.Maybe()
        from field in Field.Generator.Maybe()
        select new Target { Record = record, Item = item, Field = field },
        static target => target with { Record = null },
        static target => target with { Item = null },
        static target => target with { Field = null });

    private static Arbitrary<T> Of<T>(Func<string, T> make, Func<T, string> local)
        where T : class => Arb.From(s_local.Select(make), id => local(id).Length > 1 ? [make(local(id)[..1])] : []);

    // A kind with a letter fewer is another, unknown kind: no smaller example of the same thing.
    private static bool KindIsWhole(string kind) =>
        kind is "person" or "group" or "organization" or "facility" or "place" or "source" or "instrument" or "incident" or "complaint" or "proceeding" or "measure" or "evidence"
            or "intervention" or "figure" or "statement" or "conflict" or "identity-link" or "link" or "consent" or "newer-kind";
}
