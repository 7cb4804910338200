using FsCheck;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Every generated value is valid: it is written, read back without a finding that is an error, equal, and written alike.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Targets() => RoundTrips(IdValues.Target);

    [Fact]
    public void ExtendedDates() => RoundTrips(DateValues.ExtendedDate);

    [Fact]
    public void Moments() => RoundTrips(DateValues.Moment);

    [Fact]
    public void TimesOfDay() => RoundTrips(DateValues.TimeOfDay);

    [Fact]
    public void DateSpans() => RoundTrips(DateValues.DateSpan);

    [Fact]
    public void TermLengths() => RoundTrips(DateValues.TermLength);

    [Fact]
    public void Terms() => RoundTrips(DateValues.Term);

    [Fact]
    public void Quantities() => RoundTrips(NumberValues.Quantity);

    [Fact]
    public void Amounts() => RoundTrips(NumberValues.Money);

    [Fact]
    public void Citations() => RoundTrips(SourceValues.Citation);

    [Fact]
    public void Attributions() => RoundTrips(SourceValues.Attribution);

    [Fact]
    public void Assessments() => RoundTrips(SourceValues.Assessment);

    [Fact]
    public void Identifiers() => RoundTrips(SourceValues.Identifier);

    [Fact]
    public void NameParts() => RoundTrips(NameValues.Parts);

    [Fact]
    public void NameForms() => RoundTrips(NameValues.Form);

    [Fact]
    public void PersonNames() => RoundTrips(NameValues.PersonName);

    [Fact]
    public void Designations() => RoundTrips(NameValues.Designation);

    [Fact]
    public void Consequences() => RoundTrips(StatementValues.Consequence);

    [Fact]
    public void Provisions() => RoundTrips(StatementValues.Provision);

    [Fact]
    public void ValuesOfStatements() => RoundTrips(StatementValues.Any);

    [Fact]
    public void UnknownMembersBesideKnownOnes() => PropertyCheck.ForAll(IdValues.Target, UnknownValues.Members, (target, unknown) => RoundTrip(target with { Unknown = unknown }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void EdtfGeneratorsGiveTheLevelTheyName(int level) =>
        PropertyCheck.ForAll(level switch { 0 => EdtfValues.Level0, 1 => EdtfValues.Level1, _ => EdtfValues.Level2 }, edtf =>
        {
            Assert.Equal(level, edtf.Level);
            Assert.False(edtf.HasTime);
        });

    [Fact]
    public void EdtfGeneratorsReachEveryKind()
    {
        var kinds = new HashSet<EdtfKind>();
        PropertyCheck.ForAll(EdtfValues.Any, 2000, edtf => kinds.Add(edtf.Kind));
        Assert.Equal(Enum.GetValues<EdtfKind>().Order(), kinds.Order());
        PropertyCheck.ForAll(EdtfValues.DateTimes, edtf => Assert.True(edtf.HasTime));
    }

    [Fact]
    public void WhatIsNoObjectIsReadBackFromItsText()
    {
        PropertyCheck.ForAll(IdValues.Actor, actor => Assert.Equal(actor, ActorRef.Parse(actor.Text)));
        PropertyCheck.ForAll(IdValues.Location, location => Assert.Equal(location, LocationRef.Parse(location.Text)));
        PropertyCheck.ForAll(IdValues.Record, record => Assert.Equal(record, RecordRef.Parse(record.Text)));
        PropertyCheck.ForAll(IdValues.Field, field => Assert.Equal(field, FieldPath.Parse(field.Text)));
        PropertyCheck.ForAll(NumberValues.Decimal, number => Assert.Equal(number, DecimalNumber.Parse(number.Text)));
        PropertyCheck.ForAll(DateValues.Clock, time => Assert.Equal(time, ClockTime.Parse(time.Text)));
        PropertyCheck.ForAll(DateValues.Day, day => Assert.Equal(day, CalendarDaysOf(day)));
        PropertyCheck.ForAll(SourceValues.Absences, absences => RoundTrip(new PersonName { Key = new PartKey("k"), Absent = absences }));
        PropertyCheck.ForAll(TextValues.Localized, text => RoundTrip(new Note { Text = text }));

        static NodaTime.LocalDate CalendarDaysOf(NodaTime.LocalDate day)
        {
            Assert.Equal(ReadingFault.None, CalendarDays.Read(System.Text.Encoding.ASCII.GetBytes(CalendarDays.Format(day)), out var read));
            return read;
        }
    }

    private static void RoundTrips<T>(Arbitrary<T> values)
        where T : DomainObject => PropertyCheck.ForAll(values, value =>
    {
        RoundTrip(value);

        // What shrinking offers is valid too.
        foreach (var smaller in values.Shrinker(value))
        {
            RoundTrip(smaller);
        }
    });

    private static void RoundTrip(DomainObject value)
    {
        var text = CaseFileJson.Write(value);
        var again = DomainTypes.Of(value.Shape).Require(text);
        Assert.Equal(value, again);
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
        Assert.Equal(text, CaseFileJson.Write(again));
    }
}
