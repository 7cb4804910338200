using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Fuzz;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Fuzz;

/// <summary>A few thousand of the inputs that <c>tests/HumanRights.Domain.Fuzz</c> tries by the hundred thousand.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 4000;
    private const int FewestRules = 150;

    [Fact]
    public void NothingThrowsHangsOrBreaksAPromise()
    {
        var fuzzer = new Fuzzer(seed: 7) { Hanging = static (target, number) => Environment.FailFast($"Hangs: --seed 7 --replay '{target}:{number}'") };
        var tallies = fuzzer.Run(Inputs, workers: 2);
        output.WriteLine(string.Join('\n', tallies.Select(static t => $"{t.Target}: {t.Inputs} inputs, {t.Taken} taken, {t.Rules.Count} rules")));
        Assert.Empty(tallies.SelectMany(static t => t.Failures));
        Assert.True(tallies.Sum(static t => t.Inputs) >= Inputs * 99 / 100);
        Assert.All(tallies, static t => Assert.True(t.Taken > 0 && t.Taken < t.Inputs, $"{t.Target}: {t.Taken} of {t.Inputs} are taken"));
        var rules = tallies.SelectMany(static t => t.Rules).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(rules.Count >= FewestRules, $"{rules.Count} rules are reached");
        Assert.All(rules, static rule => Assert.True(RuleCatalogue.TryFind(rule, out _), rule));
    }

    [Fact]
    public void TheCorpusHasEveryRecordKind() =>
        Assert.Equal(StructureTable.Of<CaseFile>().Members.Count(static m => m.Object?.RecordKind is not null), new Fuzzer(seed: 7).Corpus.Kinds.Count);

    [Fact]
    public void AnInputFollowsFromSeedAndNumberAlone()
    {
        var (one, other, another) = (new Fuzzer(seed: 7), new Fuzzer(seed: 7), new Fuzzer(seed: 8));
        for (var t = 0; t < one.Targets.Count; t++)
        {
            for (var number = 0; number < 20; number++)
            {
                Assert.Equal(one.Input(one.Targets[t], number), other.Input(other.Targets[t], number));
            }

            Assert.NotEqual(one.Input(one.Targets[t], 3), another.Input(another.Targets[t], 3));
        }

        var alone = one.Run(300, workers: 1);
        var together = other.Run(300, workers: 3);
        Assert.Equal(alone.Select(static t => (t.Inputs, t.Taken, string.Join(' ', t.Rules))), together.Select(static t => (t.Inputs, t.Taken, string.Join(' ', t.Rules))));
    }

    [Fact]
    public void WhatBreaksIsFoundAndMadeSmall()
    {
        var target = new Fragile();
        var smallest = Fuzzer.Smallest(target, [.. "some bytes, and among them an x that must not be there"u8], Fuzzer.Thrown(target, [.. "x"u8])!);
        Assert.Equal("x"u8.ToArray(), smallest);
        Assert.Null(Fuzzer.Thrown(target, [.. "y"u8]));
        Assert.Equal("InvalidOperationException in Fragile.Try", Fuzzer.Thrown(target, [.. "x"u8]));
    }

    [Fact]
    public async Task WhatHangsIsTold()
    {
        var told = new TaskCompletionSource<(string, int)>();
        using var watchdog = new Watchdog(1, TimeSpan.FromMilliseconds(1), (target, number) => told.TrySetResult((target, number)));
        watchdog.Begin(0, "reader", 17);
        Assert.Equal(("reader", 17), await told.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    private sealed class Fragile : Domain.Fuzz.Target
    {
        internal override string Name => "fragile";

        internal override byte[] Make(Dice dice) => [(byte)dice.Below(256)];

        internal override bool Try(byte[] input, ISet<string> reached) => input.Contains((byte)'x') ? throw new InvalidOperationException() : true;
    }
}
