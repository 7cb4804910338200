using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
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

    private static Statement Corroborated(string local, params string[] sources) => new()
    {
        Id = new(local),
        About = Target.To(PersonId("p1").ToRef(), "birth/on"),
        Value = new StatementValue { Date = Date("1970") },
        Assessment = new Assessment { Status = VerificationStatus.Corroborated },
        Citations = [.. sources.Select(Cite)],
    };
}
