using HumanRights.Domain.Codelists;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>The tables behind the lifecycles of proceedings hang together, and their page says what they say.</summary>
public sealed class LifecycleTableTests
{
    // Only the body itself knows these; nothing in a case file tells them.
    private static readonly string[] s_untold =
    [
        "criminal/final", "criminal/in-court", "criminal/preliminary-hearing", "criminal/with-prosecutor",
        "administrative-offence/final", "civil/final", "administrative-judicial/final",
        "ib-communication/deliberation", "ib-communication/follow-up-closed",
        "regional-court/allocated", "regional-court/execution-closed", "regional-court/single-judge-inadmissible",
        "sp-communication/published", "sp-communication/reply-due",
    ];

    private static IEnumerable<Lifecycle> OfProceedings => Lifecycle.All.Where(l => l != Lifecycle.Complaint);

    [Fact]
    public void EveryKindHasALifecycleOrAReasonForNone()
    {
        var kinds = Codes("proceeding-kind");
        Assert.All(OfProceedings, l => Assert.Same(l, Lifecycle.Of(ProceedingKind.Parse(l.Name))));
        Assert.Equal(kinds.Order(StringComparer.Ordinal), OfProceedings.Select(l => l.Name).Concat(LifecyclePage.WithoutLifecycle.Keys).Order(StringComparer.Ordinal));
        Assert.All(LifecyclePage.WithoutLifecycle.Keys, k => Assert.Null(Lifecycle.Of(ProceedingKind.Parse(k))));
    }

    [Fact]
    public void TheComplaintsTableIsNoKindOfProceeding() => Assert.Null(Lifecycle.Of(ProceedingKind.Parse("complaint")));

    [Fact]
    public void TheStagesAreThoseOfTheCodelist()
    {
        Assert.Equal(Codes("proceeding-stage").Order(StringComparer.Ordinal), OfProceedings.SelectMany(l => l.States).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(OfProceedings, l => Assert.All(l.Transitions, t => Assert.True(t.From is null || l.States.Contains(t.From), $"{l}: {t}")));
        Assert.All(Lifecycle.All, l => Assert.Equal(l.Transitions.Count, l.Transitions.Select(t => (t.From, t.To)).Distinct().Count()));
    }

    [Fact]
    public void EveryStageCanBeReachedAndOnlyAClosedCaseHasNothingAfterIt()
    {
        foreach (var lifecycle in OfProceedings)
        {
            Assert.All(lifecycle.States, s => Assert.True(lifecycle.Distance(null, s) < int.MaxValue, $"{lifecycle}: nothing leads to {s}"));
            Assert.Equal(["closed"], lifecycle.States.Where(s => lifecycle.After(s).Count == 0));
        }
    }

    [Theory]
    [InlineData("criminal", "trial", "verdict", true)]
    [InlineData("criminal", "verdict", "trial", false)]
    [InlineData("criminal", "investigation", "trial", false)]
    [InlineData("administrative-offence", "returned-for-correction", "in-court", true)]
    [InlineData("civil", "left-without-consideration", "filed", true)]
    [InlineData("civil", "terminated", "filed", false)]
    [InlineData("administrative-judicial", "accepted", "reconciliation", true)]
    [InlineData("civil", "accepted", "hearing", true)]
    [InlineData("constitutional", "filed", "decision", false)]
    [InlineData("disciplinary", "concluded", "no-action", true)]
    [InlineData("internal-inspection", "ordered", "concluded", false)]
    [InlineData("ib-communication", "deliberation", "decision-violation", true)]
    [InlineData("ib-communication", "author-comments", "withdrawn", true)]
    [InlineData("ib-communication", "closed", "withdrawn", false)]
    [InlineData("regional-court", "final", "execution", true)]
    [InlineData("regional-court", "lodged", "judgment", false)]
    [InlineData("sp-communication", "reply-due", "no-reply", true)]
    [InlineData("wgad", "opinion", "transmitted", false)]
    public void SomeStagesFollowOthers(string kind, string from, string to, bool expected) =>
        Assert.Equal(expected, Lifecycle.Of(ProceedingKind.Parse(kind))!.Allows(from, to));

    [Theory]
    [InlineData(null, "filed", 1)]
    [InlineData("filed", "filed", 0)]
    [InlineData("filed", "judgment", 3)]
    [InlineData("closed", "filed", int.MaxValue)]
    public void DistancesAreCountedInTransitions(string? from, string to, int expected) =>
        Assert.Equal(expected, Lifecycle.Of(ProceedingKind.Civil)!.Distance(from, to));

    [Fact]
    public void WhatTellsAStageIsACodeOfItsList()
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["step"] = "step-kind",
            ["act"] = "step-kind",
            ["hearing"] = "instance-level",
            ["appeal"] = "appeal-kind",
            ["decision"] = "decision-kind",
            ["outcome"] = "outcome",
            ["review"] = "outcome",
        };
        Assert.Equal(StagesTable.Rows.Length, StagesTable.Rows.Distinct().Count());
        Assert.All(StagesTable.Rows, row =>
        {
            Assert.True(Lifecycle.TryFind(row.Lifecycle, out var lifecycle), row.ToString());
            Assert.Contains(row.Stage, lifecycle.States);
            if (row.ToldBy == "final")
            {
                Assert.Empty(row.Code);
                return;
            }

            var parts = row.Code.Split('+');
            Assert.Contains(parts[0], Codes(lists[row.ToldBy]));
            Assert.True(parts.Length == 1 || Codes(row.ToldBy == "step" ? "step-result" : "appeal-state").Contains(parts[1]), row.ToString());
        });
    }

    [Fact]
    public void EveryStageIsToldBySomethingOrKnownToBeUntold()
    {
        var told = StagesTable.Rows.Select(r => $"{r.Lifecycle}/{r.Stage}").ToHashSet(StringComparer.Ordinal);
        Assert.Equal(s_untold.Order(StringComparer.Ordinal), OfProceedings.SelectMany(l => l.States.Select(s => $"{l}/{s}")).Where(s => !told.Contains(s)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePageIsUpToDate() => Approved.Matches(Repository.PathTo("docs", "reference", "lifecycles.md"), LifecyclePage.Text());

    private static List<string> Codes(string list) => CodelistRegistry.TryFind(list, out var found) ? [.. found.Codes.Select(c => c.Code)] : throw new InvalidOperationException(list);
}
