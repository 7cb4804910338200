using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Time;

public sealed class EnactmentDatesTests
{
    private static readonly ExtendedDate s_decided = ExtendedDate.Parse("2015");
    private static readonly ExtendedDate s_issued = ExtendedDate.Parse("2016");
    private static readonly ExtendedDate s_announced = ExtendedDate.Parse("2017");
    private static readonly ExtendedDate s_notified = ExtendedDate.Parse("2018");

    [Fact]
    public void AnActWasMadeWhenItWasDecidedOrElseOnTheNextDayKnown()
    {
        var all = new EnactmentDates { Decided = s_decided, Issued = s_issued, Announced = s_announced, Notified = s_notified };
        Assert.Equal(s_decided, all.Made);
        Assert.Equal(s_issued, (all with { Decided = null }).Made);
        Assert.Equal(s_announced, (all with { Decided = null, Issued = null }).Made);
        Assert.Equal(s_notified, (all with { Decided = null, Issued = null, Announced = null }).Made);
        Assert.Null(new EnactmentDates { Effective = s_decided, Learned = s_notified }.Made);
    }
}
