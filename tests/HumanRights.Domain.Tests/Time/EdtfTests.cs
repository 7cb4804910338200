using System.Text;

using HumanRights.Domain.Time;

using Xunit;

namespace HumanRights.Domain.Tests.Time;

/// <summary>Kind, level, precision, marks and bounds. The expected values follow docs/reference/edtf.md.</summary>
public sealed partial class EdtfTests
{
    [Theory]
    [InlineData("1985", EdtfKind.Date, EdtfPrecision.Year)]
    [InlineData("1985-04", EdtfKind.Date, EdtfPrecision.Month)]
    [InlineData("1985-XX", EdtfKind.Date, EdtfPrecision.Month)]
    [InlineData("1985-04-12", EdtfKind.Date, EdtfPrecision.Day)]
    [InlineData("1950S2", EdtfKind.Date, EdtfPrecision.Year)]
    [InlineData("1985-04-12T23:20:30", EdtfKind.DateTime, EdtfPrecision.Second)]
    [InlineData("2001-21", EdtfKind.Season, EdtfPrecision.Season)]
    [InlineData("2001-41", EdtfKind.Season, EdtfPrecision.Season)]
    [InlineData("Y170000002", EdtfKind.LongYear, EdtfPrecision.Year)]
    [InlineData("Y-17E7", EdtfKind.LongYear, EdtfPrecision.Year)]
    [InlineData("1964/2008", EdtfKind.Interval, null)]
    [InlineData("[1667,1668]", EdtfKind.OneOf, null)]
    [InlineData("{1667,1668}", EdtfKind.AllOf, null)]
    public void KindAndPrecisionFollowTheForm(string text, EdtfKind kind, EdtfPrecision? precision)
    {
        Edtf edtf = Edtf.Parse(text);
        Assert.Equal(kind, edtf.Kind);
        Assert.Equal(precision, edtf.Precision);
        Assert.Equal(kind == EdtfKind.DateTime, edtf.HasTime);
    }

    [Theory]
    [InlineData("1985", 0)]
    [InlineData("1985-04-12T23:20:30Z", 0)]
    [InlineData("1964/2008", 0)]
    [InlineData("-0044", 1)]
    [InlineData("-0044-03-15T12:00:00", 1)]
    [InlineData("1985?", 1)]
    [InlineData("1985-04-12%", 1)]
    [InlineData("198X", 1)]
    [InlineData("19XX", 1)]
    [InlineData("19XX~", 1)]
    [InlineData("1985-XX", 1)]
    [InlineData("1985-04-XX", 1)]
    [InlineData("1985-XX-XX", 1)]
    [InlineData("2001-24", 1)]
    [InlineData("Y10000", 1)]
    [InlineData("Y10000~", 1)]
    [InlineData("1985/..", 1)]
    [InlineData("/1985", 1)]
    [InlineData("1984~/2004-06", 1)]
    [InlineData("2001-21?/2003", 1)]
    [InlineData("?1985", 2)]
    [InlineData("?Y10000", 2)]
    [InlineData("1985-?04", 2)]
    [InlineData("1985?-04", 2)]
    [InlineData("1985-04~-12", 2)]
    [InlineData("1XXX", 2)]
    [InlineData("19X5", 2)]
    [InlineData("19XX-12", 2)]
    [InlineData("1985-1X", 2)]
    [InlineData("1985-XX-12", 2)]
    [InlineData("1985-04-1X", 2)]
    [InlineData("198X/1999", 2)]
    [InlineData("1985-XX/..", 2)]
    [InlineData("2001-21?", 2)]
    [InlineData("2001-25", 2)]
    [InlineData("19XX-21", 2)]
    [InlineData("1950S2", 2)]
    [InlineData("Y17E7", 2)]
    [InlineData("Y171010000S3", 2)]
    [InlineData("1950S2/1960", 2)]
    [InlineData("[1985]", 2)]
    [InlineData("{..1985}", 2)]
    public void LevelIsTheLowestThatHasAllOfIt(string text, int level) => Assert.Equal(level, Edtf.Parse(text).Level);

    [Theory]
    [InlineData("1985", false, false)]
    [InlineData("1985?", true, false)]
    [InlineData("1985~", false, true)]
    [InlineData("1985%", true, true)]
    [InlineData("1985?-~04", true, true)]
    [InlineData("1985-04-~12", false, true)]
    [InlineData("1985/1986?", true, false)]
    [InlineData("1985~/..", false, true)]
    [InlineData("[1985,1986?..1990]", true, false)]
    [InlineData("{1985..1986~}", false, true)]
    [InlineData("1950S2", false, true)]
    [InlineData("1950S2?", true, true)]
    [InlineData("Y171010000S3", false, true)]
    [InlineData("Y171010000%", true, true)]
    [InlineData("198X", false, false)]
    public void DoubtAnywhereIsDoubtOfTheWhole(string text, bool uncertain, bool approximate)
    {
        Edtf edtf = Edtf.Parse(text);
        Assert.Equal(uncertain, edtf.IsUncertain);
        Assert.Equal(approximate, edtf.IsApproximate);
    }

    [Theory]
    [InlineData("1950S2", 2)]
    [InlineData("-1859S5", 5)]
    [InlineData("Y3388E2S3", 3)]
    [InlineData("1950S9999999999", 999_999_999)]
    [InlineData("1950", null)]
    [InlineData("1950S2/1960", null)]
    public void SignificantDigitsAreThoseOfASingleYear(string text, int? expected) =>
        Assert.Equal(expected, Edtf.Parse(text).SignificantDigits);

    [Theory]
    // Years, months, days.
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15")]
    [InlineData("-0004-02", "-0004-02-01", "-0004-02-29")]
    [InlineData("1950S2", "1950-01-01", "1950-12-31")]
    // Clock times: the local day as written.
    [InlineData("1985-04-12T23:20:30-04:00", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T00:20:30+05:00", "1985-04-12", "1985-04-12")]
    [InlineData("2016-05-02T24:00:00", "2016-05-02", "2016-05-02")]
    // Unspecified digits.
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("-XXXX", "-9999-01-01", "-0001-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("-156X-12-25", "-1569-12-25", "-1560-12-25")]
    [InlineData("1X3X", "1030-01-01", "1939-12-31")]
    [InlineData("1XX3", "1003-01-01", "1993-12-31")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("15XX-02-29", "1504-02-29", "1596-02-29")]
    [InlineData("-15XX-02-29", "-1596-02-29", "-1504-02-29")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("15XX-12-XX", "1500-12-01", "1599-12-31")]
    [InlineData("15XX-02-XX", "1500-02-01", "1599-02-28")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1984-X1", "1984-01-01", "1984-11-30")]
    [InlineData("1984-0X", "1984-01-01", "1984-09-30")]
    [InlineData("1984-XX-31", "1984-01-31", "1984-12-31")]
    [InlineData("1984-X1-31", "1984-01-31", "1984-01-31")]
    [InlineData("1984-0X-31", "1984-01-31", "1984-08-31")]
    [InlineData("1984-02-2X", "1984-02-20", "1984-02-29")]
    [InlineData("1984-04-3X", "1984-04-30", "1984-04-30")]
    [InlineData("1984-05-X0", "1984-05-01", "1984-05-30")]
    [InlineData("1984-X0", "1984-01-01", "1984-10-31")]
    [InlineData("-1X32-X1-X2", "-1932-01-02", "-1032-11-22")]
    // Long years.
    [InlineData("Y10000", "Y10000-01-01", "Y10000-12-31")]
    [InlineData("Y-17E7", "-Y170000000-01-01", "-Y170000000-12-31")]
    [InlineData("Y3388E2S3", "Y338800-01-01", "Y338800-12-31")]
    [InlineData("Y1E4", "Y10000-01-01", "Y10000-12-31")]
    [InlineData("Y999999999999999999", "Y999999999999999999-01-01", "Y999999999999999999-12-31")]
    [InlineData("Y1000000000000000000", "Y999999999999999999-01-01", "inf")]
    [InlineData("Y-999999999999999999999999999", "-inf", "-Y999999999999999999-12-31")]
    [InlineData("Y1E99999999999999999999", "Y999999999999999999-01-01", "inf")]
    [InlineData("Y-9E17", "-Y900000000000000000-01-01", "-Y900000000000000000-12-31")]
    // Seasons: the four without a hemisphere are read as northern.
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("9999-24", "9999-12-01", "Y10000-02-29")]
    [InlineData("-0001-24", "-0001-12-01", "0000-02-29")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-26", "2001-06-01", "2001-08-31")]
    [InlineData("2001-27", "2001-09-01", "2001-11-30")]
    [InlineData("2001-28", "2001-12-01", "2002-02-28")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-35", "2001-07-01", "2001-09-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("199X-24", "1990-12-01", "2000-02-29")]
    // Intervals.
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("1985/..", "1985-01-01", "inf")]
    [InlineData("../1985", "-inf", "1985-12-31")]
    [InlineData("1985/", "1985-01-01", "unknown")]
    [InlineData("/1985", "unknown", "1985-12-31")]
    [InlineData("../", "-inf", "unknown")]
    [InlineData("/..", "unknown", "inf")]
    [InlineData("../..", "-inf", "inf")]
    [InlineData("1985/1985-06", "1985-01-01", "1985-06-30")]
    [InlineData("1985-06/1985", "1985-06-01", "1985-12-31")]
    [InlineData("1800/1X01", "1800-01-01", "1901-12-31")]
    [InlineData("Y-17E7/2020", "-Y170000000-01-01", "2020-12-31")]
    // Sets.
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[1672,1667]", "1667-01-01", "1672-12-31")]
    [InlineData("{1960,-1961-12}", "-1961-12-01", "1960-12-31")]
    [InlineData("[..1760-12-03]", "-inf", "1760-12-03")]
    [InlineData("[..1760-12-03,1762]", "-inf", "1762-12-31")]
    [InlineData("{1760-01,1760-12..}", "1760-01-01", "inf")]
    [InlineData("[1985?,198X..1999~]", "1980-01-01", "1999-12-31")]
    [InlineData("[2001-21..2003-22]", "2001-03-01", "2003-08-31")]
    public void BoundsAreTheFirstAndLastDayThatFit(string text, string earliest, string latest)
    {
        Edtf edtf = Edtf.Parse(text);
        Assert.Equal(earliest, edtf.Earliest.ToString());
        Assert.Equal(latest, edtf.Latest.ToString());
    }

    [Fact]
    public void EqualityIsByTextToTheCharacter()
    {
        Edtf one = Edtf.Parse("{1960,1961}");
        Edtf same = Edtf.Parse("{1960,1961}"u8);
        Edtf spaced = Edtf.Parse("{1960, 1961}");

        Assert.Equal(one, same);
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one.Equals((object)same));

        Assert.NotEqual(one, spaced);
        Assert.True(one != spaced);
        Assert.False(one == null);
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"{1960,1961}"));
        Assert.True((Edtf?)null == null);
    }

    [Fact]
    public void EveryWayOfPrintingGivesTheTextBack()
    {
        const string Text = "[1667,  1668 ,1670..1672]";
        Edtf edtf = Edtf.Parse(Text);

        Assert.Equal(Text, edtf.Text);
        Assert.Equal(Text, edtf.ToString());
        Assert.Equal(Text, edtf.ToString("anything", null));
        Assert.Equal(Text, $"{edtf:anything}");

        char[] chars = new char[Text.Length];
        Assert.True(edtf.TryFormat(chars, out int charsWritten, default, null));
        Assert.Equal(Text.Length, charsWritten);
        Assert.Equal(Text, new string(chars));
        Assert.False(edtf.TryFormat(new char[Text.Length - 1], out charsWritten, default, null));
        Assert.Equal(0, charsWritten);

        byte[] bytes = new byte[Text.Length + 1];
        Assert.True(edtf.TryFormat(bytes, out int bytesWritten, default, null));
        Assert.Equal(Text.Length, bytesWritten);
        Assert.Equal(Text, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        Assert.False(edtf.TryFormat(new byte[Text.Length - 1], out bytesWritten, default, null));
        Assert.Equal(0, bytesWritten);
    }
}
