using System.Globalization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;
using NodaTime;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>
/// A case file of the shape that real ones have, made the same way each time: people with names in two scripts, bodies,
/// places of detention, sources, what they say, and complaints with their steps. Everybody in it is invented.
/// </summary>
internal static class SampleCaseFile
{
    private static readonly string[] s_given = ["Анна", "Болат", "Вера", "Гульнара", "Данияр", "Ермек", "Жанна", "Игорь", "Камила", "Леонид"];
    private static readonly string[] s_givenLatin = ["Anna", "Bolat", "Vera", "Gulnara", "Daniyar", "Yermek", "Zhanna", "Igor", "Kamila", "Leonid"];
    private static readonly string[] s_family = ["Примерова", "Образцов", "Выдумкина", "Небылицын", "Условная", "Безымянов", "Сказочная"];
    private static readonly string[] s_familyLatin = ["Primerova", "Obraztsov", "Vydumkina", "Nebylitsyn", "Uslovnaya", "Bezymyanov", "Skazochnaya"];
    private static readonly string[] s_dates = ["2019-10", "2020-03-16", "[2020-04-03..2020-04-09]", "2018", "2020-0X", "2019-12~", "2020-01-25", "2017-11-03"];
    private static readonly string[] s_says =
    [
        "The officers on duty entered the cell at night, ordered everyone into the corridor and beat those who asked why.",
        "No complaints were received from any of the persons held in the institution during the period in question.",
        "A medical examination was refused twice; the third request was answered after eleven days, when the bruises had faded.",
        "The inspection found that the camera in the corridor had been out of order since the spring.",
    ];

    private static readonly string[] s_saysRu =
    [
        "Сотрудники вошли в камеру ночью, приказали всем выйти в коридор и избили тех, кто спросил, за что.",
        "Жалоб от лиц, содержащихся в учреждении, за указанный период не поступало.",
    ];

    /// <summary>A compact file of about a number of bytes: whole rounds, as many as fit.</summary>
    internal static byte[] OfSize(int bytes) => CaseFileJson.WriteToUtf8(FileOfSize(bytes), WriteOptions.Compact);

    private static CaseFile FileOfSize(int bytes)
    {
        var records = new List<Record>();
        var length = CaseFileJson.WriteToUtf8(Begin(), WriteOptions.Compact).Length;
        for (var round = 0; ; round++)
        {
            var next = Round(round).ToList();
            length += next.Sum(record => CaseFileJson.WriteToUtf8(record, WriteOptions.Compact).Length + 1);
            if (length > bytes)
            {
                return Begin().With(records);
            }

            records.AddRange(next);
        }
    }

    private static CaseFile Begin() => CaseFile.Create("urn:example:benchmark", new LocalDate(2026, 11, 22)) with
    {
        Title = LocalizedText.En("Complaints from four institutions").With("ru", "Жалобы из четырёх учреждений"),
        Language = new LanguageTag("en"),
    };

    /// <summary>One event and everyone around it: between 3 and 4 KB. Four in a row share a body, a prison and a prosecution service.</summary>
    private static IEnumerable<Record> Round(int n)
    {
        var report = new SourceId(Local("s", n));
        var reply = new SourceId(Local("s", n, 'r'));
        var prisoner = new PersonId(Local("p", n));
        var shared = n / 4 * 4;
        var body = new OrganizationId(Local("o", shared));
        var prosecutor = new OrganizationId(Local("w", shared));
        var prison = new FacilityId(Local("f", shared));
        var complaint = new ComplaintId(Local("c", n));
        Citation[] page = [new() { Source = report, Locator = new Locator { Kind = LocatorKind.Page, Value = Number((n % 40) + 1) } }];
        Citation[] answer = [new() { Source = reply, Quote = new LocalizedText("ru", s_saysRu[1]) }];

        yield return new Source
        {
            Id = report,
            Kind = SourceKind.NgoReport,
            Title = LocalizedText.En("Monitoring report no. " + Number(n)),
            Issued = ExtendedDate.Parse("2021-03"),
            Language = new LanguageTag("ru"),
            Copies = [new SourceCopy { Key = new PartKey("web"), Url = "https://example.org/reports/" + Number(n) + ".pdf", RetrievedOn = new LocalDate(2026, 11, 1) }],
        };
        yield return new Source { Id = reply, Kind = SourceKind.OfficialLetter, Title = new LocalizedText("ru", "Ответ на обращение"), Publisher = prosecutor, Issued = ExtendedDate.Parse("2021-05-1" + Number(n % 10)) };
        yield return new Person
        {
            Id = prisoner,
            Names = [Name(n, page)],
            NameStatus = NameStatus.Named,
            Sex = n % 2 == 0 ? Sex.Female : Sex.Male,
            Birth = new VitalEvent { On = ExtendedDate.Parse(Number(1960 + (n % 40))) },
            Citizenships = [new Citizenship { Key = new PartKey("z1"), Country = CountryCode.Parse("KZ"), Citations = page }],
            Detentions =
            [
                new Detention
                {
                    Key = new PartKey("d1"),
                    Placements = [new Placement { Key = new PartKey("d1p1"), At = prison, Period = new DateSpan { From = Date(n), StartKnown = true }, Citations = page }],
                    Statuses = [new DetentionState { Key = new PartKey("d1s1"), Status = DetentionStatus.Serving, On = Date(n + 2), Citations = page }],
                    Citations = page,
                },
            ],
            Citations = page,
            Absent = new AbsenceMap("death", AbsenceReason.NotApplicable),
        };
        if (n % 4 == 0)
        {
            yield return new Group
            {
                Id = new GroupId(Local("g", n)),
                Description = LocalizedText.En("Prisoners who refused food for three days").With("ru", "Заключённые, три дня отказывавшиеся от пищи"),
                Members = [prisoner],
                Citations = page,
                Count = Quantity.Bounded(QuantityBound.AtLeast, DecimalNumber.Parse("12")),
            };
            yield return new Organization
            {
                Id = body,
                Kind = OrganizationKind.PenitentiaryServiceRegional,
                Names = [new Designation { Key = new PartKey("n1"), Raw = "Департамент уголовно-исполнительной системы", Latin = "Department of the penal system", Lang = new LanguageTag("ru") }],
                Citations = page,
            };
            yield return new Organization
            {
                Id = prosecutor,
                Kind = OrganizationKind.Prosecutor,
                Names = [new Designation { Key = new PartKey("n1"), Raw = "Прокуратура области", Latin = "Regional prosecution service", Lang = new LanguageTag("ru") }],
                Citations = page,
            };
            yield return new Facility
            {
                Id = prison,
                Kind = FacilityKind.PenalColony,
                Names = [new Designation { Key = new PartKey("n1"), Raw = "Учреждение " + Number(n), Lang = new LanguageTag("ru") }],
                Operators = [new Operation { Key = new PartKey("op1"), Operator = body }],
                Units = [new FacilityUnit { Key = new PartKey("u1"), Kind = UnitKind.PunishmentCell }],
                Citations = page,
            };
        }

        yield return new Complaint
        {
            Id = complaint,
            Kind = ComplaintKind.Complaint,
            Complainants = [new Complainant { Key = new PartKey("k1"), Actor = prisoner, Capacity = ComplainantCapacity.Victim, Citations = page }],
            Addressees = [prosecutor],
            Channel = CommunicationChannel.ViaLawyer,
            Respondents = [prison],
            Subjects = [ComplaintSubject.IllTreatment, ComplaintSubject.MedicalCare],
            Where = prison,
            Lodged = Date(n + 3),
            Steps =
            [
                new Step { Key = new PartKey("t1"), Kind = StepKind.Registered, On = Date(n + 3), By = prosecutor, Citations = page },
                new Step { Key = new PartKey("t2"), Kind = StepKind.ExaminationRequested, On = Date(n + 4), By = prisoner, To = prosecutor, Requested = LocalizedText.En("A forensic medical examination"), Citations = page },
            ],
            Responses = [new Response { Key = new PartKey("r1"), Kind = ResponseKind.Full, By = prosecutor, On = Date(n + 5), Document = reply, Citations = page }],
            Citations = page,
        };
        yield return new Statement
        {
            Id = new StatementId(Local("t", n)),
            About = Target.To(complaint),
            Says = n % 2 == 0 ? LocalizedText.En(s_says[n % s_says.Length]).With("ru", s_saysRu[0]) : LocalizedText.En(s_says[n % s_says.Length]),
            Topics = [StatementTopic.Torture, StatementTopic.MedicalCare],
            Attribution = [new Attribution { By = [prisoner], Capacity = AttributionCapacity.Victim }],
            Stance = Stance.Alleges,
            Citations = page,
        };
        yield return new Statement
        {
            Id = new StatementId(Local("t", n, 'd')),
            About = Target.To(complaint),
            Says = LocalizedText.En(s_says[1]),
            Attribution = [new Attribution { By = [prosecutor], Capacity = AttributionCapacity.Official }],
            Stance = Stance.Denies,
            SaidIn = reply,
            RespondsTo = [Target.To(new StatementId(Local("t", n)))],
            Citations = answer,
        };
    }

    private static PersonName Name(int n, Citation[] citations) => new()
    {
        Key = new PartKey("n1"),
        Type = NameType.Legal,
        Forms =
        [
            new NameForm { Key = new PartKey("f1"), FullText = s_given[n % s_given.Length] + " " + s_family[n % s_family.Length] + Second(n, "БКЛМНРСТ", "а", "енко"), Lang = new LanguageTag("ru"), FormKind = NameFormKind.Native, Citations = citations },
            new NameForm { Key = new PartKey("f2"), FullText = s_givenLatin[n % s_given.Length] + " " + s_familyLatin[n % s_family.Length] + Second(n, "BKLMNRST", "a", "enko"), Lang = new LanguageTag("ru-Latn"), FormKind = NameFormKind.Transliteration },
        ],
        Preferred = true,
    };

    private static ExtendedDate Date(int n) => ExtendedDate.Parse(s_dates[n % s_dates.Length]);

    private static string Local(string prefix, int n) => prefix + Number(n);

    private static string Local(string prefix, int n, char suffix) => prefix + Number(n) + suffix;

    /// <summary>A second surname for whoever would otherwise bear the name and the year of birth of somebody before: a rule would ask whether the two are one.</summary>
    private static string Second(int n, string consonants, string vowel, string ending)
    {
        var times = n / (10 * 7 * 4);
        return times == 0 ? string.Empty : "-" + consonants[times % 8] + vowel + char.ToLowerInvariant(consonants[times / 8 % 8]) + ending;
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
