using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Tests.Validation.Rules;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Validation;

public sealed class ValidationReportTests
{
    private const string Canary = "Canarinova";

    [Fact]
    public void AnAcknowledgementCoversItsTargetAndEverythingInIt()
    {
        var person = RuleTesting.Person("p1", RuleTesting.Form("f", "e\u0301", "en"));
        PersonId id = new("p1");

        Assert.Equal((1, 0), Counts(null));
        Assert.Equal((0, 1), Counts(new Target { Record = id.ToRef(), Item = new("f"), Field = new("fullText") }));
        Assert.Equal((0, 1), Counts(new Target { Record = id.ToRef(), Item = new("f") }));
        Assert.Equal((0, 1), Counts(Target.To(id.ToRef())));
        Assert.Equal((1, 0), Counts(Target.To(new PersonId("p2").ToRef())));
        Assert.Equal((1, 0), Counts(new Target { Record = id.ToRef(), Item = new("n") }));
        Assert.Equal((1, 0), Counts(new Target { Record = id.ToRef(), Item = new("f"), Field = new("lang") }));
        Assert.Equal((1, 0), Counts(new Target { Record = id.ToRef(), Item = new("f"), Field = new("full") }));

        (int Open, int Acknowledged) Counts(Target? target)
        {
            var file = RuleTesting.File(person);
            file = target is null ? file : file with { Acknowledgements = [Accept(RuleIds.NotNormalized, target)] };
            var report = CaseFileValidator.Validate(file, RuleSet.Default.Only(RuleIds.NotNormalized), file.CompiledOn);
            Assert.Equal(report.Findings.Count > 0, report.HasErrors);
            return (report.Findings.Count, report.Acknowledged.Count);
        }
    }

    [Fact]
    public void AFieldCoversTheFieldsInIt()
    {
        var person = RuleTesting.Person("p1") with { Birth = new VitalEvent { On = RuleTesting.Date("2999") } };

        Assert.Single(Validate(person, Target.To(person.Id.ToRef(), "birth")).Acknowledged);
        Assert.Single(Validate(person, Target.To(person.Id.ToRef(), "birth/on")).Acknowledged);
        Assert.Empty(Validate(person, Target.To(person.Id.ToRef(), "birth/on/edtf")).Acknowledged);

        static ValidationReport Validate(Person person, Target target)
        {
            var file = RuleTesting.File(person) with { Acknowledgements = [Accept(RuleIds.EventInFuture, target)] };
            return CaseFileValidator.Validate(file, RuleSet.Default.Only(RuleIds.EventInFuture), file.CompiledOn);
        }
    }

    [Fact]
    public void AnAcknowledgementOfTheWholeFileCoversOneRuleEverywhere()
    {
        var accept = Accept(RuleIds.FactWithoutSource, null);
        var file = RuleTesting.File(RuleTesting.Person("p1"), RuleTesting.Person("p2")) with { Acknowledgements = [accept] };
        var report = CaseFileValidator.Validate(file);

        Assert.Equal(["HRD1004 Warning at /persons/0", "HRD1004 Warning at /persons/1"], report.Findings.Select(f => f.ToString()));
        Assert.Equal(["HRD1804 Warning at /persons/0", "HRD1804 Warning at /persons/1"], report.Acknowledged.Select(f => f.ToString()));
        Assert.All(report.Acknowledged, a => Assert.Same(accept, a.Acknowledgement));
    }

    [Fact]
    public void TheDayOfJudgementIsTheFilesOwn()
    {
        var file = RuleTesting.File();

        Assert.Equal(new LocalDate(2021, 6, 1), CaseFileValidator.Validate(file).AsOf);
        Assert.Equal(new LocalDate(2022, 1, 1), CaseFileValidator.Validate(file with { UpdatedOn = new LocalDate(2022, 1, 1) }).AsOf);
    }

    [Fact]
    public void FindingsComeMostSeriousFirstThenByPlaceThenByRule()
    {
        var persons = Enumerable.Range(0, 12).Select(i => RuleTesting.Person($"p{i}"));
        var file = RuleTesting.File([.. persons, RuleTesting.Person("q", RuleTesting.Form("f", "e\u0301", "en")) with { Citations = [RuleTesting.Cite("none")] }, RuleTesting.Source("s", null)]);

        var findings = CaseFileValidator.Validate(file).Findings.Select(f => f.ToString()).ToList();

        Assert.Equal(
            [
                "HRD1801 Error at /persons/12/citations/0/source",
                "HRD2203 Error at /persons/12/names/0/forms/0/fullText",
                "HRD1004 Warning at /persons/0",
                "HRD1804 Warning at /persons/0",
                "HRD1004 Warning at /persons/1",
                "HRD1804 Warning at /persons/1",
                "HRD1004 Warning at /persons/2",
            ],
            findings[..7]);
        Assert.Equal(["HRD1004 Warning at /persons/11", "HRD1804 Warning at /persons/11", "HRD1912 Warning at /sources/0"], findings[^3..]);
        Assert.Equal(findings, CaseFileValidator.Validate(file).Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void TheOrderOfRecordsChangesPathsOnly()
    {
        var file = Everything();
        var reversed = file with
        {
            Persons = [.. file.Persons.Reverse()],
            Organizations = [.. file.Organizations.Reverse()],
            Facilities = [.. file.Facilities.Reverse()],
            Sources = [.. file.Sources.Reverse()],
            Complaints = [.. file.Complaints.Reverse()],
            Statements = [.. file.Statements.Reverse()],
        };
        var rules = RuleSet.Default.Without(RuleIds.DuplicateRecordId);

        Assert.Equal(WithoutPaths(file, rules), WithoutPaths(reversed, rules));

        static string[] WithoutPaths(CaseFile file, RuleSet rules) =>
            [.. CaseFileValidator.Validate(file, rules, file.CompiledOn).Findings.Select(f => f.RuleId + RuleTesting.TextOf(f with { Path = string.Empty })).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void EveryRuleSpeaksOfAFileFullOfFaultsOrOfItsExampleAndEveryPathResolves()
    {
        var spoken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in RuleSet.Default.All.Select(r => RulePagesTests.ExampleOf(r.Info.Id)).Prepend(Everything()))
        {
            using var written = System.Text.Json.JsonDocument.Parse(CaseFileJson.Write(file));
            foreach (var report in new[] { CaseFileValidator.Validate(file), Published(file) })
            {
                Assert.All(report.Findings, f => Assert.True(RuleTesting.Resolves(written.RootElement, f.Path), f.ToString()));
                spoken.UnionWith(report.Findings.Select(f => f.RuleId));
            }
        }

        Assert.Equal(RuleSet.Default.All.Select(r => r.Info.Id), spoken);
    }

    [Fact]
    public void NoFindingRepeatsANameOrAnyOtherText()
    {
        var file = Everything();
        Assert.Contains(Canary, CaseFileJson.Write(file), StringComparison.Ordinal);

        var published = Published(file with { Marking = new Marking { Level = TlpLevel.Clear, Reviewed = true } });
        Assert.Contains(published.Findings, f => f.RuleId.StartsWith("HRD21", StringComparison.Ordinal));
        foreach (var finding in CaseFileValidator.Validate(file).Findings.Concat(published.Findings))
        {
            string[] texts = [RuleCatalogue.MessageOf(finding, "en"), RuleCatalogue.MessageOf(finding, "ru"), finding.ToString(), finding.Path, RuleTesting.TextOf(finding), .. finding.Arguments];
            Assert.All(texts, text => Assert.DoesNotContain(Canary, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(texts, text => Assert.DoesNotContain("1971", text, StringComparison.Ordinal));
        }
    }

    /// <summary>Days at the ends of the calendar, in every date of the examples' pages: no rule counts beyond them.</summary>
    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999")]
    [InlineData("Y-170000002")]
    [InlineData("[..9999-12-30]")]
    public void NoRuleStumblesAtTheEndsOfTheCalendar(string edtf)
    {
        foreach (var id in RuleSet.Default.All.Select(r => r.Info.Id))
        {
            var json = System.Text.RegularExpressions.Regex.Replace(CaseFileJson.Write(RulePagesTests.ExampleOf(id)), "\"(on|from|to|when|lodged|issued|decided|announced|effective|final|lifted|asOf|saidOn|edtf|filed)\":\"[^\"]*\"", $"\"$1\":\"{edtf}\"");
            if (CaseFileJson.Read(json).Value is { } file)
            {
                Assert.NotNull(CaseFileValidator.Validate(file, RuleSet.Default, new NodaTime.LocalDate(9999, 12, 31)));
                Assert.NotNull(CaseFileValidator.Validate(file, RuleSet.Default, new NodaTime.LocalDate(1, 1, 1)));
            }
        }
    }

    [Fact]
    public void RulesKeepUpWithLargeFiles()
    {
        // Many of everything that rules compare with each other. Quadratic work would take minutes.
        const int count = 20_000;
        var sources = Enumerable.Range(0, count).Select(i => RuleTesting.Source($"s{i}", "2020") with { DerivedFrom = i == 0 ? [] : [new SourceId($"s{i - 1}")] });
        var statements = Enumerable.Range(0, count).Select(i => new Statement
        {
            Id = new($"t{i}"),
            About = Target.To(new PersonId("p").ToRef(), "birth/on"),
            Assessment = new Assessment { Status = VerificationStatus.Corroborated },
            Citations = [RuleTesting.Cite($"s{i}")],
            RespondsTo = [Target.To(new StatementId("t0").ToRef())],
            Stance = Stance.Confirms,
        });
        var organizations = Enumerable.Range(0, count).Select(i => RuleTesting.Organization($"o{i}", RuleTesting.Body($"o{(i + 1) % count}")) with { Identifiers = [new Identifier { Scheme = IdentifierScheme.Doi, Value = "10.1/1" }] });
        var steps = Enumerable.Range(0, count).Select(i => RuleTesting.Step($"k{i}", i % 2 == 0 ? StepKind.Lodged : StepKind.Registered, "2019") with { By = RuleTesting.Body($"o{i}") });
        var complaint = RuleTesting.Complaint("c", [.. steps]) with { Respondents = [.. Enumerable.Range(0, count).Select(i => RuleTesting.Body($"o{i}"))] };
        var file = RuleTesting.File([.. sources, .. statements, .. organizations, complaint, RuleTesting.Person("p", [.. Enumerable.Range(0, count).Select(i => RuleTesting.Form("same", "A Name", "en"))])]);
        var index = new CaseFileIndex(file);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var report = CaseFileValidator.Validate(index, RuleSet.Default, file.CompiledOn);

        Assert.True(report.Findings.Count > 5 * count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }

    [Fact]
    public void RulesKeepUpWithManyVersionsOfOneThing()
    {
        // One speaker on one field, one figure again and again, one conflict of all of them, one person seen every day.
        const int count = 10_000;
        var body = RuleTesting.Body("o");
        var about = Target.To(new ComplaintId("c").ToRef(), "lodged");
        var statements = Enumerable.Range(0, count).Select(i => new Statement
        {
            Id = new($"t{i}"),
            About = about,
            Value = new StatementValue { Date = RuleTesting.Date(i % 2 == 0 ? "2018" : "2019") },
            Stance = i % 3 == 0 ? Stance.Denies : Stance.States,
            Attribution = [new Attribution { By = [body], Capacity = AttributionCapacity.Detainee }],
            RespondsTo = [Target.To(new StatementId("t0").ToRef())],
        });
        var figures = Enumerable.Range(0, count).Select(i => new Figure
        {
            Id = new($"n{i}"),
            Indicator = i % 2 == 0 ? FigureIndicator.ComplaintsRejected : FigureIndicator.ComplaintsRegistered,
            Quantity = Quantity.Exactly(i, i % 3 == 0 ? Unit.Complaint : Unit.Incident),
            Producer = body,
            Period = i % 2 == 0 ? null : RuleTesting.Span("2020", "2020"),
        });
        var conflict = new Conflict { Id = new("x"), Members = [.. Enumerable.Range(0, count).Select(i => Target.To(new FigureId($"n{i}").ToRef()))] };
        var person = RuleTesting.Person("p") with { HealthEvents = [.. Enumerable.Range(0, count).Select(i => new HealthEvent { Key = new($"h{i}"), Kind = HealthEventKind.Examination, On = RuleTesting.Date("2020") })] };
        var incident = new Incident
        {
            Id = new("i"),
            Kind = IncidentKind.Violation,
            When = RuleTesting.Date("2019"),
            Acts = [.. Enumerable.Range(0, count).Select(i => new Act { Key = new($"a{i}"), Victim = RuleTesting.Human("p"), Injuries = [new Injury { Key = new($"j{i}") }] })],
        };
        var file = RuleTesting.File([.. statements, .. figures, conflict, person, incident]);
        var rules = RuleSet.Default.Only([.. RuleSet.Default.All.Select(r => r.Info.Id).Where(id => id[3..5] is "11" or "19" or "20" or "22")]);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var report = CaseFileValidator.Validate(file, rules, file.CompiledOn);

        Assert.True(report.Findings.Count > count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }

    private static ValidationReport Published(CaseFile file) =>
        CaseFileValidator.Validate(new CaseFileIndex(file), RuleSet.Default, CountryPackSet.Default, CaseFileValidator.DefaultAsOf(file), Recipient.Of(Audience.Public));

    private static Acknowledgement Accept(string rule, Target? target) => new() { Rule = rule, Target = target, Reason = LocalizedText.En("Seen and accepted.") };

    /// <summary>A file in which every rule finds something, with the canary in every text and the year 1971 in dates of private lives.</summary>
    private static CaseFile Everything() => Faults().With(Rules.IdentityNameRulesTests.Faults(Canary));

    private static CaseFile Faults()
    {
        var prose = LocalizedText.En(Canary);
        Identifier number = new() { Scheme = IdentifierScheme.ApplicationNumber, Value = Canary };
        var night = RuleTesting.Date("2020-01-02") with { TimeOfDay = new TimeOfDay { Part = DayPart.Night } };
        var dead = RuleTesting.Person("p1", RuleTesting.Form("f", "N. " + Canary, null)) with
        {
            Label = prose,
            Identifiers = [number],
            Birth = new VitalEvent { On = RuleTesting.Date("1971-02") },
            Death = new VitalEvent { On = RuleTesting.Date("1971-01") },
            Detentions = [new Detention { Key = new("same") }, new Detention { Key = new("same") }],
            Positions = [new Position { Key = new("w"), Title = prose, Body = RuleTesting.Prison("f"), Period = RuleTesting.Span("1971-05", "1971-04") with { Duration = Quantity.Exactly(50, Unit.Year) } }],
        };
        var complaint = RuleTesting.Complaint("c1", RuleTesting.Step("k1", StepKind.Registered, "2019") with { By = RuleTesting.Body("region") }, RuleTesting.Step("k2", StepKind.Drafted) with { On = night }) with
        {
            Label = prose,
            Lodged = RuleTesting.Date("2030"),
            Citations = [RuleTesting.Cite("s1")],
            Respondents = [RuleTesting.Prison("f")],
            Complainants = [new() { Key = new("a"), Actor = RuleTesting.Human("p1") }],
        };
        var denial = new Statement
        {
            Id = new("t1"),
            About = Target.To(complaint.Id.ToRef()),
            Says = prose,
            Stance = Stance.Denies,
            RespondsTo = [Target.To(complaint.Id.ToRef())],
            Assessment = new Assessment { Status = VerificationStatus.Corroborated, Reason = prose },
            Mentions = [Target.To(new PersonId("nobody").ToRef())],
        };
        return RuleTesting.File(
            dead,
            RuleTesting.Person("p2", RuleTesting.Form("f", Canary + "e\u0301", "en")) with { Identifiers = [number], Label = LocalizedText.En(Canary + " \u0415\u0421-164/1") },
            new Facilities.Facility { Id = new("f"), Kind = FacilityKind.Unknown, Operators = [new() { Key = new("o"), Operator = RuleTesting.Body("region") }] },
            RuleTesting.Organization("region", RuleTesting.Body("region")) with { Names = [new Designation { Key = new("n"), Raw = Canary }] },
            RuleTesting.Source("s1", "2018") with { Title = prose },
            RuleTesting.Source("s2", null) with { Title = prose },
            complaint,
            denial) is var file ? file with { Persons = [.. file.Persons, RuleTesting.Person("p2", RuleTesting.Form("f", Canary, "ru"))] } : null!;
    }
}
