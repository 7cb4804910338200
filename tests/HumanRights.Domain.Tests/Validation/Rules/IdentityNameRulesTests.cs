using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;
using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Validation.Rules;

/// <summary>HRD1003 to HRD1015: names, posts and judgements on who is who.</summary>
public sealed class IdentityNameRulesTests
{
    [Fact]
    public void JudgementsOfOneJudgeDoNotContradictEachOther()
    {
        const string rule = RuleIds.ContradictingJudgements;
        Record[] joined = [Person("p1"), Person("p2"), Person("p3"), Judged("i1", "p1", "p2", IdentityJudgement.Same), Judged("i2", "p2", "p3", IdentityJudgement.Same)];
        var parted = Judged("i3", "p3", "p1", IdentityJudgement.NotSame);

        Expect(["/identityLinks/2/judgement | identity-link/i3 judgement | person/p3, person/p1 | person/p3; person/p1"], Found(rule, [.. joined, parted]));
        Assert.Empty(Found(rule, [.. joined, parted with { By = Body("o1") }]));
        Assert.Empty(Found(rule, [.. joined, parted with { Judgement = IdentityJudgement.PossiblySame }]));
        Assert.Empty(Found(rule, [.. joined[..4], parted]));
        Assert.Single(Found(rule, Person("p1"), Judged("i1", "p1", "p1", IdentityJudgement.PossiblySame)));
    }

    [Fact]
    public void OneNameAndOneThingMoreAreAQuestion()
    {
        const string rule = RuleIds.SameNameUnjudged;
        var (semionova, semenova) = (At(Person("p1", Form("f", "Elena Semionova", "ru-Latn")), "o1"), At(Person("p2", Form("f", "Yelena Semenova", "ru-Latn")), "o1"));

        Expect(["/persons/1/names | person/p2 names | person/p1 | person/p1"], Found(rule, semionova, semenova));
        Assert.Empty(Found(rule, semionova, At(semenova with { Positions = [] }, "o2")));
        foreach (var judgement in new[] { IdentityJudgement.Same, IdentityJudgement.PossiblySame, IdentityJudgement.PossiblyPartOf, IdentityJudgement.NotSame })
        {
            Assert.Empty(Found(rule, semionova, semenova, Judged("i1", "p2", "p1", judgement)));
        }
    }

    [Theory]
    [InlineData("Ansel Example", "Berta Sample", true)]
    [InlineData("Ansel Example", "Berta Example", true)]
    [InlineData("Ansel Example", "A. Example", false)]
    [InlineData("Ansel Example", "Example", false)]
    [InlineData("Ansel Example", "Anselm Example", false)]
    [InlineData("Elena Semionova", "Елена Семёнова", false)]
    [InlineData("Elena Semenova", "Elena Semenov", false)]
    [InlineData("Ansel Example", "محمد علي", false)]
    public void FormsOfOneNameSpellOneName(string one, string other, bool isReported) =>
        Expect(
            isReported ? ["/persons/0/names | person/p1 names | f1, f2 | person/p1 #f1; person/p1 #f2"] : [],
            Found(RuleIds.NamesOfTwo, Person("p1", Form("f1", one, "ru-Latn"), Form("f2", other, "ru-Latn"))));

    [Fact]
    public void ANameOfAnotherSortOrTimeMayDiffer()
    {
        const string rule = RuleIds.NamesOfTwo;
        var person = Person("p1", Form("f1", "Ansel Example", "en"));

        Assert.Single(Found(rule, With(new PersonName { Key = new("n2"), Forms = [Form("f2", "Berta Sample", "en")] })));
        Assert.Empty(Found(rule, With(new PersonName { Key = new("n2"), Type = NameType.Former, Forms = [Form("f2", "Berta Sample", "en")] })));
        Assert.Empty(Found(rule, With(new PersonName { Key = new("n2"), Type = NameType.Alias, Forms = [Form("f2", "Berta Sample", "en")] })));
        Assert.Empty(Found(rule, With(new PersonName { Key = new("n2"), Period = Span("2010", null), Forms = [Form("f2", "Berta Sample", "en")] })));

        // A chain of forms, each close to the next, is one name; so are forms of two languages with a word in common.
        Assert.Empty(Found(rule, Person("p1", Form("f1", "Ansel Boris Example", "en"), Form("f2", "Ansel Example", "en"), Form("f3", "Ansel Carl Example", "en"))));
        Assert.Empty(Found(rule, Person("p1", Form("f1", "Elena Semenova", "ru-Latn"), Form("f2", "Olena Semenova", "uk-Latn"))));

        Person With(PersonName name) => person with { Names = [.. person.Names, name] };
    }

    [Theory]
    [InlineData("Zhanibek Zhangaliyev", "Zhangaliev", true)]
    [InlineData("Elena Semionova", "Yelena Semionova", true)]
    [InlineData("Elena Semionova", "ELENA SEMIONOVA", false)]
    [InlineData("Jaromír Štětina", "Jaromir Stetina", false)]
    [InlineData("Elena Semionova", "Елена Семёнова", false)]
    [InlineData("Elena Semionova", "Ms Semionova", false)]
    public void OneSourceSpellsANameInOneWay(string one, string other, bool isReported)
    {
        const string rule = RuleIds.TwoSpellingsInOneSource;
        var (first, second) = (Form("f1", one, null) with { Citations = [Cite("s1"), Cite("s1")] }, Form("f2", other, null) with { Citations = [Cite("s1")] });

        Expect(isReported ? ["/persons/0/names/0/forms/1/fullText | person/p1 #f2 fullText | source/s1, f1 | person/p1 #f1"] : [], Found(rule, Person("p1", first, second)));
        Assert.Empty(Found(rule, Person("p1", first, second with { Citations = [Cite("s2")] })));
        Assert.Empty(Found(rule, Person("p1", first, second with { Citations = [] })));
        Assert.Empty(Found(rule, Person("p1", first), Person("p2", second)));
    }

    [Theory]
    [InlineData("female", "Semionov", null, "parts/family")]
    [InlineData("female", "Semionova", "Ivanovna", null)]
    [InlineData("female", "Семёнов", null, "parts/family")]
    [InlineData("male", "Semionova", null, "parts/family")]
    [InlineData("male", "Tchaikovsky", "Petrovna", "parts/patronymic")]
    [InlineData("male", "Example", "Askarkyzy", "parts/patronymic")]
    [InlineData("female", "Example", "Askaruly", "parts/patronymic")]
    [InlineData("male", "Medina", null, null)]
    [InlineData("intersex", "Semionova", null, null)]
    public void EndingsGoWithTheSexRecorded(string sex, string family, string? patronymic, string? field)
    {
        var form = Form("f1", family, "ru-Latn") with { Parts = new NameParts { Family = family, Patronymic = patronymic } };

        Expect(
            field is null ? [] : [$"/persons/0/names/0/forms/0/{field} | person/p1 #f1 {field} | {field} | person/p1 sex"],
            Found(RuleIds.NameAgainstSex, Person("p1", form) with { Sex = Sex.Parse(sex) }));
    }

    [Fact]
    public void OtherLanguagesAndGendersAreNotJudgedByEndings()
    {
        const string rule = RuleIds.NameAgainstSex;
        var form = Form("f1", "Anna Petrov", "en") with { Parts = new NameParts { Family = "Petrov" } };

        Assert.Empty(Found(rule, Person("p1", form) with { Sex = Sex.Female }));
        Assert.Single(Found(rule, Person("p1", form with { Lang = new("bg-Latn") }) with { Gender = Gender.Woman }));
        Assert.Empty(Found(rule, Person("p1", form with { Lang = new("bg-Latn") }) with { Sex = Sex.Female, Gender = Gender.TransMan }));
        Assert.Single(Found(rule, Person("p1", Form("f1", "Anna Ivanovich Example", "ru-Latn")) with { Sex = Sex.Female }));
        Assert.Empty(Found(rule, Person("p1", Form("f1", "Anna Ivanovich", "ru-Latn")) with { Sex = Sex.Female }));
    }

    [Theory]
    [InlineData("2017-03-01", "2019-02-28", "2018-05-01", "2020-07-22", true)]
    [InlineData("2017-03-01", "2018-05-01", "2018-05-01", "2020-07-22", false)]
    [InlineData("2017", "2018", "2018", "2020", false)]
    [InlineData("2017", "2019", "2018", "2020", true)]
    [InlineData("2017", "2019~", "2018", "2020", false)]
    [InlineData("2017", null, "2018", "2020", false)]
    public void OneChairSitsAtATime(string from, string? to, string otherFrom, string otherTo, bool isReported)
    {
        const string rule = RuleIds.OnePostTwice;
        var (one, other) = (Chair("o1") with { Period = Span(from, to) }, Chair("o1") with { Period = Span(otherFrom, otherTo) });

        Expect(
            isReported ? ["/persons/1/positions/0/post | person/p2 #x post | chair, person/p1, organization/o1 | person/p1 #x"] : [],
            Found(rule, Person("p1") with { Positions = [one] }, Person("p2") with { Positions = [other] }));
        Assert.Empty(Found(rule, Person("p1") with { Positions = [one] }, Person("p2") with { Positions = [other with { Acting = true }] }));
        Assert.Empty(Found(rule, Person("p1") with { Positions = [one] }, Person("p2") with { Positions = [other with { Body = Body("o2") }] }));
        Assert.Empty(Found(rule, Person("p1") with { Positions = [one with { Post = Post.Member }] }, Person("p2") with { Positions = [other with { Post = Post.Member }] }));
        Assert.Empty(Found(rule, Person("p1") with { Positions = [one] }, Person("p2") with { Positions = [other] }, Judged("i1", "p1", "p2", IdentityJudgement.PossiblySame)));
    }

    [Fact]
    public void OnePostIsHeldUnderOneName()
    {
        const string rule = RuleIds.OnePostTwice;
        var committee = Named("o1", OrganizationKind.PublicMonitoringCommission, "Public Monitoring Committee");
        var commission = Named("o2", OrganizationKind.PublicMonitoringCommission, "Public Observer Commission");
        var link = new IdentityLink { Id = new("i1"), A = committee.Id, B = commission.Id, Judgement = IdentityJudgement.Same };
        var people = new Record[] { Person("p1") with { Positions = [Chair("o1")] }, Person("p2") with { Positions = [Chair("o2")] }, Judged("i2", "p1", "p2", IdentityJudgement.Same) };

        Expect(["/persons/1/positions/0/post | person/p2 #x post | chair, person/p1, organization/o1 | person/p1 #x"], Found(rule, [committee, commission, link, .. people]));

        // With its own name, one name, nothing that joins the bodies, or two people, there is nothing to say.
        Assert.Empty(Found(rule, [committee, commission with { Names = [commission.Names[0] with { Native = "Комиссия" }] }, link, .. people]));
        Assert.Empty(Found(rule, [committee, commission with { Names = committee.Names }, link, .. people]));
        Assert.Single(Found(rule, [committee, commission with { Names = committee.Names, Kind = OrganizationKind.Ngo }, link, .. people]));
        Assert.Empty(Found(rule, [committee, commission, link with { Judgement = IdentityJudgement.NotSame }, .. people]));
        Assert.Empty(Found(rule, [committee, commission, link, .. people[..2]]));
    }

    [Fact]
    public void TranslatedNamesAloneMakeNoBodyOne()
    {
        const string rule = RuleIds.OneBodyByTranslation;
        var (one, other) = (Named("o1", OrganizationKind.Ngo, "Parents for Examples"), Named("o2", OrganizationKind.Movement, "We Want Samples"));
        var link = new IdentityLink { Id = new("i1"), A = one.Id, B = other.Id, Judgement = IdentityJudgement.PossiblySame, Basis = [IdentityBasis.SameRole] };
        var head = Person("p1") with { Positions = [Chair("o1"), Chair("o2") with { Key = new("y"), Post = Post.Leader }] };

        Expect(["/identityLinks/0/judgement | identity-link/i1 judgement | organization/o1, organization/o2 | organization/o1 names; organization/o2 names"], Found(rule, one, other, link with { Basis = [IdentityBasis.SameRole] }, head));
        Assert.Single(Found(rule, one, other, link with { Judgement = IdentityJudgement.Same }, head));
        Assert.Empty(Found(rule, one, other, link with { Judgement = IdentityJudgement.NotSame }, head));
        Assert.Empty(Found(rule, one, other, link with { Basis = [IdentityBasis.SameRole, IdentityBasis.StatedBySource] }, head));
        Assert.Empty(Found(rule, one, other with { Names = [other.Names[0] with { Native = "Мы хотим" }] }, link, head));
        Assert.Empty(Found(rule, one, other with { Names = one.Names }, link, head));
        Assert.Empty(Found(rule, one, other, link, head with { Positions = [head.Positions[0]] }));
    }

    [Fact]
    public void NobodyIsVictimAndDoer()
    {
        const string rule = RuleIds.DoerIsVictim;
        var act = new Act { Key = new("a1"), Victim = Human("p1"), Involvements = [new Involvement { Key = new("w1"), Actor = Human("p2"), Degree = InvolvementDegree.Direct }, new Involvement { Key = new("w2"), Actor = Human("p1"), Degree = InvolvementDegree.Direct }] };

        Expect(["/incidents/0/acts/0/involvements/1 | incident/i1 #w2 | person/p1"], Found(rule, Incident(act)));
        Assert.Equal(2, Found(rule, Incident(act), Person("p1"), Person("p2"), Judged("i1", "p1", "p2", IdentityJudgement.Same)).Length);
        Assert.Empty(Found(rule, Incident(act with { Involvements = [act.Involvements[1] with { Degree = InvolvementDegree.Present }] })));
        Assert.Empty(Found(rule, Incident(act with { Victim = new GroupId("g1"), Involvements = [act.Involvements[1] with { Actor = new GroupId("g1") }] })));

        static Incident Incident(Act act) => new() { Id = new("i1"), Kind = IncidentKind.Violation, Acts = [act] };
    }

    [Fact]
    public void AKindGoesWithItsPower()
    {
        const string rule = RuleIds.KindAgainstFunction;
        var body = Organization("o1", OrganizationKind.PublicMonitoringCommission);

        Expect(["/organizations/0/publicPower | organization/o1 publicPower | public-monitoring-commission, publicPower"], Found(rule, body with { PublicPower = PublicPower.Private }));
        Assert.Empty(Found(rule, body with { PublicPower = PublicPower.QuasiPublic }));
        Assert.Empty(Found(rule, body));
        Assert.Single(Found(rule, body with { Kind = OrganizationKind.Ngo, PublicPower = PublicPower.State }));
        Assert.Empty(Found(rule, body with { Kind = OrganizationKind.Company, PublicPower = PublicPower.State }));
        Assert.Empty(Found(rule, body with { Kind = OrganizationKind.Ngo, PublicPower = PublicPower.Private }));
    }

    [Fact]
    public void ALawGivesAccessToNoPrivateBody()
    {
        const string rule = RuleIds.KindAgainstFunction;
        var mandate = new Mandate { Key = new("m"), Body = Body("o1"), AccessRights = Domain.Text.LocalizedText.En("Enters prisons"), LegalBasis = [new ProvisionRef { Instrument = new("n1") }] };

        Expect(["/organizations/0/kind | organization/o1 kind | ngo, mandates | person/p1 #m"], Found(rule, Organization("o1", OrganizationKind.Ngo), Holder(mandate)));
        Assert.Empty(Found(rule, Organization("o1", OrganizationKind.Npm), Holder(mandate)));
        Assert.Empty(Found(rule, Organization("o1", OrganizationKind.Ngo), Holder(mandate with { LegalBasis = [] })));
        Assert.Empty(Found(rule, Organization("o1", OrganizationKind.Ngo), Holder(mandate with { AccessRights = null })));

        static Person Holder(Mandate mandate) => Person("p1") with { Defender = new DefenderProfile { Mandates = [mandate] } };
    }

    [Fact]
    public void WhoIsNotNamedIsNotGivenAway()
    {
        const string rule = RuleIds.AnonymityUndone;
        var person = Person("p1", Form("f", "Ansel Example", "en")) with
        {
            NameStatus = NameStatus.Anonymised,
            Birth = new VitalEvent { On = Date("1980-05-03") },
            Identifiers = [new Identifier { Scheme = IdentifierScheme.PersonalNumber, Value = "1" }],
        };

        Expect(
            ["/persons/0/birth | person/p1 birth | birth", "/persons/0/identifiers | person/p1 identifiers | identifiers", "/persons/0/names | person/p1 names | names"],
            [.. Found(rule, person).Order(StringComparer.Ordinal)]);
        Assert.Empty(Found(rule, person with { NameStatus = NameStatus.Named }));
        Assert.Empty(Found(rule, person with
        {
            NameStatus = NameStatus.Unnamed,
            Names = [person.Names[0] with { Type = NameType.Pseudonym }],
            Birth = new VitalEvent { On = Date("1980") },
            Identifiers = [new Identifier { Scheme = IdentifierScheme.DatabaseId, Value = "1" }],
        }));
    }

    /// <summary>Records that break each of these rules, with a word in every text that no finding may repeat.</summary>
    internal static Record[] Faults(string word)
    {
        var chair = Chair("ia") with { Period = Span("2018", "2020") };
        var one = Person(
            "i1",
            Form("f1", word + " Examaliyev", "ru-Latn") with { Citations = [Cite("s1")], Parts = new NameParts { Given = word, Family = "Examaliyev" } },
            Form("f2", word + " Examaliev", "ru-Latn") with { Citations = [Cite("s1")] },
            Form("f3", "Berta Sample", "ru-Latn"));
        return
        [
            one with { Sex = Sex.Female, Positions = [chair, Chair("ib") with { Key = new("y") }, Chair("ic") with { Key = new("z"), Post = Post.Leader }] },
            Person("i2", Form("f1", word + " Examaliev", "ru-Latn")) with { Positions = [chair] },
            Person("i3", Form("f1", word + " Sample", "en")) with { NameStatus = NameStatus.Anonymised },
            Organization("ia", OrganizationKind.PublicMonitoringCommission) with { PublicPower = PublicPower.Private },
            Named("ib", OrganizationKind.Ngo, word + " for Examples"),
            Named("ic", OrganizationKind.Movement, word + " for Samples"),
            new IdentityLink { Id = new("i1"), A = new OrganizationId("ib"), B = new OrganizationId("ic"), Judgement = IdentityJudgement.Same },
            new IdentityLink { Id = new("i2"), A = new PersonId("i3"), B = new PersonId("i3"), Judgement = IdentityJudgement.NotSame },
            new Incident { Id = new("ii"), Kind = IncidentKind.Violation, Acts = [new Act { Key = new("a"), Victim = Human("i3"), Involvements = [new Involvement { Key = new("w"), Actor = Human("i3"), Degree = InvolvementDegree.Direct }] }] },
        ];
    }

    private static Person At(Person person, string body) => person with { Positions = [new Position { Key = new("x"), Body = Body(body) }] };

    private static Position Chair(string body) => new() { Key = new("x"), Body = Body(body), Post = Post.Chair };

    private static Organization Named(string id, OrganizationKind kind, string name) =>
        Organization(id, kind) with { Names = [new Designation { Key = new("n1"), Raw = name, Lang = new("en") }] };

    private static IdentityLink Judged(string id, string a, string b, IdentityJudgement judgement) => new() { Id = new(id), A = new PersonId(a), B = new PersonId(b), Judgement = judgement };
}
