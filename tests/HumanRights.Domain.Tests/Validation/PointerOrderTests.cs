using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Validation;

public sealed class PointerOrderTests
{
    [Fact]
    public void ItemsStandByNumberMembersByNameAndWholesBeforeTheirParts()
    {
        string[] expected = ["", "/persons", "/persons/0", "/persons/0/id", "/persons/2", "/persons/2/names/9", "/persons/2/names/10", "/persons/10", "/persons/10/id", "/sources/0"];

        Assert.Equal(expected, expected.Reverse().Order(PointerOrder.Instance));
        Assert.Equal(0, PointerOrder.Instance.Compare("/persons/2", "/persons/2"));
        Assert.Equal(0, PointerOrder.Instance.Compare(null, ""));
    }
}
