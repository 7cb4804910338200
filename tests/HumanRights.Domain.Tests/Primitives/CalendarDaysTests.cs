using System.Text;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

public sealed class CalendarDaysTests
{
    [Theory]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("1582-10-10", 1582, 10, 10)]
    public void DaysAreReadAndWritten(string text, int year, int month, int day)
    {
        Assert.Equal(ReadingFault.None, CalendarDays.Read(Encoding.ASCII.GetBytes(text), out var read));
        Assert.Equal(new LocalDate(year, month, day), read);
        Assert.Equal(text, CalendarDays.Format(read));
    }

    [Theory]
    [InlineData("2021-02-29", "NoSuchDay")]
    [InlineData("1900-02-29", "NoSuchDay")]
    [InlineData("0000-01-01", "NoSuchDay")]
    [InlineData("2020-13-01", "NoSuchDay")]
    [InlineData("2020-00-01", "NoSuchDay")]
    [InlineData("2020-04-31", "NoSuchDay")]
    [InlineData("2020-04-00", "NoSuchDay")]
    [InlineData("2020-4-1", "PatternMismatch")]
    [InlineData("20200401", "PatternMismatch")]
    [InlineData("2020/04/01", "PatternMismatch")]
    [InlineData("-020-04-01", "PatternMismatch")]
    [InlineData("2020-04-01 ", "PatternMismatch")]
    [InlineData("2020-04", "PatternMismatch")]
    [InlineData("", "PatternMismatch")]
    public void WhatIsNoDayIsRefused(string text, string fault) =>
        Assert.Equal(fault, CalendarDays.Read(Encoding.ASCII.GetBytes(text), out _).ToString());

    [Fact]
    public void DaysThatCannotBeWrittenAreRefusedInCode()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceCopy { Key = new PartKey("k"), RetrievedOn = new LocalDate(0, 1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceCopy { Key = new PartKey("k"), RetrievedOn = new LocalDate(-9998, 1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceCopy { Key = new PartKey("k"), RetrievedOn = new LocalDate(1441, 1, 1, CalendarSystem.IslamicBcl) });
    }

    [Fact]
    public void EveryDaySurvives() => PropertyCheck.ForAll(DateValues.Day, day =>
    {
        var acknowledgement = new Acknowledgement { Rule = "HRD1001", Reason = LocalizedText.En("x"), On = day };
        Assert.Equal(day, CaseFileJson.Read<Acknowledgement>(CaseFileJson.Write(acknowledgement)).Require().On);
    });
}
