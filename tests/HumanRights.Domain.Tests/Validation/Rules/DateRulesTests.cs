using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using NodaTime;
using Xunit;
using Record = HumanRights.Domain.Common.Record;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class DateRulesTests
{
    [Theory]
    [InlineData("2018-07-12", "2018-07-11", true)]
    [InlineData("2018-07-12", "2018-07-12", false)]
    [InlineData("2018-07-12", "2018-07", false)]
    [InlineData("2018-07-12", "2018-06", true)]
    [InlineData("2018-07-12?", "2018-06", false)]
    [InlineData("2018-07-12", "2018-06~", false)]
    [InlineData("2018-07-12", "..", false)]
    public void ASpanDoesNotEndBeforeItStarts(string from, string to, bool isReported) =>
        Expect(
            isReported ? ["/organizations/0/parents/0/period/to | organization/o1 #p0 period/to"] : [],
            Found(RuleIds.EndBeforeStart, Organization("o1") with { Parents = [new Parentage { Key = new("p0"), Period = new DateSpan { From = Date(from), To = ExtendedDate.TryParse(to, out var end) ? end : null } }] }));

    [Fact]
    public void WhatSomebodySaidOfAPeriodMayContradictItself() =>
        Assert.Empty(Found(RuleIds.EndBeforeStart, Said("t1") with { Value = new StatementValue { Span = Span("2018", "2017") } }));

    [Theory]
    [InlineData("2020-07-22", "2020-07-23", true)]
    [InlineData("2020-07-22", "2020-07-22", false)]
    [InlineData("2020-07-22", "2020-07", false)]
    [InlineData("2020-07", "2020-07-23", false)]
    [InlineData("2020-07-22", "2020-08~", false)]
    [InlineData("2020-07-22", "2020-08", true)]
    public void AnEventIsNotLaterThanTheOnlySourceThatReportsIt(string issued, string lodged, bool isReported) =>
        Expect(
            isReported ? ["/complaints/0/lodged | complaint/c1 lodged | source/s1 | source/s1 issued"] : [],
            Found(RuleIds.EventAfterOnlySource, Source("s1", issued), Complaint("c1") with { Lodged = Date(lodged), Citations = [Cite("s1"), Cite("s1")] }));

    [Fact]
    public void ASecondSourceOrOneThatIsKeptUpMayReportIt()
    {
        const string rule = RuleIds.EventAfterOnlySource;
        var complaint = Complaint("c1") with { Lodged = Date("2020-08-01"), Citations = [Cite("s1")] };

        Assert.Single(Found(rule, Source("s1", "2020-07-22"), complaint));
        Assert.Empty(Found(rule, Source("s1", "2020-07-22"), Source("s2", null), complaint with { Citations = [Cite("s1"), Cite("s2")] }));
        Assert.Empty(Found(rule, Source("s1", SourceKind.WebPage, "2020-07-22"), complaint));
        Assert.Empty(Found(rule, Source("s1", null), complaint));
        Assert.Empty(Found(rule, Source("s1", "2020-07-22"), complaint with { Lodged = null, Deadline = Date("2020-08-01") }));
    }

    [Fact]
    public void APartStandsOnItsOwnCitationsOrOnThoseAround()
    {
        const string rule = RuleIds.EventAfterOnlySource;
        var step = Step("k", StepKind.Registered, "2020-08-01");
        Record[] sources = [Source("s1", "2020-07-22"), Source("s2", "2020-09-01")];

        Expect(["/complaints/0/steps/0/on | complaint/c1 #k on | source/s1 | source/s1 issued"], Found(rule, [.. sources, Complaint("c1", step) with { Citations = [Cite("s1")] }]));
        Assert.Single(Found(rule, [.. sources, Complaint("c1", step with { Citations = [Cite("s1")] }) with { Citations = [Cite("s2")] }]));
        Assert.Empty(Found(rule, [.. sources, Complaint("c1", step with { Citations = [Cite("s2")] }) with { Citations = [Cite("s1")] }]));

        var status = new DetentionState { Key = new("t"), On = Date("2020-08-01") };
        var detention = new Detention { Key = new("d"), Statuses = [status], Citations = [Cite("s2")] };
        Assert.Empty(Found(rule, [.. sources, Person("p1") with { Detentions = [detention], Citations = [Cite("s1")] }]));
        Assert.Single(Found(rule, [.. sources, Person("p1") with { Detentions = [detention with { Citations = [] }], Citations = [Cite("s1")] }]));
    }

    [Theory]
    [InlineData("2021-06-02", true)]
    [InlineData("2021-06-01", false)]
    [InlineData("2021-06", false)]
    [InlineData("2021-07", true)]
    [InlineData("2022?", false)]
    public void WhatHappenedIsNotInTheFuture(string on, bool isReported) =>
        Expect(isReported ? ["/complaints/0/steps/0/on | complaint/c1 #k on | 2021-06-01"] : [], Found(RuleIds.EventInFuture, Complaint("c1", Step("k", StepKind.Registered, on))));

    [Fact]
    public void TheFutureBeginsAfterTheDayThatTheFileIsJudgedFor()
    {
        var file = File(Complaint("c1", Step("k", StepKind.Registered, "2021-06-02")) with { Deadline = Date("2031") });
        var rules = RuleSet.Default.Only(RuleIds.EventInFuture);

        Assert.Empty(CaseFileValidator.Validate(file, rules, new LocalDate(2021, 6, 2)).Findings);
        Assert.Empty(Found(RuleIds.EventInFuture, file with { UpdatedOn = new LocalDate(2021, 6, 2) }));
        Assert.Single(CaseFileValidator.Validate(file, rules, new LocalDate(2021, 6, 1)).Findings);
    }

    [Fact]
    public void ANightIsOneOfTwo()
    {
        const string rule = RuleIds.NightWithoutSide;
        var night = Date("2018-10-09") with { TimeOfDay = new TimeOfDay { Part = DayPart.Night } };
        var complaint = Complaint("c1") with { Lodged = night };

        Expect(["/complaints/0/lodged/timeOfDay | complaint/c1 lodged/timeOfDay"], Found(rule, complaint));
        Assert.Empty(Found(rule, complaint with { Absent = new AbsenceMap("lodged/timeOfDay/nightOf", AbsenceReason.Unknown) }));
        Assert.Empty(Found(rule, complaint with { Lodged = night with { TimeOfDay = new TimeOfDay { Part = DayPart.Night, NightOf = NightOf.Preceding } } }));
        Assert.Empty(Found(rule, complaint with { Lodged = night with { TimeOfDay = new TimeOfDay { Part = DayPart.Evening } } }));
        Assert.Empty(Found(rule, complaint with { Lodged = night with { Edtf = Edtf.Parse("2018-10") } }));
        Assert.Empty(Found(rule, complaint with { Lodged = night with { Edtf = null, Text = LocalizedText.En("one night") } }));
    }

    [Fact]
    public void TheAbsenceOfANightIsLookedUpInItsOwnPart()
    {
        var night = Date("2018-10-09") with { TimeOfDay = new TimeOfDay { Part = DayPart.Night } };
        var step = Step("k", StepKind.Lodged) with { On = night };

        Expect(["/complaints/0/steps/0/on/timeOfDay | complaint/c1 #k on/timeOfDay"], Found(RuleIds.NightWithoutSide, Complaint("c1", step)));
        Assert.Empty(Found(RuleIds.NightWithoutSide, Complaint("c1", step with { Absent = new AbsenceMap("on/timeOfDay/nightOf", AbsenceReason.Unknown) })));
        Assert.Single(Found(RuleIds.NightWithoutSide, Complaint("c1", step) with { Absent = new AbsenceMap("on/timeOfDay/nightOf", AbsenceReason.Unknown) }));
    }

    [Theory]
    [InlineData("2020-01-01", "2020-01-03", 3, "day", false)]
    [InlineData("2020-01-01", "2020-01-05", 3, "day", false)]
    [InlineData("2020-01-01", "2020-01-06", 3, "day", true)]
    [InlineData("2020-01-01", "2020-01-02", 3, "day", true)]
    [InlineData("2020-01", "2020-02", 3, "day", false)]
    [InlineData("2020-01", "2020-03", 3, "day", true)]
    [InlineData("2020-01~", "2020-03", 3, "day", false)]
    [InlineData("2020-01-01", "2020-01-01", 5, "hour", false)]
    [InlineData("2020-01-01", "2020-01-01", 30, "hour", true)]
    [InlineData("2018", "2020", 2, "year", false)]
    [InlineData("2018-01-01", "2020-12-31", 1, "year", true)]
    [InlineData("2020-01-01", "2020-01-06", 3, "prisoner", false)]
    public void ADurationFitsItsDates(string from, string to, int number, string unit, bool isReported) =>
        Expect(
            isReported ? ["/sources/0/covers/duration | source/s1 covers/duration"] : [],
            Found(RuleIds.DurationDiffers, Source("s1", "2021") with { Covers = Span(from, to) with { Duration = Quantity.Exactly(number, Unit.Parse(unit)) } }));

    [Fact]
    public void ADurationThatIsOpenOrRoughDecidesOnlyWhatItSays()
    {
        const string rule = RuleIds.DurationDiffers;
        var span = Span("2020-01-01", "2020-01-06");

        Assert.Empty(Found(rule, Covering(span with { Duration = Quantity.Bounded(QuantityBound.About, 3, Unit.Day) })));
        Assert.Empty(Found(rule, Covering(span with { Duration = Quantity.Bounded(QuantityBound.AtLeast, 3, Unit.Day) })));
        Assert.Single(Found(rule, Covering(span with { Duration = Quantity.Bounded(QuantityBound.AtLeast, 30, Unit.Day) })));
        Assert.Single(Found(rule, Covering(span with { Duration = Quantity.Bounded(QuantityBound.AtMost, 2, Unit.Day) })));
        Assert.Empty(Found(rule, Covering(span with { Duration = Quantity.Exactly(30, Unit.Day), EndKnown = false })));
        Assert.Empty(Found(rule, Covering(span with { Duration = Quantity.InWords(LocalizedText.En("a few days")) })));
        Assert.Empty(Found(rule, Covering(span with { Duration = Quantity.Exactly(99999999999999999999m, Unit.Day) })));

        static Source Covering(DateSpan span) => Source("s1", "2021") with { Covers = span };
    }

    [Theory]
    [InlineData("2020-03-02", true)]
    [InlineData("2020-03-01", false)]
    [InlineData("2020-03", false)]
    [InlineData("2020-04?", false)]
    public void TheDeadDoNotAct(string on, bool isReported) =>
        Expect(
            isReported ? ["/persons/0/death | person/p1 death | complaint/c1 | complaint/c1 #k"] : [],
            Found(RuleIds.ActAfterDeath, Died("2020-03-01"), Complaint("c1", Step("k", StepKind.Appealed, on) with { By = Human("p1") })));

    [Fact]
    public void EveryActInPersonCounts()
    {
        var dead = Died("2020-03-01") with { Positions = [new Position { Key = new("w"), Period = Span("2021", null) }] };
        var complaint = Complaint("c1") with
        {
            Lodged = Date("2021"),
            Complainants = [new Complainant { Key = new("k1"), Actor = Human("p1") }],
            Responses = [new Response { Key = new("k2"), Kind = ResponseKind.Full, By = Human("p1"), On = Date("2021") }],
        };
        var facility = new Facility { Id = new("f1"), Kind = FacilityKind.Unknown, Visits = [new Visit { Key = new("v"), Kind = VisitKind.Unknown, By = [Human("p1")], On = Date("2021") }] };
        var statement = Said("t1") with { SaidOn = Date("2021"), Attribution = [new Attribution { By = [Human("p1")] }] };

        Expect(
            [
                "/persons/0/death | person/p1 death | facility/f1 | facility/f1 #v",
                "/persons/0/death | person/p1 death | complaint/c1 | complaint/c1 #k1",
                "/persons/0/death | person/p1 death | complaint/c1 | complaint/c1 #k2",
                "/persons/0/death | person/p1 death | statement/t1 | statement/t1",
                "/persons/0/positions/0 | person/p1 #w | person/p1 | person/p1 death/on",
            ],
            Found(RuleIds.ActAfterDeath, dead, facility, complaint, statement));
    }

    [Fact]
    public void TheDeadAreRepresentedQuotedAndPublished()
    {
        const string rule = RuleIds.ActAfterDeath;
        var complaint = Complaint("c1", Step("k", StepKind.Appealed, "2021") with { By = Human("p1") }) with { Lodged = Date("2021"), Complainants = [new Complainant { Key = new("a"), Actor = Human("p1") }] };

        Assert.Equal(2, Found(rule, Died("2020"), complaint).Length);
        Assert.Empty(Found(rule, Died("2020"), complaint with { Representation = [new Representation { Key = new("r"), By = Human("p2") }] }));
        Assert.Empty(Found(rule, Died("2020"), complaint with { Representation = [new Representation { Key = new("r"), By = Human("p2"), Of = [Human("p1")] }] }));
        Assert.Equal(2, Found(rule, Died("2020"), complaint with { Representation = [new Representation { Key = new("r"), By = Human("p2"), Of = [Human("p3")] }] }).Length);
        Assert.Empty(Found(rule, Died("2020"), Source("s1", "2021") with { Authors = [Human("p1")] }));
        Assert.Empty(Found(rule, Died("2020"), Said("t1") with { SaidOn = Date("2021"), Attribution = [new Attribution { By = [Human("p1")] }, new Attribution { By = [Human("p2")] }] }));
        Assert.Empty(Found(rule, Died("2020?"), complaint));
    }

    [Fact]
    public void ADateInWordsIsToldUnlessSomethingElseHoldsIt()
    {
        const string rule = RuleIds.DateInWordsOnly;
        var words = new ExtendedDate { Text = LocalizedText.En("31 February 2020") };

        Expect(["/complaints/0/lodged | complaint/c1 lodged"], Found(rule, Lodged(words)));
        Assert.Empty(Found(rule, Lodged(words) with { Absent = new AbsenceMap("lodged/edtf", AbsenceReason.Illegible) }));
        Assert.Empty(Found(rule, Lodged(words with { Edtf = Edtf.Parse("2020-02") })));
        Assert.Empty(Found(rule, Lodged(words with { Calendar = new CalendarDate { System = CalendarSystemCode.Persian, Date = "12 Bahman 1398" } })));
        Assert.Empty(Found(rule, Lodged(words with { Anchor = new DateAnchor { Target = Target.To(new ComplaintId("c2").ToRef()), Relation = AnchorRelation.After } })));
    }

    [Theory]
    [InlineData("2019-10-01", "in October 2019", true)]
    [InlineData("2019-10-12", "12 October 2019", false)]
    [InlineData("2019-10-12", "12.10.19", false)]
    [InlineData("2019-10-12", "on 12 October", false)]
    [InlineData("2019-10", "in October 2019", false)]
    [InlineData("2019-10-XX", "in October 2019", false)]
    [InlineData("2019-10-12", "on that day", false)]
    public void ADayStandsInItsWords(string edtf, string words, bool isReported) =>
        Expect(isReported ? ["/complaints/0/lodged/edtf | complaint/c1 lodged/edtf"] : [], Found(RuleIds.FinerThanItsWords, Lodged(Date(edtf) with { Text = LocalizedText.En(words) })));

    [Fact]
    public void WhatElseTellsTheDayExcusesTheWords()
    {
        const string rule = RuleIds.FinerThanItsWords;
        var date = Date("2020-01-01") with { Text = LocalizedText.En("New Year 2020") };

        Assert.Single(Found(rule, Lodged(date)));
        Assert.Empty(Found(rule, Lodged(date with { Basis = DateBasis.Stated })));
        Assert.Empty(Found(rule, Lodged(date with { Weekday = Weekday.Wednesday })));
        Assert.Empty(Found(rule, Lodged(date with { Text = LocalizedText.En("in 2020").With("ru", "1 \u044F\u043D\u0432\u0430\u0440\u044F 2020") })));
    }

    [Fact]
    public void ARelativeDateIsCountedFromSomething()
    {
        const string rule = RuleIds.RelativeDateWithoutAnchor;
        var complaint = Complaint("c1") with { Lodged = Date("2020") with { Basis = DateBasis.RelativeToPublication }, Citations = [Cite("s1")] };
        var inferred = Source("s1", null) with { Issued = Date("2021") with { Basis = DateBasis.InferredByCompiler } };

        Expect(["/complaints/0/lodged/basis | complaint/c1 lodged/basis | relative-to-publication"], Found(rule, Source("s1", null), complaint));
        Assert.Single(Found(rule, inferred, complaint));
        Assert.Empty(Found(rule, Source("s1", "2021"), complaint));
        Assert.Empty(Found(rule, Source("s1", null), Source("s2", "2021"), complaint with { Citations = [Cite("s1"), Cite("s2")] }));
        Assert.Empty(Found(rule, Source("s1", null), Source("s2", "2021"), complaint with { Lodged = complaint.Lodged! with { Anchor = Before("source/s2") } }));
        Assert.Single(Found(rule, Source("s1", "2021"), Source("s2", null), complaint with { Lodged = complaint.Lodged! with { Anchor = Before("source/s2") } }));

        var event_ = Complaint("c1") with { Lodged = Date("2020") with { Basis = DateBasis.RelativeToEvent } };
        Expect(["/complaints/0/lodged/basis | complaint/c1 lodged/basis | relative-to-event"], Found(rule, event_));
        Assert.Empty(Found(rule, event_ with { Lodged = event_.Lodged! with { Anchor = Before("complaint/c1") } }));
        Assert.Empty(Found(rule, Lodged(Date("2020"))));

        static DateAnchor Before(string record) => new() { Target = Target.To(RecordRef.Parse(record)), Relation = AnchorRelation.Before };
    }

    [Theory]
    [InlineData("2021-01-22", "January 22", true)]
    [InlineData("2020", "last year", true)]
    [InlineData("2021-01-22", "January 22, 2021", false)]
    [InlineData("2021-01-22", "22.01.21", false)]
    [InlineData("2021-01-22", "22 January '21", false)]
    [InlineData("2021-05-XX", "in the middle of May", false)]
    [InlineData("../2021-01-22", "until January 22", false)]
    public void AYearThatIsNotInTheWordsHasABasis(string edtf, string words, bool isReported) =>
        Expect(isReported ? ["/complaints/0/lodged/edtf | complaint/c1 lodged/edtf"] : [], Found(RuleIds.YearWithoutBasis, Lodged(Date(edtf) with { Text = LocalizedText.En(words) })));

    [Fact]
    public void AYearWithABasisIsFine() =>
        Assert.Empty(Found(RuleIds.YearWithoutBasis, Lodged(Date("2021-01-22") with { Text = LocalizedText.En("January 22"), Basis = DateBasis.InferredByCompiler })));

    [Theory]
    [InlineData("2020-02-03", "10:15", "Asia/Almaty", null)]
    [InlineData("2020-02-03", "10:15", "+05:00", null)]
    [InlineData("2020-02-03", "10:15", "UTC+5", null)]
    [InlineData("2020-02-03", "10:15", "Z", null)]
    [InlineData("2020-02-03", "10:15", "local time", "zone")]
    [InlineData("2020-02-03", "10:15", "+25:00", "zone")]
    [InlineData("2021-03-28", "02:30", "Europe/Berlin", "at")]
    [InlineData("2021-03-28", "03:00", "Europe/Berlin", null)]
    [InlineData("2021-10-31", "02:30:10", "Europe/Berlin", null)]
    [InlineData("2021-03-28?", "02:30", "Europe/Berlin", null)]
    [InlineData("2021-03", "02:30", "Europe/Berlin", null)]
    public void AClockTimeWasShownBySomeClock(string edtf, string at, string zone, string? expected) =>
        Expect(
            expected is null ? [] : ["/complaints/0/lodged/timeOfDay | complaint/c1 lodged/timeOfDay | " + expected],
            Found(RuleIds.NoSuchClockTime, Lodged(Date(edtf) with { TimeOfDay = new TimeOfDay { At = ClockTime.Parse(at), Zone = zone } })));

    [Theory]
    [InlineData("en", "10/05/2010", true)]
    [InlineData("und", "10-05-10", true)]
    [InlineData("en-GB", "10/05/2010", false)]
    [InlineData("ru", "10/05/2010", false)]
    [InlineData("en", "10.05.2010", false)]
    [InlineData("en", "05/05/2010", false)]
    [InlineData("en", "10/15/2010", false)]
    [InlineData("en", "FINAL 10/05/2010 of the court", false)]
    public void ANumericDateHasItsOrder(string language, string words, bool isReported) =>
        Expect(isReported ? ["/complaints/0/lodged/text | complaint/c1 lodged/text"] : [], Found(RuleIds.DayOrMonthFirst, Lodged(Date("2010-05-10") with { Text = new LocalizedText(language, words) })));

    [Fact]
    public void BothReadingsOrABasisSettleTheOrder()
    {
        const string rule = RuleIds.DayOrMonthFirst;
        var words = LocalizedText.En("10/05/2010");

        Assert.Empty(Found(rule, Lodged(Date("[2010-05-10,2010-10-05]") with { Text = words })));
        Assert.Empty(Found(rule, Lodged(Date("2010-05-10") with { Text = words, Basis = DateBasis.Stated })));
    }

    private static Complaint Lodged(ExtendedDate date) => Complaint("c1") with { Lodged = date };

    private static Person Died(string on) => Person("p1") with { Death = new VitalEvent { On = Date(on) } };

    private static Statement Said(string local) => new() { Id = new(local) };
}
