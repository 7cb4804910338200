using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using Xunit;
using Record = HumanRights.Domain.Common.Record;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class FigureRulesTests
{
    private static readonly DateSpan s_2019 = Span("2019-01-01", "2019-12-31");

    private static readonly DateSpan s_2020 = Span("2020-01-01", "2020-12-31");

    [Fact]
    public void AFigureTellsItsFrame()
    {
        const string rule = RuleIds.FigureWithoutFrame;
        var whole = Figure("n1", 6, Unit.Lawsuit) with { Period = s_2020, Territory = new PlaceId("l1"), Producer = Body("o1"), Definition = LocalizedText.En("suits filed") };

        Expect(["/figures/0 | figure/n1 | quantity, period, territory, producer, definition"], Found(rule, new Figure { Id = new("n1") }));
        Assert.Empty(Found(rule, whole));
        Assert.Empty(Found(rule, whole with { Period = null, AsOf = Date("2020-12-31"), Territory = null, Facility = new FacilityId("f1"), Definition = null, Method = LocalizedText.En("letters") }));
        Assert.Empty(Found(rule, whole with { Territory = null, Definition = null, About = [Target.To(new IncidentId("i1").ToRef())] }));
        Expect(["/figures/0 | figure/n1 | quantity/unit"], Found(rule, whole with { Quantity = Quantity.Exactly(6) }));
        Expect(["/figures/0 | figure/n1 | producer"], Found(rule, whole with { Producer = null }));
        Assert.Empty(Found(rule, whole with { Producer = null, Absent = new AbsenceMap("producer", AbsenceReason.NotStatedInSource) }));
        Assert.Empty(Found(rule, whole with { Period = null, Absent = new AbsenceMap("asOf", AbsenceReason.NotStatedInSource) }));
    }

    [Fact]
    public void APartIsNotAboveItsWhole()
    {
        const string rule = RuleIds.PartAboveWhole;

        Expect(["/figures/0/numerator | figure/n1 numerator | denominator"], Found(rule, Share(64, 63)));
        Assert.Empty(Found(rule, Share(11, 63)));
        Assert.Empty(Found(rule, Share(217, 217)));
        Assert.Empty(Found(rule, Share(64, 63) with { Denominator = Quantity.Bounded(QuantityBound.AtLeast, 63, Unit.CriminalCase) }));
        Assert.Empty(Found(rule, Share(64, 63) with { Denominator = Quantity.Exactly(63, Unit.Person) }));

        Expect(["/figures/0/breakdown/0 | figure/n1 #b0 | quantity"], Found(rule, Figure("n1", 10, Unit.Prisoner) with { Breakdown = Cells(BreakdownCategory.BySex, 11) }));
        Assert.Empty(Found(rule, Figure("n1", 10, Unit.Prisoner) with { Breakdown = Cells(BreakdownCategory.BySex, 10) }));
        Assert.Empty(Found(rule, Figure("n1", 10, Unit.Percent) with { Breakdown = Cells(BreakdownCategory.BySex, 11) }));
    }

    [Theory]
    [InlineData("17.5", 11, 63, false)]
    [InlineData("17.4", 11, 63, false)]
    [InlineData("17", 11, 63, false)]
    [InlineData("18", 11, 63, false)]
    [InlineData("87.1", 217, 249, false)]
    [InlineData("27.5", 11, 63, true)]
    [InlineData("17.30", 11, 63, true)]
    [InlineData("15", 11, 63, true)]
    public void AShareIsWhatItsNumbersGive(string share, int part, int whole, bool isReported) =>
        Expect(
            isReported ? ["/figures/0/quantity | figure/n1 quantity |  | figure/n1 numerator; figure/n1 denominator"] : [],
            Found(RuleIds.ShareMiscalculated, Share(part, whole) with { Quantity = Quantity.Exactly(DecimalNumber.Parse(share), Unit.Percent) }));

    [Fact]
    public void ARoughShareDecidesOnlyWhatItSays()
    {
        const string rule = RuleIds.ShareMiscalculated;

        Assert.Empty(Found(rule, Share(11, 63) with { Quantity = Quantity.Bounded(QuantityBound.About, 27, Unit.Percent) }));
        Assert.Empty(Found(rule, Share(11, 63) with { Quantity = Quantity.Bounded(QuantityBound.LessThan, 20, Unit.Percent) }));
        Assert.Single(Found(rule, Share(11, 63) with { Quantity = Quantity.Bounded(QuantityBound.LessThan, 2, Unit.Percent) }));
        Assert.Empty(Found(rule, Share(11, 0) with { Quantity = Quantity.Exactly(2, Unit.Percent) }));
        Assert.Empty(Found(rule, Share(11, 63)));
        Assert.Single(Found(rule, Share(11, 63) with { Quantity = Quantity.Exactly(17, Unit.PerThousand) }));
    }

    [Fact]
    public void FiguresOfTwoYearsAreNotCompared()
    {
        const string rule = RuleIds.PeriodsCompared;
        Figure[] figures = [Figure("n1", 225, Unit.Complaint) with { Period = s_2020 }, Figure("n2", 249, Unit.Complaint) with { Period = s_2019 }];
        var opinion = new Statement { Id = new("t1"), About = Target.To(figures[0].Id.ToRef(), "quantity"), Mentions = [Target.To(figures[1].Id.ToRef())] };
        var conflict = new Conflict { Id = new("x1"), Members = [Target.To(figures[0].Id.ToRef()), Target.To(figures[1].Id.ToRef(), "quantity")] };

        Expect(["/figures/1/period | figure/n2 period | figure/n1, statement/t1 | figure/n1 period; statement/t1"], Found(rule, [.. figures, opinion]));
        Expect(["/figures/1/period | figure/n2 period | figure/n1, conflict/x1 | figure/n1 period; conflict/x1"], Found(rule, [.. figures, conflict]));
        Assert.Single(Found(rule, [.. figures, opinion, conflict]));
        Assert.Empty(Found(rule, figures));
        Assert.Empty(Found(rule, figures[0], figures[1] with { Period = Span("2020", "2020") }, opinion));
        Assert.Empty(Found(rule, figures[0], figures[1] with { Period = null }, opinion));
        Assert.Single(Found(rule, figures[0] with { Period = null, AsOf = Date("2019") }, figures[1] with { Period = null, AsOf = Date("2020") }, conflict));
    }

    [Fact]
    public void NumbersOfDifferentThingsAreNotCompared()
    {
        const string rule = RuleIds.UnitsMixed;
        Figure[] figures = [Figure("n1", 225, Unit.Complaint), Figure("n2", 200, Unit.Incident)];
        var conflict = new Conflict { Id = new("x1"), Members = [.. figures.Select(figure => Target.To(figure.Id.ToRef()))] };

        Expect(["/figures/0/numerator | figure/n1 numerator | verdict, complaint | figure/n1 denominator"], Found(rule, Mixed(Unit.Percent)));
        Assert.Empty(Found(rule, Mixed(Unit.PerThousand)));
        Assert.Empty(Found(rule, Share(11, 63) with { Numerator = Quantity.Exactly(11, Unit.RegisteredCase) }));
        Assert.Empty(Found(rule, Share(11, 63) with { Numerator = Quantity.Exactly(11, Unit.Prisoner), Denominator = Quantity.Exactly(63, Unit.Person) }));

        Expect(["/figures/1/quantity | figure/n2 quantity | incident, complaint | figure/n1 quantity; conflict/x1"], Found(rule, [.. figures, conflict]));
        Assert.Empty(Found(rule, figures));
        Assert.Empty(Found(rule, figures[0], Figure("n2", 200, Unit.Complaint), conflict));

        Assert.Empty(Found(rule, figures[0], Figure("n2", 200, Unit.Other), conflict));

        // "21 complaints" beside "over 100 cases".
        var complaints = Complaint("c1") with { Count = Quantity.Exactly(21) };
        var withCount = new Conflict { Id = new("x1"), Members = [Target.To(figures[1].Id.ToRef(), "quantity"), Target.To(complaints.Id.ToRef(), "count")] };
        Expect(["/figures/0/quantity | figure/n2 quantity | incident, complaint | complaint/c1 count; conflict/x1"], Found(rule, figures[1], complaints, withCount));
        Assert.Empty(Found(rule, figures[1], complaints with { Count = Quantity.Exactly(21, Unit.Incident) }, withCount));
        Assert.Empty(Found(rule, figures[1], complaints with { Count = null }, withCount));

        // "Less than two per cent" beside "11 of 63": nobody says of what the per cent are.
        Figure[] shares = [Figure("n1", 2, Unit.Percent), Share(11, 63) with { Id = new("n2"), Quantity = Quantity.Exactly(11, Unit.CriminalCase) }];
        Expect(["/figures/1/quantity | figure/n2 quantity | criminal-case, percent | figure/n1 quantity; conflict/x1"], Found(rule, [.. shares, conflict]));
        Assert.Empty(Found(rule, shares[0] with { Denominator = Quantity.Exactly(63, Unit.CriminalCase) }, shares[1], conflict));

        static Figure Mixed(Unit unit) => Share(11, 63) with { Quantity = Quantity.Exactly(17, unit), Numerator = Quantity.Exactly(11, Unit.Verdict), Denominator = Quantity.Exactly(63, Unit.Complaint) };
    }

    [Fact]
    public void OneNameForTwoThingsIsTold()
    {
        const string rule = RuleIds.UnitsMixed;
        var first = Figure("n1", 100, Unit.Violation) with { Indicator = FigureIndicator.ViolationsRecorded };
        var second = Figure("n2", 200, Unit.Incident) with { Indicator = FigureIndicator.ViolationsRecorded };

        Expect(["/figures/1/quantity | figure/n2 quantity | incident, violation | figure/n1 quantity"], Found(rule, first, second));
        Assert.Empty(Found(rule, first, second with { Indicator = FigureIndicator.Lawsuits }));
        Assert.Empty(Found(rule, first with { Indicator = FigureIndicator.Other }, second with { Indicator = FigureIndicator.Other }));
        Assert.Empty(Found(rule, first, second with { Quantity = Quantity.Exactly(2, Unit.Percent) }));
        Assert.Empty(Found(rule, first with { Territory = new PlaceId("l1") }, second with { Territory = new PlaceId("l2") }));
        Assert.Empty(Found(rule, first, second with { NotComparableWith = [new Incomparability { Key = new("k"), Figure = first.Id }] }));
        Assert.Empty(Found(rule, first with { NotComparableWith = [new Incomparability { Key = new("k"), Figure = second.Id }] }, second));
    }

    [Theory]
    [InlineData("at least seven", null, true)]
    [InlineData("at least seven", "at-least", false)]
    [InlineData("over 100", null, true)]
    [InlineData("About 15", "exact", true)]
    [InlineData("~15", null, true)]
    [InlineData("7+", null, true)]
    [InlineData("\u0441\u0432\u044B\u0448\u0435 15", null, true)]
    [InlineData("dozens", null, true)]
    [InlineData("Only 11", null, false)]
    [InlineData("seven", null, false)]
    [InlineData("12 days, the first and the last included", null, false)]
    [InlineData("moreover 12", null, false)]
    public void AQualifierIsKept(string printed, string? bound, bool isReported)
    {
        var quantity = (bound is null ? Quantity.Exactly(7, Unit.Lawsuit) : Quantity.Bounded(QuantityBound.Parse(bound), 7, Unit.Lawsuit)) with { AsReported = printed };

        Expect(isReported ? ["/figures/0/quantity | figure/n1 quantity"] : [], Found(RuleIds.QualifierLost, new Figure { Id = new("n1"), Quantity = quantity }));
    }

    [Fact]
    public void OverDaysSaysWhen() =>
        Assert.Empty(Found(RuleIds.QualifierLost, new Figure { Id = new("n1"), Quantity = Quantity.Exactly(3, Unit.Day) with { AsReported = "over three days" } }));

    [Fact]
    public void APartHasThePeriodOfItsWhole()
    {
        const string rule = RuleIds.PartWithoutPeriod;
        var whole = Figure("n1", 249, Unit.Complaint) with { Indicator = FigureIndicator.ComplaintsRegistered, Period = s_2019, Producer = Body("o1") };
        var part = Figure("n2", 217, Unit.Complaint) with { Indicator = FigureIndicator.ComplaintsRejected, Producer = Body("o1") };

        Expect(["/figures/1 | figure/n2 | figure/n1 | figure/n1 period"], Found(rule, whole, part));
        Assert.Single(Found(rule, whole, part with { Absent = new AbsenceMap("period", AbsenceReason.NotStatedInSource) }));
        Assert.Empty(Found(rule, whole, part with { Period = s_2020 }));
        Assert.Empty(Found(rule, whole, part with { AsOf = Date("2020") }));
        Assert.Empty(Found(rule, whole with { Period = null }, part));
        Assert.Empty(Found(rule, whole, part with { Producer = Body("o2") }));
        Assert.Empty(Found(rule, whole, part with { Quantity = Quantity.Exactly(217, Unit.Person) }));
        Assert.Empty(Found(rule, whole with { Territory = new PlaceId("l1") }, part with { Territory = new PlaceId("l2") }));
        Assert.Empty(Found(rule, whole with { NotComparableWith = [new Incomparability { Key = new("k"), Figure = part.Id }] }, part));
        Assert.Single(Found(rule, whole, Figure("n2", 5, Unit.Verdict) with { About = [Target.To(whole.Id.ToRef())] }));
    }

    [Fact]
    public void PartsDoNotExceedTheirSum()
    {
        const string rule = RuleIds.SumDiffers;
        var figure = Figure("n1", 10, Unit.Prisoner);

        Expect(["/figures/0/quantity | figure/n1 quantity"], Found(rule, figure with { Breakdown = Cells(BreakdownCategory.BySex, 8, 4) }));
        Assert.Empty(Found(rule, figure with { Breakdown = Cells(BreakdownCategory.BySex, 6, 4) }));
        Assert.Empty(Found(rule, figure with { Breakdown = Cells(BreakdownCategory.BySex, 2, 4) }));
        Assert.Empty(Found(rule, figure with { Breakdown = Cells(BreakdownCategory.BySubject, 8, 4) }));
        Assert.Empty(Found(rule, figure with { Breakdown = [.. Cells(BreakdownCategory.BySex, 6, 4), .. Cells(BreakdownCategory.ByAge, 6, 4).Select(cell => cell with { Key = new("x" + cell.Key.Text) })] }));

        var group = new Group { Id = new("g1"), Count = Quantity.Exactly(2), Members = [Human("p1"), Human("p2"), Human("p3")] };
        Expect(["/groups/0/count | group/g1 count"], Found(rule, group));
        Assert.Empty(Found(rule, group with { Count = Quantity.Exactly(3) }));
        Assert.Empty(Found(rule, group with { Count = Quantity.Bounded(QuantityBound.AtLeast, 2) }));
        Assert.Single(Found(rule, group with { Count = Quantity.Exactly(5), Members = [new GroupId("g2")!, Human("p1")] }, new Group { Id = new("g2"), Count = Quantity.Exactly(5) }));
    }

    [Fact]
    public void SixSuitsAreOneAndOneAndFour()
    {
        var four = new Incident { Id = new("i4"), Kind = IncidentKind.Activity, Count = Quantity.Exactly(4) };
        var pattern = new Incident { Id = new("i1"), Kind = IncidentKind.Pattern, Count = Quantity.Exactly(6), Instances = [To("proceeding/c1"), To("proceeding/c2"), To("incident/i4")] };

        Assert.Empty(Found(RuleIds.SumDiffers, pattern, four));
        Expect(["/incidents/0/count | incident/i1 count"], Found(RuleIds.SumDiffers, pattern with { Count = Quantity.Exactly(5) }, four));

        static Target To(string record) => Target.To(RecordRef.Parse(record));
    }

    [Fact]
    public void ARunningCountHasADay()
    {
        const string rule = RuleIds.RunningCountUndated;
        var running = Figure("n1", 6, Unit.Lawsuit) with { Indicator = FigureIndicator.Lawsuits, Period = Span("2020-01-01", null) };

        Expect(["/figures/0 | figure/n1"], Found(rule, running));
        Assert.Empty(Found(rule, running with { AsOf = Date("2020-07-22") }));
        Assert.Empty(Found(rule, running with { Period = s_2020 }));
        Assert.Empty(Found(rule, running with { Period = running.Period! with { OngoingAsOf = Date("2020-07-22") } }));
        Assert.Empty(Found(rule, running with { Indicator = FigureIndicator.Prisoners }));
        Assert.Empty(Found(rule, running with { Quantity = Quantity.InWords(LocalizedText.En("dozens"), Unit.Lawsuit) }));

        // That nobody tells the day is known then; the number stays hard to compare.
        var told = CaseFileValidator.Validate(File(running with { Absent = new AbsenceMap("asOf", AbsenceReason.NotStatedInSource) }), RuleSet.Default.Only(rule), new NodaTime.LocalDate(2021, 6, 1));
        Assert.Equal(Severity.Info, Assert.Single(told.Findings).Severity);
        Assert.Single(Found(rule, running with { Period = null, Absent = new AbsenceMap("period", AbsenceReason.NotStatedInSource) }));
        Assert.Empty(Found(rule, running with { Period = null }));
    }

    [Fact]
    public void TwoNumbersForOneThingAreAConflict()
    {
        const string rule = RuleIds.RivalFigures;
        var six = Figure("n1", 6, Unit.Lawsuit) with { Indicator = FigureIndicator.Lawsuits, AsOf = Date("2020-12-31"), Producer = Body("o1") };
        var seven = six with { Id = new("n2"), Quantity = Quantity.Exactly(7, Unit.Lawsuit) };

        Expect(["/figures/1/quantity | figure/n2 quantity | figure/n1 | figure/n1 quantity"], Found(rule, six, seven));
        Assert.Empty(Found(rule, six, seven with { AsOf = Date("2020-07-22") }));
        Assert.Empty(Found(rule, six, seven with { Producer = Body("o2") }));
        Assert.Empty(Found(rule, six, seven with { Territory = new PlaceId("l1") }));
        Assert.Empty(Found(rule, six, seven with { Quantity = Quantity.Bounded(QuantityBound.AtLeast, 5, Unit.Lawsuit) }));
        Assert.Single(Found(rule, six, seven with { Quantity = Quantity.Bounded(QuantityBound.AtLeast, 7, Unit.Lawsuit) }));
        Assert.Single(Found(rule, Defined(six), Defined(seven) with { Producer = Body("o2") }));
        Assert.Empty(Found(rule, six, seven, new Conflict { Id = new("x1"), Members = [Target.To(six.Id.ToRef()), Target.To(seven.Id.ToRef())] }));
        Assert.Empty(Found(rule, six, seven with { NotComparableWith = [new Incomparability { Key = new("k"), Figure = six.Id }] }));
        Assert.Empty(Found(rule, six with { AsOf = null }, seven with { AsOf = null }));

        static Figure Defined(Figure figure) => figure with { Definition = LocalizedText.En("suits filed by officers") };
    }

    [Theory]
    [InlineData("12", "prisoner", false)]
    [InlineData("-1", "prisoner", true)]
    [InlineData("12.5", "prisoner", true)]
    [InlineData("12.0", "prisoner", false)]
    [InlineData("-5", "degree-celsius", false)]
    [InlineData("2.5", "square-metre", false)]
    [InlineData("120", "percent", false)]
    [InlineData("0", "prisoner", false)]
    public void ACountIsWholeAndNotNegative(string number, string unit, bool isReported) =>
        Expect(
            isReported ? ["/figures/0/quantity | figure/n1 quantity"] : [],
            Found(RuleIds.ImpossibleNumber, new Figure { Id = new("n1"), Quantity = Quantity.Exactly(DecimalNumber.Parse(number), Unit.Parse(unit)) }));

    [Fact]
    public void AnAverageSaysSoAndAShareStaysBelowAHundred()
    {
        const string rule = RuleIds.ImpossibleNumber;

        Assert.Empty(Found(rule, new Figure { Id = new("n1"), Quantity = Quantity.Exactly(12.5m, Unit.Prisoner), Method = LocalizedText.En("average of the days") }));
        Assert.Single(Found(rule, Share(11, 63) with { Quantity = Quantity.Exactly(120, Unit.Percent) }));
        Assert.Single(Found(rule, new Figure { Id = new("n1"), Indicator = FigureIndicator.ProsecutionsShare, Quantity = Quantity.Exactly(-2, Unit.Percent) }));
        Expect(["/groups/0/count | group/g1 count"], Found(rule, new Group { Id = new("g1"), Count = Quantity.Exactly(1.5m) }));
        Assert.Empty(Found(rule, new Statement { Id = new("t1"), Value = new StatementValue { Quantity = Quantity.Exactly(-3, Unit.Prisoner) } }));
    }

    [Fact]
    public void AConversionHasItsDayAndFitsItsRate()
    {
        const string rule = RuleIds.ConversionUnclear;

        Expect(["/incidents/0/damage/0/value/conversions | incident/i1 #d value/conversions | on"], Found(rule, Lost(new MoneyConversion { Amount = 1175 })));
        Assert.Empty(Found(rule, Lost(new MoneyConversion { Amount = 1175, On = Date("2018-10") })));
        Assert.Empty(Found(rule, Lost(new MoneyConversion { Amount = 1175, On = Date("2018-10"), Rate = 0.00235m })));
        Expect(["/incidents/0/damage/0/value/conversions | incident/i1 #d value/conversions | rate"], Found(rule, Lost(new MoneyConversion { Amount = 1175, On = Date("2018-10"), Rate = 0.003m })));

        static Incident Lost(MoneyConversion conversion) => new()
        {
            Id = new("i1"),
            Kind = IncidentKind.Violation,
            Damage = [new Damage { Key = new("d"), Value = new Money { Amount = 500000, Currency = CurrencyCode.Parse("KZT"), Conversions = [conversion] } }],
        };
    }

    [Fact]
    public void SmallNumbersOfPeopleAreNotPublished()
    {
        const string rule = RuleIds.SmallCellPublished;
        var figure = Figure("n1", 40, Unit.Prisoner) with { Markings = [new Marking { Level = TlpLevel.Clear }], Breakdown = Cells(BreakdownCategory.BySex, 2, 38) };

        Expect(["/figures/0/breakdown/0 | figure/n1 #b0"], Found(rule, figure));
        Assert.Empty(Found(rule, figure with { Markings = [new Marking { Level = TlpLevel.Amber }] }));
        Assert.Empty(Found(rule, figure with { Markings = [] }));
        Assert.Single(Found(rule, File(figure with { Markings = [] }) with { Marking = new Marking { Level = TlpLevel.Clear } }));
        Assert.Empty(Found(rule, figure with { Breakdown = Cells(BreakdownCategory.BySex, 0, 5) }));
        Assert.Empty(Found(rule, figure with { Quantity = Quantity.Exactly(40, Unit.Complaint) }));
        Assert.Single(Found(rule, Figure("n1", 3, Unit.Prisoner) with { Facility = new("f1"), Markings = figure.Markings }));
    }

    [Fact]
    public void AnEstimateIsNoMeasurement()
    {
        const string rule = RuleIds.ShareNobodyCounted;
        var opinion = Figure("n1", 1, Unit.Percent) with { Producer = Human("p1") };

        Expect(["/figures/0/quantity | figure/n1 quantity"], Found(rule, opinion));
        Assert.Empty(Found(rule, opinion with { Producer = Body("o1") }));
        Assert.Empty(Found(rule, opinion with { Method = LocalizedText.En("her register") }));
        Assert.Empty(Found(rule, opinion with { Denominator = Quantity.Exactly(300, Unit.Complaint) }));
        Assert.Empty(Found(rule, opinion with { Quantity = Quantity.Exactly(1, Unit.Complaint) }));
    }

    [Fact]
    public void NoneAgainstSomeIsAConflict()
    {
        const string rule = RuleIds.NoneAgainstSome;
        var none = Figure("n1", 0, Unit.Complaint) with { Indicator = FigureIndicator.ComplaintsConfirmed, Producer = Body("o1"), Territory = new PlaceId("l1") };
        var some = none with { Id = new("n2"), Quantity = Quantity.InWords(LocalizedText.En("dozens"), Unit.Complaint), Producer = Body("o2") };

        Expect(["/figures/0/quantity | figure/n1 quantity | figure/n2 | figure/n2 quantity"], Found(rule, none, some));
        Assert.Single(Found(rule, none, some with { Indicator = FigureIndicator.ViolationsRecorded, Quantity = Quantity.Exactly(1, Unit.Violation) }));
        Assert.Empty(Found(rule, none, some with { Producer = Body("o1") }));
        Assert.Empty(Found(rule, none, some with { Territory = new PlaceId("l2") }));
        Assert.Empty(Found(rule, none with { Period = s_2020 }, some));
        Assert.Empty(Found(rule, none with { Period = s_2020 }, some with { Period = s_2019 }));
        Assert.Single(Found(rule, none with { Period = s_2020 }, some with { Period = Span("2020-03-01", "2020-05-01") }));
        Assert.Empty(Found(rule, none, some with { NotComparableWith = [new Incomparability { Key = new("k"), Figure = none.Id }] }));
    }

    [Fact]
    public void StockAndFlowAreNoSeries()
    {
        const string rule = RuleIds.StockAgainstFlow;
        var flow = Figure("n1", 63, Unit.CriminalCase) with { Indicator = FigureIndicator.CasesRegistered };
        var stock = Figure("n2", 88, Unit.CriminalCase) with { Indicator = FigureIndicator.CasesPending };
        var conflict = new Conflict { Id = new("x1"), Members = [Target.To(flow.Id.ToRef()), Target.To(stock.Id.ToRef())] };

        Expect(["/figures/1/indicator | figure/n2 indicator | cases-pending, cases-registered | figure/n1 indicator; conflict/x1"], Found(rule, flow, stock, conflict));
        Assert.Empty(Found(rule, flow, stock));
        Assert.Empty(Found(rule, flow, stock with { Indicator = FigureIndicator.CasesTerminated }, conflict));
        Assert.Empty(Found(rule, flow, stock with { Quantity = Quantity.Exactly(88, Unit.Person) }, conflict));
    }

    private static Figure Figure(string local, int number, Unit unit) => new() { Id = new(local), Quantity = Quantity.Exactly(number, unit) };

    private static Figure Share(int part, int whole) => new() { Id = new("n1"), Numerator = Quantity.Exactly(part, Unit.CriminalCase), Denominator = Quantity.Exactly(whole, Unit.CriminalCase) };

    private static Breakdown[] Cells(BreakdownCategory category, params int[] numbers) =>
        [.. numbers.Select((number, i) => new Breakdown { Key = new("b" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)), Category = category, Quantity = Quantity.Exactly(number) })];
}
