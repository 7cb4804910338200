using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>The helper that runs laws: it must fail when a law does, small, named and repeatable.</summary>
public sealed class PropertyCheckTests
{
    [Fact]
    public void ALawThatHoldsIsTriedOnEveryCase()
    {
        var cases = 0;
        PropertyCheck.ForAll(NumberValues.Integer, 50, _ => cases++);
        Assert.True(cases >= 50);
        Assert.Equal(0, cases % 50);
    }

    [Fact]
    public void ALawThatDoesNotHoldFailsWithTheSmallestValueAndTheSeed()
    {
        var numbers = Arb.From(Gen.Choose(0, 1000).Select(n => (long)n), n => n == 0 ? [] : [n / 2, n - 1]);
        var e = Assert.Throws<InvalidOperationException>(() => PropertyCheck.ForAll(numbers, n => Assert.True(n < 10)));
        Assert.StartsWith("The law does not hold for 10: ", e.Message, StringComparison.Ordinal);
        Assert.Matches("\nFSCHECK_REPLAY=[0-9]+,[0-9]+\n", e.Message);
        Assert.IsType<Xunit.Sdk.TrueException>(e.InnerException);
    }

    [Fact]
    public void AFailureShowsValuesOfTheFormatAsJson()
    {
        var e = Assert.Throws<InvalidOperationException>(() => PropertyCheck.ForAll(IdValues.Target, IdValues.Person, (_, _) => Assert.Fail("no")));
        Assert.Contains("({}, person/x)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryShrinkerEndsAndKeepsToValidValues()
    {
        // Following the first smaller value again and again comes to an end.
        PropertyCheck.ForAll(DateValues.ExtendedDate, date => Ends(DateValues.ExtendedDate, date));
        PropertyCheck.ForAll(StatementValues.Any, value => Ends(StatementValues.Any, value));
        PropertyCheck.ForAll(NumberValues.Money, money => Ends(NumberValues.Money, money));
        PropertyCheck.ForAll(TextValues.Localized, text => Ends(TextValues.Localized, text));
        PropertyCheck.ForAll(EdtfValues.Any, edtf => Ends(EdtfValues.Any, edtf));
        PropertyCheck.ForAll(NameValues.PersonName, name => Ends(NameValues.PersonName, name));
        PropertyCheck.ForAll(SourceValues.Absences, map => Ends(SourceValues.Absences, map));
        PropertyCheck.ForAll(UnknownValues.Members, members => Ends(UnknownValues.Members, members));

        static void Ends<T>(Arbitrary<T> values, T value)
        {
            var steps = 0;
            for (var next = values.Shrinker(value).Take(1).ToList(); next.Count > 0; next = [.. values.Shrinker(next[0]).Take(1)])
            {
                Assert.True(++steps < 2000);
            }
        }
    }
}
