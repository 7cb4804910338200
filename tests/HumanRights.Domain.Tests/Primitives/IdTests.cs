using HumanRights.Domain.Primitives;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

public sealed class IdTests
{
    [Fact]
    public void AnIdIsItsKindAndALocalPart()
    {
        var id = new PersonId("p12");
        Assert.Equal("person/p12", id.Text);
        Assert.Equal("p12", id.Local);
        Assert.Equal("person/p12", id.ToString());
        Assert.Equal(id, PersonId.Parse("person/p12"));
        Assert.Equal("identity-link/3", new IdentityLinkId("3").Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("ж")]
    [InlineData("a\n")]
    public void ALocalPartOfAnotherFormIsRefusedWithoutBeingRepeated(string local)
    {
        var e = Assert.Throws<ArgumentException>(() => new PersonId(local));
        Assert.Equal("local", e.ParamName);
        Assert.Equal(Assert.Throws<ArgumentException>(() => new PersonId("\0")).Message, e.Message);
    }

    [Fact]
    public void IdsOfDifferentKindsDoNotMix()
    {
        Assert.False(FacilityId.TryParse("person/p1", out _));
        Assert.False(PersonId.TryParse("facility/p1", out _));
        Assert.False(new PersonId("x1").Equals((object)new FacilityId("x1")));
        Assert.False(((RecordRef)new PersonId("x1")).Equals((object)new PersonId("x1")));

        // The compiler refuses the rest: no conversion leads from one id type to another.
        Assert.All(IdTypes, from => Assert.All(IdTypes.Where(to => to != from), to => Assert.False(to.IsAssignableFrom(from))));
        Assert.All(IdTypes, id => Assert.DoesNotContain(id.GetMethods(), m => m.Name is "op_Implicit" or "op_Explicit"));
    }

    [Fact]
    public void EveryIdWidensToARecordReferenceAndOnlySomeToAnActorOrALocation()
    {
        Assert.Equal(19, IdTypes.Count);
        Assert.Equal(IdTypes.ToHashSet(), Widened(typeof(RecordRef)).Where(t => t != typeof(ActorRef) && t != typeof(LocationRef)).ToHashSet());
        Assert.Equal([typeof(PersonId), typeof(GroupId), typeof(OrganizationId), typeof(FacilityId)], Widened(typeof(ActorRef)));
        Assert.Equal([typeof(FacilityId), typeof(PlaceId)], Widened(typeof(LocationRef)));

        static List<Type> Widened(Type reference) =>
            [.. reference.GetMethods().Where(m => m.Name == "op_Implicit" && m.ReturnType == reference).Select(m => m.GetParameters()[0].ParameterType)];
    }

    [Fact]
    public void WideningKeepsTheTextAndTheKind()
    {
        ActorRef actor = new FacilityId("f1");
        RecordRef record = actor;
        Assert.Equal("facility/f1", record.Text);
        Assert.Equal("facility", record.Kind);
        Assert.True(record.Is(new FacilityId("f1")));
        Assert.False(record.Is(new PersonId("f1")));
        Assert.False(record.Is(null));
        Assert.Equal(record, new FacilityId("f1").ToRef());
        Assert.Equal(ReadingFault.None, record.Notice);

        RecordRef unknown = ActorRef.Parse("newer-kind/x");
        Assert.Equal(ReadingFault.UnknownRecordKind, unknown.Notice);

        ActorRef? none = (PersonId?)null;
        Assert.Null(none);
    }

    [Fact]
    public void AReferenceToAnUnknownKindIsKeptWithAWord()
    {
        var result = Domain.Serialization.CaseFileJson.Read<Target>("""{"record":"newer-kind/x"}""");
        Assert.Equal("newer-kind", result.Value!.Record!.Kind);
        Assert.Equal("HRD0043", Assert.Single(result.Findings).RuleId);
    }

    [Fact]
    public void EveryIdTypeReadsItsOwnKindOfTheListOfKinds() =>
        Assert.Equal(
            RecordKinds.All.Order(StringComparer.Ordinal),
            IdTypes.Select(t => ((IRecordId)Activator.CreateInstance(t, "x")!).ToRef().Kind).Order(StringComparer.Ordinal));

    private static IReadOnlyList<Type> IdTypes { get; } =
        [.. typeof(PersonId).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IRecordId)))];
}
