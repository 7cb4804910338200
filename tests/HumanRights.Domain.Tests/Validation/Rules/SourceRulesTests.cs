using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using Xunit;
using Record = HumanRights.Domain.Common.Record;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class SourceRulesTests
{
    private const string Rule = RuleIds.CorroboratedByOneOrigin;

    [Fact]
    public void CorroborationNeedsTwoOrigins()
    {
        Expect(["/statements/0/assessment/status | statement/t1 assessment/status"], Found(Rule, Source("s1", "2020"), Corroborated("t1", "s1")));
        Expect(
            ["/statements/0/assessment/informationCredibility | statement/t1 assessment/informationCredibility"],
            Found(Rule, Source("s1", "2020"), Corroborated("t1", "s1", "s1") with { Assessment = new Assessment { InformationCredibility = InformationCredibility.Code1 } }));
        Assert.Single(Found(Rule, Corroborated("t1")));
        Assert.Empty(Found(Rule, Source("s1", "2020"), Source("s2", "2020"), Corroborated("t1", "s1", "s2")));
        Assert.Empty(Found(Rule, Source("s1", "2020"), Corroborated("t1", "s1") with { Assessment = new Assessment { InformationCredibility = InformationCredibility.Code2, Status = VerificationStatus.Verified } }));
        Assert.Empty(Found(Rule, Source("s1", "2020"), Corroborated("t1", "s1") with { Assessment = null }));
    }

    [Fact]
    public void ReprintsAndTranslationsAreNoOrigins()
    {
        var original = Source("s1", "2020");
        var reprint = Source("s2", "2020") with { DerivedFrom = [original.Id] };
        var translation = Source("s3", "2020") with { TranslationOf = reprint.Id };
        var compilation = Source("s4", "2020") with { DerivedFrom = [translation.Id, new("elsewhere")] };

        Assert.Single(Found(Rule, original, reprint, translation, Corroborated("t1", "s1", "s2", "s3")));
        Assert.Empty(Found(Rule, original, reprint, translation, Source("s5", "2020"), Corroborated("t1", "s3", "s5")));
        Assert.Empty(Found(Rule, original, reprint, translation, compilation, Corroborated("t1", "s4")));
    }

    [Fact]
    public void SourcesThatRepeatEachOtherAreOneOrigin()
    {
        var a = Source("a", "2020") with { DerivedFrom = [new("b")] };
        var b = Source("b", "2020") with { DerivedFrom = [new("a")] };

        Assert.Single(Found(Rule, a, b, Corroborated("t1", "a", "b")));
        Assert.Empty(Found(Rule, a, b, Source("c", "2020"), Corroborated("t1", "b", "c")));
    }

    [Fact]
    public void WhoSaysTheSameOfTheSameSupportsIt()
    {
        Record[] sources = [Source("s1", "2020"), Source("s2", "2020")];
        var other = Corroborated("t2", "s2") with { Assessment = null };

        Assert.Empty(Found(Rule, [.. sources, Corroborated("t1", "s1"), other]));
        Assert.Empty(Found(Rule, [.. sources, Corroborated("t1", "s1"), other with { Stance = Stance.Alleges }]));
        Assert.Single(Found(Rule, [.. sources, Corroborated("t1", "s1"), other with { Stance = Stance.Denies }]));
        Assert.Single(Found(Rule, [.. sources, Corroborated("t1", "s1"), other with { Negated = true }]));
        Assert.Single(Found(Rule, [.. sources, Corroborated("t1", "s1"), other with { Value = new StatementValue { Date = Date("2019") } }]));
        Assert.Single(Found(Rule, [.. sources, Corroborated("t1", "s1"), other with { About = Target.To(PersonId("p2").ToRef(), "birth/on") }]));
    }

    [Fact]
    public void SoDoesWhoConfirmsIt()
    {
        Record[] sources = [Source("s1", "2020"), Source("s2", "2020")];
        var said = Corroborated("t1", "s1") with { Value = null, Says = LocalizedText.En("It is so.") };
        var answer = new Statement { Id = new("t2"), Stance = Stance.Confirms, RespondsTo = [Target.To(said.Id.ToRef())], Citations = [Cite("s2")] };

        Assert.Empty(Found(Rule, [.. sources, said, answer]));
        Assert.Single(Found(Rule, [.. sources, said, answer with { Stance = Stance.Denies }]));
        Assert.Single(Found(Rule, [.. sources, said, answer with { RespondsTo = [], Mentions = [Target.To(said.Id.ToRef())] }]));
        Assert.Single(Found(Rule, [.. sources, said, answer with { Citations = [Cite("s1")] }]));
    }

    [Fact]
    public void ASourceHasADateOrAReasonForHavingNone()
    {
        const string rule = RuleIds.SourceUndated;

        Expect(["/sources/0 | source/s1"], Found(rule, Source("s1", null)));
        Assert.Empty(Found(rule, Source("s1", "2020")));
        Assert.Empty(Found(rule, Source("s1", null) with { Issued = new ExtendedDate { Text = LocalizedText.En("undated") } }));
        Assert.Empty(Found(rule, Source("s1", null) with { Absent = new AbsenceMap("issued", AbsenceReason.NotStatedInSource) }));
        Assert.Single(Found(rule, Source("s1", null) with { Absent = new AbsenceMap("language", AbsenceReason.NotStatedInSource) }));
    }

    [Fact]
    public void AnUndatedTextIsNotDatedByTheCompilersBounds()
    {
        const string rule = RuleIds.SourceUndated;
        var bounded = Source("s1", null) with { Issued = Date("[2021-02-11..]") with { Basis = DateBasis.InferredByCompiler } };

        Assert.Empty(Found(rule, bounded));
        Assert.Single(Found(rule, bounded with { Flags = [SourceFlag.Undated] }));
        Assert.Empty(Found(rule, bounded with { Flags = [SourceFlag.Undated], Absent = new AbsenceMap("issued", AbsenceReason.NotStatedInSource) }));
        Assert.Empty(Found(rule, Source("s1", "2021") with { Flags = [SourceFlag.Undated] }));
    }

    [Fact]
    public void APlaceIsToldWhereTheSourceHasPlaces()
    {
        const string rule = RuleIds.PlaceNotTold;
        var whole = Said("t1") with { Citations = [Cite("s1")] };
        var placed = new Citation { Source = new("s1"), Locator = new Locator { Kind = LocatorKind.Page, Value = "3" } };

        Expect(["/statements/0/citations | statement/t1 citations | source/s1 | source/s1"], Found(rule, Source("s1", "2020"), whole, Said("t2") with { Citations = [placed] }));
        Assert.Empty(Found(rule, Source("s1", "2020"), whole));
        Assert.Empty(Found(rule, Source("s1", "2020"), whole, Said("t2") with { Citations = [placed with { Source = new("s2") }] }));
        Assert.Empty(Found(rule, Source("s1", "2020"), whole with { Absent = new AbsenceMap("citations", AbsenceReason.NotApplicable) }, Said("t2") with { Citations = [placed] }));
    }

    [Fact]
    public void SourceAndInformationAreGradedApart()
    {
        const string rule = RuleIds.GradesNotApart;

        Expect(["/statements/0/assessment | statement/t1 assessment | informationCredibility"], Found(rule, Graded("t1", "a", null)));
        Expect(["/statements/0/assessment | statement/t1 assessment | sourceReliability"], Found(rule, Graded("t1", null, "1")));
        Assert.Empty(Found(rule, Graded("t1", "a", null) with { Absent = new AbsenceMap("assessment/informationCredibility", AbsenceReason.NotApplicable) }));
        Assert.Empty(Found(rule, Graded("t1", "a", "1"), Graded("t2", "b", "2")));
        Assert.Equal(3, Found(rule, Graded("t1", "a", "1"), Graded("t2", "b", "2"), Graded("t3", "b", "2")).Length);
        Assert.Empty(Found(rule, Graded("t1", "a", "1"), Graded("t2", "b", "2"), Graded("t3", "b", "2"), Graded("t4", "b", "3")));
        Assert.Empty(Found(rule, Said("t1") with { Assessment = new Assessment { Status = VerificationStatus.Unverified } }));

        static Statement Graded(string local, string? source, string? information) => Said(local) with
        {
            Assessment = new Assessment
            {
                SourceReliability = source is null ? null : SourceReliability.Parse(source),
                InformationCredibility = information is null ? null : InformationCredibility.Parse(information),
            },
        };
    }

    [Fact]
    public void SomebodyStandsBehindAGoBetween()
    {
        const string rule = RuleIds.RelayWithoutSpeaker;
        var relay = new Attribution { Capacity = AttributionCapacity.Intermediary };

        Expect(["/statements/0/attribution | statement/t1 attribution | intermediary"], Found(rule, Said("t1") with { Attribution = [relay] }));
        Assert.Empty(Found(rule, Said("t1") with { Attribution = [new Attribution { Capacity = AttributionCapacity.Victim }, relay] }));
        Assert.Empty(Found(rule, Said("t1") with { Attribution = [relay], Absent = new AbsenceMap("attribution", AbsenceReason.Unknown) }));
        Assert.Empty(Found(rule, Said("t1") with { Attribution = [new Attribution { Capacity = AttributionCapacity.Translator }] }));
        Assert.Empty(Found(rule, Said("t1")));
    }

    [Fact]
    public void AVerificationCanBeRepeated()
    {
        const string rule = RuleIds.VerifiedHow;
        var verified = new Assessment { Status = VerificationStatus.Verified };

        Expect(["/statements/0/assessment/status | statement/t1 assessment/status | verified, methods, by, on"], Found(rule, Said("t1") with { Assessment = verified }));
        Expect(
            ["/statements/0/assessment/status | statement/t1 assessment/status | verified, by"],
            Found(rule, Said("t1") with { Assessment = verified with { Methods = [VerificationMethod.Geolocation], On = Date("2020") } }));
        Assert.Empty(Found(rule, Said("t1") with { Assessment = verified with { Methods = [VerificationMethod.Geolocation], On = Date("2020") }, Absent = new AbsenceMap("assessment/by", AbsenceReason.Masked) }));
        Assert.Empty(Found(rule, Said("t1") with { Assessment = verified with { Status = VerificationStatus.Unverified } }));
    }

    [Fact]
    public void OnlyWhoHasAuthorityFinds()
    {
        const string rule = RuleIds.AllegationAsFact;

        Expect(["/statements/0/stance | statement/t1 stance | finds, relative"], Found(rule, In("t1", Stance.Finds, AttributionCapacity.Relative)));
        Assert.Empty(Found(rule, In("t1", Stance.Finds, AttributionCapacity.ForInstitution)));
        Assert.Empty(Found(rule, In("t1", Stance.Finds, AttributionCapacity.MedicalProfessional)));
        Assert.Empty(Found(rule, In("t1", Stance.Alleges, AttributionCapacity.Relative)));
        Assert.Empty(Found(rule, In("t1", Stance.States, AttributionCapacity.Relative)));
    }

    [Fact]
    public void WhoNamesADoerAlleges()
    {
        const string rule = RuleIds.AllegationAsFact;
        var act = new Act { Key = new("a"), Involvements = [new Involvement { Key = new("v"), Actor = Human("p1") }] };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, Acts = [act] };
        var accusing = In("t1", Stance.States, AttributionCapacity.Victim) with { About = new Target { Record = incident.Id.ToRef(), Item = new("v") } };

        Expect(["/statements/0/stance | statement/t1 stance | states, victim"], Found(rule, incident, accusing));
        Assert.Empty(Found(rule, incident, accusing with { Stance = Stance.Alleges }));
        Assert.Empty(Found(rule, incident, accusing with { About = new Target { Record = incident.Id.ToRef(), Item = new("a") } }));
    }

    [Fact]
    public void WhoSaysYesAndNoContradictsTheOwnWords()
    {
        const string rule = RuleIds.SpeakerContradictsSelf;
        var no = By("t1", "o1") with { Stance = Stance.Denies };
        var yes = By("t2", "o1") with { Stance = Stance.Confirms };

        Expect(["/statements/1 | statement/t2 | statement/t1 | statement/t1"], Found(rule, no, yes));
        Assert.Single(Found(rule, yes, no));
        Assert.Single(Found(rule, no with { Stance = Stance.Finds, Negated = true }, yes));
        Assert.Empty(Found(rule, no, By("t2", "o2") with { Stance = Stance.Confirms }));
        Assert.Empty(Found(rule, no, yes with { About = Target.To(PersonId("p2").ToRef(), "birth/on") }));
        Assert.Empty(Found(rule, no, yes with { Says = LocalizedText.En("Only that it began.") }));
        Assert.Empty(Found(rule, no, yes with { Stance = Stance.DoesNotAddress }));
        Assert.Empty(Found(rule, no, yes, new Conflict { Id = new("x1"), Members = [Target.To(no.Id.ToRef()), Target.To(yes.Id.ToRef())] }));
        Assert.Empty(Found(rule, no, yes, By("t3", "o1") with { Stance = Stance.Retracts, RespondsTo = [Target.To(no.Id.ToRef())] }));
        Assert.Empty(Found(rule, yes, yes with { Id = new("t3") }));
    }

    [Fact]
    public void ValuesThatExcludeEachOtherAreContraryAsWell()
    {
        const string rule = RuleIds.SpeakerContradictsSelf;

        Assert.Single(Found(rule, Dated("t1", "2018"), Dated("t2", "2019")));
        Assert.Empty(Found(rule, Dated("t1", "2018"), Dated("t2", "2018-05")));
        Assert.Single(Found(rule, Flagged("t1", true), Flagged("t2", false)));
        Assert.Empty(Found(rule, Flagged("t1", true), Flagged("t2", true)));
        Assert.Single(Found(rule, Flagged("t1", true), Flagged("t2", true) with { Negated = true }));
        Assert.Empty(Found(rule, Coded("t1", "torture"), Coded("t2", "abuse-of-authority")));

        static Statement Dated(string local, string date) => By(local, "o1") with { Stance = Stance.States, Value = new StatementValue { Date = Date(date) } };
        static Statement Flagged(string local, bool flag) => By(local, "o1") with { Stance = Stance.States, Value = new StatementValue { Flag = flag } };
        static Statement Coded(string local, string code) => By(local, "o1") with { Stance = Stance.States, Value = new StatementValue { Code = PlainCode.Parse(code) } };
    }

    [Fact]
    public void AQuotationIsInTheWordsOfItsSource()
    {
        const string rule = RuleIds.QuotedInTranslation;
        var letter = Source("s1", "2020") with { Language = new("ru") };

        Expect(["/groups/0/citations/0/quote | group/g1 citations | source/s1 | source/s1 language"], Found(rule, letter, Quoting(LocalizedText.En("guards on duty"))));
        Assert.Empty(Found(rule, letter, Quoting(LocalizedText.En("guards on duty").With("ru-Cyrl", "\u0434\u0435\u0436\u0443\u0440\u043D\u044B\u0435"))));
        Assert.Empty(Found(rule, letter with { Language = null }, Quoting(LocalizedText.En("guards on duty"))));
        Assert.Empty(Found(rule, letter with { Language = new("en-GB") }, Quoting(LocalizedText.En("guards on duty"))));

        var translation = Source("s1", "2020") with { Flags = [SourceFlag.UnofficialTranslation] };
        Expect(["/groups/0/citations/0/quote | group/g1 citations | source/s1 | source/s1 flags"], Found(rule, translation, Quoting(LocalizedText.En("guards [on duty]"))));
        Assert.Empty(Found(rule, translation, Quoting(LocalizedText.En("guards [\u2026] on duty [sic]"))));
        Assert.Empty(Found(rule, translation with { Flags = [SourceFlag.TranslatorInsertions] }, Quoting(LocalizedText.En("guards [on duty]"))));
        Assert.Empty(Found(rule, Source("s1", "2020"), Quoting(LocalizedText.En("guards [on duty]"))));
    }

    [Fact]
    public void AQuotationFromACorruptedTextIsTold()
    {
        const string rule = RuleIds.QuotedFromCorruptedText;
        var page = Source("s1", "2020") with { Flags = [SourceFlag.CorruptedText] };

        Expect(["/sources/0/flags | source/s1 flags | source/s1 | group/g1"], Found(rule, page, Quoting(LocalizedText.En("in priso of"))));
        Assert.Empty(Found(rule, page, new Group { Id = new("g1"), Citations = [Cite("s1")] }));
        Assert.Empty(Found(rule, page with { Flags = [SourceFlag.Partial] }, Quoting(LocalizedText.En("in prison"))));
    }

    [Fact]
    public void ClinicianAndDayStandBehindAGrade()
    {
        const string rule = RuleIds.GradeWithoutClinician;
        var graded = new Evidence { Id = new("e1"), Kind = EvidenceKind.MedicalRecord, Author = Human("p1"), CreatedOn = Date("2020-12-09"), Consistency = IstanbulConsistency.TypicalOf };
        var politician = Person("p1") with { Occupations = [Occupation.Politician] };

        Expect(["/evidence/0/consistency | evidence/e1 consistency | author"], Found(rule, politician, graded));
        Expect(["/evidence/0/consistency | evidence/e1 consistency | author, createdOn"], Found(rule, graded with { Author = null, CreatedOn = null }));
        Assert.Empty(Found(rule, Person("p1"), graded));
        Assert.Empty(Found(rule, politician with { Occupations = [Occupation.Politician, Occupation.Doctor] }, graded));
        Assert.Empty(Found(rule, politician with { Positions = [new Position { Key = new("k"), Post = Post.HeadDoctor }] }, graded));
        Assert.Empty(Found(rule, Organization("o1"), graded with { Author = Body("o1") }));
        Assert.Empty(Found(rule, Source("s1", "2020-12-09") with { Authors = [Human("p2")] }, graded with { Author = null, CreatedOn = null, Document = new("s1") }));
        Assert.Empty(Found(rule, graded with { Author = null, Absent = new AbsenceMap("author", AbsenceReason.Masked) }));
        Assert.Empty(Found(rule, politician, graded with { Consistency = null }));
    }

    [Fact]
    public void WhatTheCompilersHoldIsSecured()
    {
        const string rule = RuleIds.DigitalProofUnsecured;
        var video = new Evidence { Id = new("e1"), Kind = EvidenceKind.Video, Availability = Availability.Held };

        Expect(["/evidence/0 | evidence/e1 | hash, createdOn, found"], Found(rule, video));
        Expect(["/evidence/0 | evidence/e1 | found"], Found(rule, video with { Hash = ContentHash.Parse("sha-256:" + new string('0', 64)), CreatedOn = Date("2020") }));
        Assert.Empty(Found(rule, video with { Availability = Availability.Seized }));
        Assert.Empty(Found(rule, video with { Custodian = Human("p2") }));
        Assert.Empty(Found(rule, video with { Kind = EvidenceKind.PhysicalObject }));
        Assert.Empty(Found(rule, Source("s1", "2020") with { Flags = [SourceFlag.Unseen] }, video with { Document = new("s1") }));
        Expect(["/evidence/0 | evidence/e1 | hash, found"], Found(rule, Source("s1", "2020"), video with { Document = new("s1") }));
        Assert.Empty(Found(rule, video with { Absent = new AbsenceMap("hash", AbsenceReason.NotYetCoded).With("createdOn", new Absence { Reason = AbsenceReason.Unknown }).With("found", new Absence { Reason = AbsenceReason.Unknown }) }));
    }

    [Fact]
    public void ADenialOfThoseWhoAreHeldRefutesNothingAlone()
    {
        const string rule = RuleIds.DenialUnderCustody;
        var held = Source("s1", "2018") with { SpeakerCustody = CustodyRelation.InCustodyOfRespondent };
        var alleged = Said("t1") with { Stance = Stance.Alleges };
        var denial = Said("t2") with { Stance = Stance.Denies, SaidIn = held.Id, RespondsTo = [Target.To(alleged.Id.ToRef())] };

        Expect(["/statements/1 | statement/t2 | statement/t1 | statement/t1"], Found(rule, held, alleged, denial));
        Assert.Empty(Found(rule, held, alleged, denial, Said("t3") with { Stance = Stance.Denies, RespondsTo = denial.RespondsTo }));
        Assert.Empty(Found(rule, held with { SpeakerCustody = CustodyRelation.Free }, alleged, denial));
        Assert.Single(Found(rule, alleged, denial with { SaidIn = null, Attribution = [new Attribution { Capacity = AttributionCapacity.Detainee }] }));
        Assert.Empty(Found(rule, held, alleged, denial with { Stance = Stance.Alleges }));

        var proof = new Evidence { Id = new("e1"), Kind = EvidenceKind.WitnessRecord, Document = held.Id, PresentedIn = [Target.To(new ProceedingId("c1").ToRef())] };
        Expect(["/statements/0 | statement/t2 | evidence/e1 | evidence/e1"], Found(rule, held, denial with { RespondsTo = [] }, proof));
        Assert.Empty(Found(rule, held, denial with { RespondsTo = [] }, proof with { PresentedIn = [] }));
        Assert.Empty(Found(rule, held, denial with { RespondsTo = [], Stance = Stance.Alleges }, proof));

        var decision = new Decision { Key = new("d"), Kind = DecisionKind.Judgment, Reasons = new Reasons { ReliedOn = [Target.To(denial.Id.ToRef())] } };
        var proceeding = new LegalProceeding { Id = new("c1"), Kind = ProceedingKind.Civil, Decisions = [decision] };
        Expect(["/statements/0 | statement/t2 | proceeding/c1 | proceeding/c1 #d"], Found(rule, held, denial with { RespondsTo = [] }, proceeding));
    }

    [Fact]
    public void SomebodyGivesTheLabel()
    {
        const string rule = RuleIds.LabelWithoutSpeaker;
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, Acts = [new Act { Key = new("a"), Qualification = LegalQualification.Torture }] };
        var label = Said("t1") with { About = new Target { Record = incident.Id.ToRef(), Item = new("a"), Field = new("qualification") } };

        Expect(["/incidents/0/acts/0/qualification | incident/i1 #a qualification | torture"], Found(rule, incident));
        Assert.Empty(Found(rule, incident, label));
        Assert.Single(Found(rule, incident, label with { About = new Target { Record = incident.Id.ToRef(), Item = new("a") } }));
        Assert.Empty(Found(rule, incident with { Acts = [new Act { Key = new("a") }] }));
    }

    private static Statement Said(string local) => new() { Id = new(local) };

    private static Statement In(string local, Stance stance, AttributionCapacity capacity) => Said(local) with { Stance = stance, Attribution = [new Attribution { Capacity = capacity }] };

    private static Statement By(string local, string body) => Said(local) with { About = Target.To(PersonId("p1").ToRef(), "birth/on"), Attribution = [new Attribution { By = [Body(body)] }] };

    private static Group Quoting(LocalizedText quote) => new() { Id = new("g1"), Citations = [Cite("s1") with { Quote = quote }] };

    private static Statement Corroborated(string local, params string[] sources) => new()
    {
        Id = new(local),
        About = Target.To(PersonId("p1").ToRef(), "birth/on"),
        Value = new StatementValue { Date = Date("1970") },
        Assessment = new Assessment { Status = VerificationStatus.Corroborated },
        Citations = [.. sources.Select(Cite)],
    };
}
