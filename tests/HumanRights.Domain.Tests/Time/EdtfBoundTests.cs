using HumanRights.Domain.Time;

using NodaTime;

using Xunit;

namespace HumanRights.Domain.Tests.Time;

public sealed class EdtfBoundTests
{
    [Fact]
    public void TheDefaultIsUnknown()
    {
        EdtfBound bound = default;
        Assert.Equal(EdtfBound.Unknown, bound);
        Assert.True(bound.IsUnknown);
        Assert.False(bound.IsFinite);
        Assert.False(bound.IsUnbounded);
        Assert.Equal(0, bound.Year);
        Assert.Equal(0, bound.Month);
        Assert.Equal(0, bound.Day);
        Assert.Equal("unknown", bound.ToString());
    }

    [Fact]
    public void ADayHasItsParts()
    {
        EdtfBound bound = EdtfBound.FromDay(-44, 3, 15);
        Assert.True(bound.IsFinite);
        Assert.False(bound.IsUnbounded);
        Assert.False(bound.IsUnknown);
        Assert.Equal(-44, bound.Year);
        Assert.Equal(3, bound.Month);
        Assert.Equal(15, bound.Day);
    }

    [Theory]
    [InlineData(1985, 4, 12, "1985-04-12")]
    [InlineData(0, 1, 1, "0000-01-01")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(10_000, 1, 1, "Y10000-01-01")]
    [InlineData(-100_000, 12, 31, "-Y100000-12-31")]
    [InlineData(EdtfBound.MaxYear, 12, 31, "Y999999999999999999-12-31")]
    [InlineData(EdtfBound.MinYear, 1, 1, "-Y999999999999999999-01-01")]
    public void PrintsTheDay(long year, int month, int day, string expected) =>
        Assert.Equal(expected, EdtfBound.FromDay(year, month, day).ToString());

    [Fact]
    public void PrintsTheInfinities()
    {
        Assert.Equal("-inf", EdtfBound.NegativeInfinity.ToString());
        Assert.Equal("inf", EdtfBound.PositiveInfinity.ToString());
        Assert.True(EdtfBound.NegativeInfinity.IsUnbounded);
        Assert.True(EdtfBound.PositiveInfinity.IsUnbounded);
        Assert.False(EdtfBound.PositiveInfinity.IsFinite);
        Assert.False(EdtfBound.PositiveInfinity.IsUnknown);
    }

    [Theory]
    [InlineData(EdtfBound.MaxYear + 1, 1, 1)]
    [InlineData(EdtfBound.MinYear - 1, 1, 1)]
    [InlineData(1985, 0, 1)]
    [InlineData(1985, 13, 1)]
    [InlineData(1985, 1, 0)]
    [InlineData(1985, 4, 31)]
    [InlineData(1900, 2, 29)]
    [InlineData(2019, 2, 29)]
    [InlineData(-1, 2, 29)]
    public void RefusesADayThatIsNone(long year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfBound.FromDay(year, month, day));

    [Theory]
    [InlineData(2000)]
    [InlineData(2024)]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(-400)]
    public void LeapYearsAreThoseOfTheProlepticCalendar(long year) =>
        Assert.Equal(29, EdtfBound.FromDay(year, 2, 29).Day);

    [Fact]
    public void SortsThePastDaysTheFutureAndTheUnknown()
    {
        EdtfBound[] sorted =
        [
            EdtfBound.NegativeInfinity,
            EdtfBound.FromDay(-170_000_000, 1, 1),
            EdtfBound.FromDay(-1, 12, 31),
            EdtfBound.FromDay(1985, 3, 31),
            EdtfBound.FromDay(1985, 4, 1),
            EdtfBound.FromDay(1985, 4, 12),
            EdtfBound.FromDay(10_000, 1, 1),
            EdtfBound.PositiveInfinity,
            EdtfBound.Unknown,
        ];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = 0; j < sorted.Length; j++)
            {
                EdtfBound left = sorted[i];
                EdtfBound right = sorted[j];
                Assert.Equal(i.CompareTo(j), Math.Sign(left.CompareTo(right)));
                Assert.Equal(i < j, left < right);
                Assert.Equal(i <= j, left <= right);
                Assert.Equal(i > j, left > right);
                Assert.Equal(i >= j, left >= right);
                Assert.Equal(i == j, left == right);
                Assert.Equal(i != j, left != right);
                Assert.Equal(i == j, left.Equals((object)right));
            }
        }

        Assert.Equal(EdtfBound.FromDay(1985, 4, 12).GetHashCode(), sorted[5].GetHashCode());
        Assert.False(sorted[5].Equals("1985-04-12"));
    }

    [Fact]
    public void GivesADateOfTheYears1To9999Only()
    {
        Assert.True(EdtfBound.FromDay(1, 1, 1).TryGetLocalDate(out LocalDate first));
        Assert.Equal(new LocalDate(1, 1, 1), first);
        Assert.True(EdtfBound.FromDay(9999, 12, 31).TryGetLocalDate(out LocalDate last));
        Assert.Equal(new LocalDate(9999, 12, 31), last);

        EdtfBound[] others =
        [
            EdtfBound.FromDay(0, 12, 31), EdtfBound.FromDay(10_000, 1, 1),
            EdtfBound.NegativeInfinity, EdtfBound.PositiveInfinity, EdtfBound.Unknown,
        ];
        Assert.All(others, bound =>
        {
            Assert.False(bound.TryGetLocalDate(out LocalDate date));
            Assert.Equal(default, date);
        });
    }
}
