using HumanRights.Domain.Codelists;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Time;

public sealed class ExtendedDateTests
{
    [Fact]
    public void ADateIsAStringExactlyWhenOnlyItsExpressionIsKnown()
    {
        Assert.Equal("\"2015\"", CaseFileJson.Write(ExtendedDate.Parse("2015")));
        Assert.Equal(ExtendedDate.Parse("2015"), CaseFileJson.Read<ExtendedDate>("\"2015\"").Require());
        Assert.Equal(ExtendedDate.Parse("2015"), CaseFileJson.Read<ExtendedDate>("""{"edtf":"2015"}""").Require());
        PropertyCheck.ForAll(DateValues.ExtendedDate, date =>
        {
            var isPlain = date is { Edtf: not null, Text: null, Calendar: null, Basis: null, TimeOfDay: null, Weekday: null, Anchor: null };
            Assert.Equal(isPlain, CaseFileJson.Write(date).StartsWith('"'));
            Assert.StartsWith("{", CaseFileJson.Write(date with { Unknown = UnknownMembers.Of([new("zz", System.Text.Json.JsonElement.Parse("1"))]) }), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("""{"text":{"ru":"31 февраля"}}""")]
    [InlineData("""{"edtf":"1870-02","text":{"en":"early"},"calendar":{"system":"julian","date":"1 February 1870"}}""")]
    [InlineData("""{"edtf":"2020-01-02","timeOfDay":{"part":"night","nightOf":"preceding"}}""")]
    [InlineData("""{"anchor":{"target":{"record":"measure/m1"},"relation":"after","offset":{"value":"2","unit":"day"}}}""")]
    [InlineData("""{"weekday":"monday"}""")]
    [InlineData("""{"timeOfDay":{"at":"14:30","approximate":true,"zone":"+05:00"}}""")]
    public void CompanionsAreKept(string json) => Assert.Equal(json, CaseFileJson.Write(CaseFileJson.Read<ExtendedDate>(json).Require()));

    [Theory]
    [InlineData("{}", "HRD0030")]
    [InlineData("""{"basis":"stated"}""", "HRD0030")]
    [InlineData("\"2015-13\"", "HRD0060")]
    [InlineData("\"2015-01-01T10:00:00\"", "HRD0024")]
    [InlineData("\"\"", "HRD0024")]
    [InlineData("2015", "HRD0020")]
    [InlineData("""{"edtf":"2020","timeOfDay":{}}""", "HRD0030")]
    [InlineData("""{"edtf":"2020","timeOfDay":{"at":"14:30","nightOf":"preceding"}}""", "HRD0028")]
    public void WhatIsNoDateIsRefused(string json, string rule)
    {
        var result = CaseFileJson.Read<ExtendedDate>(json);
        Assert.Null(result.Value);
        Assert.Contains(result.Findings, f => f.RuleId == rule);
    }

    [Fact]
    public void EveryDoorParsesAlike()
    {
        var date = ExtendedDate.Parse("2015-10");
        Assert.Equal(date, ExtendedDate.Parse("2015-10".AsSpan(), null));
        Assert.Equal(date, ExtendedDate.Parse("2015-10"u8, null));
        Assert.True(ExtendedDate.TryParse("2015-10"u8, null, out var read) && read == date);
        Assert.False(ExtendedDate.TryParse("2015-10-01T10:00:00Z"u8, null, out _));
        Assert.False(ExtendedDate.TryParse("October"u8, null, out _));
        Assert.Throws<FormatException>(static () => ExtendedDate.Parse("2015-10-01T10:00:00Z".AsSpan(), null));
        Assert.Throws<FormatException>(static () => ExtendedDate.Parse("October"u8, null));
        Assert.Throws<ArgumentException>(static () => new ClockTime("24:61"));
    }

    [Fact]
    public void AClockTimeNeverStandsInTheExpression()
    {
        Assert.False(ExtendedDate.TryParse("2015-01-01T10:00:00", out _));
        Assert.Throws<FormatException>(() => ExtendedDate.Parse("2015-01-01T10:00:00"));
        Assert.Throws<ArgumentException>(() => new ExtendedDate { Edtf = Edtf.Parse("2015-01-01T10:00:00") });
        Assert.Throws<FormatException>(() => ExtendedDate.Parse("Ballast"));
        Assert.False(ExtendedDate.TryParse(null, out _));
    }

    [Fact]
    public void EqualityIsByTextAndCompanions()
    {
        Assert.NotEqual(ExtendedDate.Parse("2015"), ExtendedDate.Parse("2015-01/2015-12"));
        Assert.NotEqual(ExtendedDate.Parse("2015"), ExtendedDate.Parse("2015") with { Text = LocalizedText.En("2015") });
        Assert.Equal(ExtendedDate.On(new LocalDate(2015, 1, 2)), ExtendedDate.Parse("2015-01-02"));
        Assert.Equal("ExtendedDate", ExtendedDate.Parse("2015").ToString());
    }

    [Fact]
    public void ThereIsNoLessThan() =>
        Assert.DoesNotContain(typeof(ExtendedDate).GetMethods(), m => m.Name is "op_LessThan" or "op_GreaterThan" or "op_LessThanOrEqual" or "op_GreaterThanOrEqual" or "CompareTo");

    [Theory]
    [InlineData("2020-01-02", null, "2020-01-01", "2020-01-03")]
    [InlineData("2020-01-02", "preceding", "2020-01-01", "2020-01-02")]
    [InlineData("2020-01-02", "following", "2020-01-02", "2020-01-03")]
    [InlineData("2020-03-01", "preceding", "2020-02-29", "2020-03-01")]
    [InlineData("2020-01", null, "2019-12-31", "2020-02-01")]
    [InlineData("2020-01/2020-03", "preceding", "2019-12-31", "2020-03-31")]
    [InlineData("2020/..", "following", "2020-01-01", "inf")]
    [InlineData("9999-12-31", null, "9999-12-31", "9999-12-31")]
    public void ANightReachesIntoTheNextDay(string edtf, string? nightOf, string earliest, string latest)
    {
        var date = ExtendedDate.Parse(edtf) with { TimeOfDay = new TimeOfDay { Part = DayPart.Night, NightOf = nightOf is null ? null : NightOf.Parse(nightOf) } };
        Assert.Equal((earliest, latest), (date.Earliest.ToString(), date.Latest.ToString()));
    }

    [Fact]
    public void ANightInSomeMonthDecidesNoMoreThanANightOnItsFirstDay()
    {
        var night = new TimeOfDay { Part = DayPart.Night };
        var (month, first, eve) = (ExtendedDate.Parse("2020-02") with { TimeOfDay = night }, ExtendedDate.Parse("2020-02-01") with { TimeOfDay = night }, ExtendedDate.Parse("2020-01-31"));

        Assert.Equal((DateOrder.Undecided, DateOrder.Undecided), (month.CompareWith(eve), first.CompareWith(eve)));
        Assert.Equal(DateOrder.CertainlyAfter, month.CompareWith(ExtendedDate.Parse("2020-01-30")));
    }

    [Theory]
    [InlineData("2014", "2015", "CertainlyBefore")]
    [InlineData("2015", "2015-06", "Undecided")]
    [InlineData("2015-01-01", "2015-01-01", "Undecided")]
    [InlineData("2014-12-31", "2015", "CertainlyBefore")]
    [InlineData("2016", "[2014,2015]", "CertainlyAfter")]
    [InlineData("2014~", "2015", "Undecided")]
    [InlineData("2014", "2015?", "Undecided")]
    [InlineData("2014%", "2999", "Undecided")]
    [InlineData("1950S2", "2015", "Undecided")]
    [InlineData("../2014", "2015", "CertainlyBefore")]
    [InlineData("2014/..", "2015", "Undecided")]
    [InlineData("/2014", "2015", "CertainlyBefore")]
    [InlineData("2014/", "2015", "Undecided")]
    [InlineData("[..2014]", "2015", "CertainlyBefore")]
    [InlineData("-0001", "0000", "CertainlyBefore")]
    [InlineData("Y-1E30", "Y-1E29", "Undecided")]
    [InlineData("Y1E9", "9999", "CertainlyAfter")]
    public void OrderIsToldOnlyWhereItIsCertain(string left, string right, string order) =>
        Assert.Equal(order, ExtendedDate.Parse(left).CompareWith(ExtendedDate.Parse(right)).ToString());

    [Theory]
    [InlineData("2014", "2015", true)]
    [InlineData("2015-01-01", "2015-01-01", true)]
    [InlineData("2014/2015-01-01", "2015", true)]
    [InlineData("2014/2015-01-02", "2015", false)]
    [InlineData("2015", "2014", false)]
    [InlineData("2014~", "2015", false)]
    [InlineData("2014", "2015?", false)]
    [InlineData("2014~", "2015?", false)]
    [InlineData("../2014", "2015", true)]
    [InlineData("2014/..", "2015", false)]
    [InlineData("2014", "../2015", false)]
    [InlineData("../2014", "2014/..", false)]
    public void AtTheLatestThenMayBeTheSameDay(string left, string right, bool isCertain) =>
        Assert.Equal(isCertain, ExtendedDate.Parse(left).IsCertainlyNotAfter(ExtendedDate.Parse(right)));

    [Theory]
    [InlineData("10:00", null, "10:01", null, "CertainlyBefore")]
    [InlineData("10:01", null, "10:00:59", null, "CertainlyAfter")]
    [InlineData("10:00", null, "10:00:30", null, "Undecided")]
    [InlineData("10:00:29", null, "10:00:30", null, "CertainlyBefore")]
    [InlineData("10:00", "+05:00", "11:00", "+05:00", "CertainlyBefore")]
    [InlineData("10:00", "+05:00", "11:00", "+06:00", "Undecided")]
    [InlineData("10:00", null, "11:00", "+06:00", "Undecided")]
    [InlineData("10:00", null, "10:00", null, "Undecided")]
    public void ClockTimesDecideOnOneDayAndInOneZone(string left, string? leftZone, string right, string? rightZone, string order)
    {
        Assert.Equal(order, At("2020-01-02", left, leftZone).CompareWith(At("2020-01-02", right, rightZone)).ToString());
        Assert.Equal("Undecided", At("2020-01", left, leftZone).CompareWith(At("2020-01", right, rightZone)).ToString());
        Assert.Equal("CertainlyBefore", At("2020-01-02", left, leftZone).CompareWith(At("2020-01-03", right, rightZone)).ToString());
        var rough = At("2020-01-02", left, leftZone) with { TimeOfDay = new TimeOfDay { At = new ClockTime(left), Approximate = true } };
        Assert.Equal("Undecided", rough.CompareWith(At("2020-01-02", right, null)).ToString());

        static ExtendedDate At(string day, string time, string? zone) => ExtendedDate.Parse(day) with { TimeOfDay = new TimeOfDay { At = new ClockTime(time), Zone = zone } };
    }

    [Fact]
    public void ADateInWordsDecidesNothing()
    {
        var words = new ExtendedDate { Text = LocalizedText.En("31 February") };
        Assert.Equal(DateOrder.Undecided, words.CompareWith(ExtendedDate.Parse("9999")));
        Assert.True(words.Earliest.IsUnknown);
        Assert.True(words.Latest.IsUnknown);
        Assert.Throws<ArgumentNullException>(() => words.CompareWith(null!));
    }

    [Fact]
    public void TheCertainOrderIsAStrictPartialOrder()
    {
        PropertyCheck.ForAllThree(DateValues.ExtendedDate, Check);
        PropertyCheck.ForAllThree(DateValues.PlainDate, Check);
        PropertyCheck.ForAllThree(DateValues.Moment, Check);

        static void Check(ExtendedDate a, ExtendedDate b, ExtendedDate c)
        {
            Assert.Equal(DateOrder.Undecided, a.CompareWith(a));
            Assert.Equal(a.IsCertainlyBefore(b), b.IsCertainlyAfter(a));
            Assert.False(a.IsCertainlyBefore(b) && b.IsCertainlyBefore(a));
            Assert.True(!(a.IsCertainlyBefore(b) && b.IsCertainlyBefore(c)) || a.IsCertainlyBefore(c));
            if (a.Edtf is null || a.Edtf.IsApproximate || a.Edtf.IsUncertain)
            {
                Assert.Equal(DateOrder.Undecided, a.CompareWith(b));
            }
        }
    }

    [Fact]
    public void ACertainOrderIsAlsoTheOrderOfDisplay() => PropertyCheck.ForAll(DateValues.PlainDate, DateValues.PlainDate, (a, b) =>
    {
        // A start that is not known, as in '/2014', is shown last and yet may be certainly before.
        if (a.IsCertainlyBefore(b) && !a.Earliest.IsUnknown)
        {
            Assert.True(ExtendedDate.DisplayOrder.Compare(a, b) < 0);
        }
    });

    [Fact]
    public void TheOrderOfDisplayIsTotal()
    {
        PropertyCheck.ForAllThree(DateValues.ExtendedDate, Check);
        PropertyCheck.ForAllThree(DateValues.Moment, Check);

        static void Check(ExtendedDate a, ExtendedDate b, ExtendedDate c)
        {
            var order = ExtendedDate.DisplayOrder;
            Assert.Equal(0, order.Compare(a, a));
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.True(!(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0) || order.Compare(a, c) <= 0);
        }
    }

    [Fact]
    public void TheOrderOfDisplayIsByEarliestThenLatestThenText()
    {
        string[] sorted = ["../2013", "2014", "2015-01-01", "2015-01", "2015", "2015/2016", "2015/..", "2016-02", "Y10000", "/2014"];
        var dates = sorted.Reverse().Select(ExtendedDate.Parse).Prepend(new ExtendedDate { Text = LocalizedText.En("then") }).ToList();
        Assert.Equal([.. sorted, null], dates.Order(ExtendedDate.DisplayOrder).Select(d => d.Edtf?.Text));
    }
}
