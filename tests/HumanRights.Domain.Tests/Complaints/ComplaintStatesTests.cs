using HumanRights.Domain.Codelists;
using HumanRights.Domain.Tests.Validation.Rules;
using Xunit;

namespace HumanRights.Domain.Tests.Complaints;

public sealed class ComplaintStatesTests
{
    [Fact]
    public void StepsTellTheStates()
    {
        var complaint = RuleTesting.Complaint(
            "c1",
            RuleTesting.Step("k1", StepKind.Lodged),
            RuleTesting.Step("k2", StepKind.ExaminationRequested),
            RuleTesting.Step("k3", StepKind.Inspection) with { Result = StepResult.Confirmed },
            RuleTesting.Step("k4", StepKind.NotConfirmed),
            RuleTesting.Step("k5", StepKind.Parse("xx:local-step")));

        Assert.Equal([ComplaintState.Lodged, ComplaintState.NotConfirmed], complaint.States());
        Assert.Empty(RuleTesting.Complaint("c2").States());
    }
}
