using HumanRights.Domain.Codelists;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

public sealed class LifecycleTests
{
    [Fact]
    public void ThereIsOneForComplaintsAndForEachKindOfProceedingWithStages()
    {
        Assert.Equal(
            ["administrative-judicial", "administrative-offence", "civil", "complaint", "constitutional", "criminal", "disciplinary", "ib-communication", "internal-inspection", "regional-court", "sp-communication", "wgad"],
            Lifecycle.All.Select(l => l.Name).Order(StringComparer.Ordinal));
        Assert.True(Lifecycle.TryFind("complaint", out var complaint));
        Assert.Same(Lifecycle.Complaint, complaint);
        Assert.False(Lifecycle.TryFind("wedding", out _));
    }

    [Fact]
    public void TheStatesOfAComplaintAreThoseOfTheCodelist()
    {
        var codes = CodelistRegistry.All.Single(l => l.Name == "complaint-state").Codes.Select(c => c.Code);

        Assert.Equal(codes.Order(StringComparer.Ordinal), Lifecycle.Complaint.States.Order(StringComparer.Ordinal));
        Assert.All(Lifecycle.Complaint.Transitions, t => Assert.True(t.From is null or "any" || Lifecycle.Complaint.States.Contains(t.From)));
    }

    [Theory]
    [InlineData("lodged", "registered", true)]
    [InlineData("registered", "lodged", false)]
    [InlineData("lodged", "confirmed", false)]
    [InlineData("closed", "withdrawn", true)]
    [InlineData("withdrawn", "closed", true)]
    [InlineData("any", "closed", false)]
    [InlineData("nothing", "closed", false)]
    public void SomeStatesFollowOthers(string from, string to, bool expected) => Assert.Equal(expected, Lifecycle.Complaint.Allows(from, to));

    [Theory]
    [InlineData("lodged", "confirmed", true)]
    [InlineData("drafted", "confirmed", true)]
    [InlineData("confirmed", "registered", false)]
    [InlineData("no-response", "confirmed", true)]
    public void StatesInBetweenMayBeUnrecorded(string from, string to, bool expected) =>
        Assert.Equal(expected, Lifecycle.Complaint.Allows(from, to, "lodged", "registered", "under-inspection"));

    [Fact]
    public void ALifecycleTellsItsBeginningsAndWhatComesAfter()
    {
        Assert.Equal(["drafted", "lodged"], Lifecycle.Complaint.States.Where(Lifecycle.Complaint.CanBeginWith));
        Assert.Equal(["registered", "refused-registration", "returned", "forwarded", "no-response", "withdrawn"], Lifecycle.Complaint.After("lodged"));
        Assert.Equal(["withdrawn"], Lifecycle.Complaint.After("closed"));
        Assert.Equal(["closed"], Lifecycle.Complaint.After("withdrawn"));
        Assert.Empty(Lifecycle.Complaint.After("nothing"));
    }
}
