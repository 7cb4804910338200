using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>What a statement can give to a field, and the larger shapes that it is made of.</summary>
public static class StatementValues
{
    /// <summary>Sanctions and remedies.</summary>
    public static Arbitrary<Consequence> Consequence { get; } = Making.Arbitrary(
        from kind in CodeValues.Any<ConsequenceKind>().Generator
        from term in DateValues.Term.Generator.Maybe()
        from amount in NumberValues.Money.Generator.Maybe()
        from amountTo in NumberValues.Money.Generator.Maybe()
        from regime in CodeValues.Any<SanctionRegime>().Generator.Few()
        from release in CodeValues.Any<ReleaseRule>().Generator.Maybe()
        from extent in TextValues.Localized.Generator.Maybe()
        select new Consequence { Kind = kind, Term = term, Amount = amount, AmountTo = amountTo, Regime = regime, ReleaseRule = release, Extent = extent },
        static consequence => consequence with { Term = null },
        static consequence => consequence with { Amount = null, AmountTo = null },
        static consequence => consequence with { Regime = [], ReleaseRule = null },
        static consequence => consequence with { Extent = null });

    /// <summary>Provisions, alone and read together with others.</summary>
    public static Arbitrary<ProvisionRef> Provision { get; } = Making.Arbitrary(
        from provision in SingleProvision()
        from others in SingleProvision().Few()
        select provision with { InConjunctionWith = others },
        static provision => provision with { InConjunctionWith = [] },
        static provision => provision with { Path = [] },
        static provision => provision with { AsOf = null });

    /// <summary>One value of each of the kinds that a statement can give.</summary>
    public static Arbitrary<StatementValue> Any { get; } = Arb.From(
        Gen.OneOf(
            DateValues.ExtendedDate.Generator.Select(date => new StatementValue { Date = date }),
            DateValues.DateSpan.Generator.Select(span => new StatementValue { Span = span }),
            NumberValues.Quantity.Generator.Select(quantity => new StatementValue { Quantity = quantity }),
            DateValues.Term.Generator.Select(term => new StatementValue { Term = term }),
            NumberValues.Money.Generator.Select(money => new StatementValue { Money = money }),
            Consequence.Generator.Select(consequence => new StatementValue { Consequence = consequence }),
            Gen.Elements("some-code", "kz:some.code").Select(code => new StatementValue { Code = new PlainCode(code) }),
            IdValues.Record.Generator.Select(record => new StatementValue { Ref = record }),
            TextValues.Localized.Generator.Select(text => new StatementValue { Text = text }),
            Gen.Elements(true, false).Select(flag => new StatementValue { Flag = flag })),
        static value => value switch
        {
            { Date: { } date } => DateValues.ExtendedDate.Shrinker(date).Select(d => new StatementValue { Date = d }),
            { Span: { } span } => DateValues.DateSpan.Shrinker(span).Select(s => new StatementValue { Span = s }),
            { Quantity: { } quantity } => NumberValues.Quantity.Shrinker(quantity).Select(q => new StatementValue { Quantity = q }),
            { Money: { } money } => NumberValues.Money.Shrinker(money).Select(m => new StatementValue { Money = m }),
            { Consequence: { } consequence } => Consequence.Shrinker(consequence).Select(c => new StatementValue { Consequence = c }),
            { Text: { } text } => TextValues.Localized.Shrinker(text).Select(t => new StatementValue { Text = t }),
            _ => [],
        });

    private static Gen<ProvisionRef> SingleProvision() =>
        from instrument in IdValues.Instrument.Generator
        from path in Gen.Elements("274", "2", "a", "1-1").Few()
        from asOf in DateValues.ExtendedDate.Generator.Maybe()
        select new ProvisionRef { Instrument = instrument, Path = path, AsOf = asOf };
}
