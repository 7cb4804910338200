using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;
using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests;

public sealed class IdentityProposalsTests
{
    private static readonly Person s_semionova = At("p1", "Elena Semionova", "o1");
    private static readonly Person s_semenova = At("p2", "Елена Семёнова", "o1");

    [Fact]
    public void OneNameAndOneBodyAreWorthTheQuestion()
    {
        var proposal = Assert.Single(Of(s_semionova, s_semenova));

        Assert.Equal(("person/p1", "person/p2", NameGrade.SameKey), (proposal.A.Text, proposal.B.Text, proposal.Grade));
        Assert.Equal([IdentityBasis.SameName, IdentityBasis.SameAffiliation], proposal.Basis);
        Assert.Equal("person/p1 and person/p2: same-key", proposal.ToString());
        Assert.Equal(
            new IdentityLink { Id = new("i1"), A = new PersonId("p1"), B = new PersonId("p2"), Judgement = IdentityJudgement.PossiblySame, Basis = [IdentityBasis.SameName, IdentityBasis.SameAffiliation] },
            proposal.ToLink(new("i1")));
    }

    [Fact]
    public void ANameAloneProposesNothing()
    {
        Assert.Empty(Of(Person("p1", Form("f", "Elena Semionova", "ru-Latn")), Person("p2", Form("f", "Elena Semenova", "ru-Latn"))));
        Assert.Empty(Of(s_semionova, At("p2", "Elena Semenova", "o2")));

        // Nor does one word of a name, or a name that is only near.
        Assert.Empty(Of(At("p1", "Semionova", "o1"), At("p2", "Semenova", "o1")));
        Assert.Empty(Of(s_semionova, At("p2", "Elena Semenov", "o1")));
    }

    [Fact]
    public void BirthAndPatronymicSpeakForItOrEndIt()
    {
        var (born, patronymic) = (Person("p1", Form("f", "Anna Example", "en")) with { Birth = new VitalEvent { On = Date("1980-05") } }, Form("f", "Anna Ivanovna Example", "en") with { Parts = new NameParts { Patronymic = "Ivanovna" } });
        var same = born with { Id = new("p2"), Birth = new VitalEvent { On = Date("1980-05-03") } };

        Assert.Equal([IdentityBasis.SameName, IdentityBasis.BiographicDetail], Assert.Single(Of(born, same)).Basis);
        Assert.Empty(Of(born, same with { Birth = new VitalEvent { On = Date("1981") } }));
        Assert.Empty(Of(born, same with { Birth = new VitalEvent { On = Date("1980~") } }));
        Assert.Single(Of(Person("p1", patronymic), Person("p2", patronymic)));
        Assert.Empty(Of(
            Person("p1", patronymic) with { Positions = s_semionova.Positions },
            Person("p2", Form("f", "Anna Petrovna Example", "en") with { Parts = new NameParts { Patronymic = "Petrovna" } }) with { Positions = s_semionova.Positions }));
    }

    [Fact]
    public void ACaseOfBothSpeaksForIt()
    {
        var complaint = Complaint("c1") with { Respondents = [Human("p1"), Human("p2")] };
        Record[] records = [Person("p1", Form("f", "Anna Example", "en")), Person("p2", Form("f", "Example, Anna", "en")), complaint];

        Assert.Equal([IdentityBasis.SameName, IdentityBasis.SameEvent], Assert.Single(Of(records)).Basis);
    }

    [Fact]
    public void OnePostInBodiesOfOneKindSpeaksForIt()
    {
        Record[] bodies = [Organization("o1", OrganizationKind.PublicMonitoringCommission), Organization("o2", OrganizationKind.PublicMonitoringCommission), Organization("o3", OrganizationKind.Ngo)];

        Assert.Equal([IdentityBasis.SameName, IdentityBasis.SameRole], Assert.Single(Of([.. bodies, Holds(s_semionova, Post.Chair, "o1"), Holds(s_semenova, Post.Chair, "o2")])).Basis);
        Assert.Single(Between(File([.. bodies, Holds(s_semionova, Post.Chair, "o1")]), File([.. bodies, Holds(s_semenova, Post.Chair, "o2")])));
        Assert.Empty(Of([.. bodies, Holds(s_semionova, Post.Chair, "o1"), Holds(s_semenova, Post.Chair, "o3")]));
        Assert.Empty(Of([.. bodies, Holds(s_semionova, Post.Member, "o1"), Holds(s_semenova, Post.Member, "o2")]));

        // Bodies held to be one are one.
        Assert.Single(Of([.. bodies, Holds(s_semionova, Post.Member, "o1"), Holds(s_semenova, Post.Member, "o3"), new IdentityLink { Id = new("i1"), A = new OrganizationId("o3"), B = new OrganizationId("o1"), Judgement = IdentityJudgement.Same }]));

        static Person Holds(Person person, Post post, string body) => person with { Positions = [new Position { Key = new("x"), Post = post, Body = Body(body) }] };
    }

    [Theory]
    [InlineData("same")]
    [InlineData("possibly-same")]
    [InlineData("not-same")]
    public void WhatIsJudgedIsNotAskedAgain(string judgement) =>
        Assert.Empty(Of(s_semionova, s_semenova, Judged("i1", "p2", "p1", judgement)));

    [Fact]
    public void AJudgementHoldsForAllThatAreOne()
    {
        var third = At("p3", "Yelena Semyonova", "o1");

        Assert.Empty(Of(s_semionova, s_semenova, third, Judged("i1", "p1", "p2", "same"), Judged("i2", "p2", "p3", "not-same")));
        Assert.Equal(2, Of(s_semionova, s_semenova, third, Judged("i1", "p1", "p2", "possibly-same")).Count);
    }

    [Fact]
    public void WhoHidesIsNotSought()
    {
        Assert.Empty(Of(s_semionova, s_semenova with { NameStatus = NameStatus.Anonymised }));
        Assert.Empty(Of(s_semionova, s_semenova with { Names = [s_semenova.Names[0] with { Type = NameType.Pseudonym }] }));
    }

    [Fact]
    public void AcrossFilesRestrictedPeopleAreLeftOut()
    {
        var (here, there) = (Born("p1", "Elena Semionova"), Born("p1", "Elena Semenova"));

        Assert.Single(Between(File(here), File(there)));
        Assert.Empty(Between(File(here), File(there with { Birth = null })));
        Assert.Empty(Between(File(here with { Markings = [new Marking { Level = TlpLevel.Red }] }), File(there)));
        Assert.Empty(Between(File(here), File(there with { Markings = [new Marking { Level = TlpLevel.AmberStrict }] })));
        Assert.Empty(Between(File(here) with { Marking = new Marking { Level = TlpLevel.Amber } }, File(there)));
        Assert.Single(Between(File(here with { Markings = [new Marking { Level = TlpLevel.Green }] }), File(there)));

        // Two of one file are not for here.
        Assert.Empty(Between(File(here, here with { Id = new("p2") }), File()));

        static Person Born(string id, string name) => Person(id, Form("f", name, "en")) with { Birth = new VitalEvent { On = Date("1980") } };
    }

    [Fact]
    public void ManyOfOneNameTakeNoLong()
    {
        var crowd = Enumerable.Range(0, 2_000).Select(i => (Record)At($"p{i}", "Anna Example", "o1")).ToArray();

        Assert.InRange(Of(crowd).Count, 1, 16 * crowd.Length);
    }

    private static IReadOnlyList<IdentityProposal> Of(params Record[] records) => IdentityProposals.Of(new CaseFileIndex(File(records)));

    private static IReadOnlyList<IdentityProposal> Between(CaseFile first, CaseFile second) => IdentityProposals.Between(new CaseFileIndex(first), new CaseFileIndex(second));

    private static Person At(string id, string name, string body) =>
        Person(id, Form("f", name, "ru-Latn")) with { Positions = [new Position { Key = new("x"), Body = Body(body) }] };

    private static IdentityLink Judged(string id, string a, string b, string judgement) =>
        new() { Id = new(id), A = new PersonId(a), B = new PersonId(b), Judgement = IdentityJudgement.Parse(judgement) };
}
