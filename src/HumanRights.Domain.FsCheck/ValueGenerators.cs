using System.Reflection;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;
using NodaTime;

namespace HumanRights.Domain.FsCheck;

/// <summary>One way to the generator of every type of the format: codes, ids, dates, texts, parts, records, whole case files.</summary>
/// <remarks>
/// The classes in <c>HumanRights.Domain.FsCheck.Values</c> hold the generators that know more than a type's structure, and variants of
/// them. Everything else is made from the structure table, so that a new type has a generator as soon as it is there.
/// </remarks>
public static class ValueGenerators
{
    private static readonly Dictionary<Type, object> s_own = new()
    {
        [typeof(CaseFile)] = CaseFileGenerators.Arbitrary,
        [typeof(LocalDate)] = DateValues.Day,
        [typeof(Edtf)] = EdtfValues.WithoutClockTime,
        [typeof(ClockTime)] = DateValues.Clock,
        [typeof(TimeOfDay)] = DateValues.TimeOfDay,
        [typeof(ExtendedDate)] = DateValues.ExtendedDate,
        [typeof(DateSpan)] = DateValues.DateSpan,
        [typeof(TermLength)] = DateValues.TermLength,
        [typeof(Term)] = DateValues.Term,
        [typeof(string)] = TextValues.Plain,
        [typeof(LanguageTag)] = TextValues.Language,
        [typeof(LocalizedText)] = TextValues.Localized,
        [typeof(long)] = NumberValues.Integer,
        [typeof(DecimalNumber)] = NumberValues.Decimal,
        [typeof(Quantity)] = NumberValues.Quantity,
        [typeof(Money)] = NumberValues.Money,
        [typeof(PersonId)] = IdValues.Person,
        [typeof(GroupId)] = IdValues.Group,
        [typeof(OrganizationId)] = IdValues.Organization,
        [typeof(FacilityId)] = IdValues.Facility,
        [typeof(PlaceId)] = IdValues.Place,
        [typeof(SourceId)] = IdValues.Source,
        [typeof(InstrumentId)] = IdValues.Instrument,
        [typeof(ComplaintId)] = IdValues.Complaint,
        [typeof(StatementId)] = IdValues.Statement,
        [typeof(ActorRef)] = IdValues.Actor,
        [typeof(LocationRef)] = IdValues.Location,
        [typeof(RecordRef)] = IdValues.Record,
        [typeof(PartKey)] = IdValues.Key,
        [typeof(FieldPath)] = IdValues.Field,
        [typeof(Target)] = IdValues.Target,
        [typeof(NameParts)] = NameValues.Parts,
        [typeof(NameForm)] = NameValues.Form,
        [typeof(PersonName)] = NameValues.PersonName,
        [typeof(Designation)] = NameValues.Designation,
        [typeof(Citation)] = SourceValues.Citation,
        [typeof(Attribution)] = SourceValues.Attribution,
        [typeof(Assessment)] = SourceValues.Assessment,
        [typeof(Identifier)] = SourceValues.Identifier,
        [typeof(AbsenceMap)] = SourceValues.Absences,
        [typeof(Consequence)] = StatementValues.Consequence,
        [typeof(ProvisionRef)] = StatementValues.Provision,
        [typeof(StatementValue)] = StatementValues.Any,
        [typeof(UnknownMembers)] = UnknownValues.Members,
    };

    /// <summary>The generator and shrinker of a type.</summary>
    /// <typeparam name="T">A type of the format, or one of the plain types that stand in it: <see cref="string"/>, <see cref="long"/>, <see cref="LocalDate"/>.</typeparam>
    /// <returns>
    /// Values that are read back as they were written. Records and case files are valid by the rules too; what shrinking gives is as
    /// valid and of the same kind.
    /// </returns>
    /// <exception cref="NotSupportedException">The type does not stand in the format.</exception>
    public static Arbitrary<T> For<T>()
        where T : notnull => (Arbitrary<T>)For(typeof(T));

    private static object For(Type type) =>
        s_own.TryGetValue(type, out var own) ? own
        : type.IsAbstract ? throw NotOfTheFormat(type)
        : type.IsSubclassOf(typeof(Record)) ? Made(nameof(OfRecord), type)
        : type.IsSubclassOf(typeof(DomainObject)) ? Made(nameof(OfObject), type)
        : type.IsAssignableTo(typeof(ICode)) ? Made(nameof(OfCode), type)
        : type.IsSubclassOf(typeof(TextValue)) ? Made(nameof(OfText), type)
        : throw NotOfTheFormat(type);

    private static NotSupportedException NotOfTheFormat(Type type) => new($"{type.Name} does not stand in the format.");

    private static object Made(string method, Type type) =>
        typeof(ValueGenerators).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private static Arbitrary<T> OfRecord<T>()
        where T : Record, IJsonObject<T> => RecordGenerators.For<T>();

    private static Arbitrary<T> OfCode<T>()
        where T : Code<T>, ITextValue<T> => CodeValues.Any<T>();

    private static Arbitrary<T> OfText<T>()
        where T : TextValue<T>, ITextValue<T>
    {
        var form = StructureTable.FormOf<T>();
        return Arb.From(Texts.Of(form).Select(static text => TextValue<T>.Parse(text)), value => Making.Shorter(value.Text, static text => TextValue<T>.TryParse(text, out var shorter) ? shorter : null));
    }

    private static Arbitrary<T> OfObject<T>()
        where T : DomainObject, IJsonObject<T>
    {
        var shape = StructureTable.Of<T>();
        return Arb.From(
            JsonDocuments.Of(shape).Select(static json => CaseFileJson.Read<T>(JsonSpelling.Plain(json)).Require()),
            value => JsonDocuments.Shrink(shape, JsonNode.Parse(CaseFileJson.Write(value))!).Select(static json => CaseFileJson.Read<T>(JsonSpelling.Plain(json)).Value).OfType<T>());
    }
}
