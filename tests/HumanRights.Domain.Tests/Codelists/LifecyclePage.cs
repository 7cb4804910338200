using System.Globalization;
using System.Text;
using HumanRights.Domain.Codelists;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>Writes the reference page of the lifecycles.</summary>
internal static class LifecyclePage
{
    /// <summary>Kinds of proceeding without a lifecycle, and why.</summary>
    public static IReadOnlyDictionary<string, string> WithoutLifecycle { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["criminal-private"] = "the victim brings the charge straight to court, and laws differ on everything before and between",
        ["judicial-control"] = "one request and one ruling",
        ["habeas-corpus"] = "one request and one ruling",
        ["inquest"] = "laws differ too much",
        ["inquiry"] = "each body works by its own mandate",
        ["compulsory-treatment"] = "one request and one ruling, repeated at each review",
        ["sentence-execution"] = "one request and one ruling",
        ["clemency"] = "one petition and one decision",
        ["enforcement"] = "it is the last stage of the case whose decision it carries out; its own course differs between laws",
        ["extradition"] = "authorities and courts share it differently in each State",
        ["asylum"] = "authorities and courts share it differently in each State",
        ["in-rem"] = "it follows criminal, civil or administrative rules, as the State has it",
        ["liquidation"] = "it follows civil or administrative rules, as the State has it",
        ["immunity-lifting"] = "one request and one vote",
        ["nhri-complaint"] = "what the complainant lodges is a complaint, with the states of one; the rest is the institution's own practice",
        ["tb-inquiry"] = "confidential until its end",
        ["wgeid"] = "a case stays open until the fate of the person is clear",
        ["regional-commission"] = "each commission has rules of its own",
        ["inter-state"] = "each treaty has rules of its own",
        ["international-criminal"] = "each tribunal has rules of its own",
        ["infringement"] = "it follows the case whose judgment was not carried out",
        ["interpol-file-review"] = "one request and one decision",
        ["other"] = "not known",
        ["unknown"] = "not known",
    };

    public static string Text()
    {
        var page = new StringBuilder("""
            # Lifecycles

            <!-- Generated from src/HumanRights.Domain/Codelists/lifecycles.csv and stages.csv; edit those files. -->

            Which state of a complaint, and which stage of a proceeding, may follow which. States and stages are never stored: they are
            worked out, by `Complaint.States()` and `LegalProceeding.Stages()`. In C# the tables are `Lifecycle.Complaint` and
            `Lifecycle.Of(kind)`.

            A table says what usually may follow; that something else happened is a fact about the world. Nothing is filled in, and
            nothing out of turn is dropped.

            What tells a stage: a *step* by its kind (`step+result` by kind and result); an *act*, which also happens in other stages,
            only where its stage comes next; a *hearing* that was held, by the level of the instance; an *appeal* that was filed, by its kind
            (`appeal+state` by kind and state); a *decision* by its kind, else by the *outcome* of a ruling; a decision on an appeal or in a
            higher instance by the outcome of that *review*; and the *final* date of a decision. Where one thing may tell two stages, the one nearer
            to the stage before is meant.


            """);
        foreach (var lifecycle in Lifecycle.All)
        {
            page.Append("## ").Append(lifecycle.Name).Append("\n\n| From | To | When |\n|---|---|---|\n");
            foreach (var transition in lifecycle.Transitions)
            {
                page.Append("| ").Append(transition.From is null ? "(begins)" : $"`{transition.From}`").Append(" | `").Append(transition.To).Append("` | ").Append(transition.Condition).Append(" |\n");
            }

            if (lifecycle == Lifecycle.Complaint)
            {
                page.Append("\nA step of a kind that names a state tells that state; `inspection` tells `under-inspection`; a result that names a state tells it after its step.\n\n");
                continue;
            }

            page.Append("\n| Stage | Told by |\n|---|---|\n");
            foreach (var stage in lifecycle.States)
            {
                var told = StagesTable.Rows.Where(r => r.Lifecycle == lifecycle.Name && r.Stage == stage)
                    .GroupBy(r => r.ToldBy, StringComparer.Ordinal)
                    .Select(g => g.Key == "final" ? "*final* date of a decision" : $"*{g.Key}* {string.Join(", ", g.Select(r => $"`{r.Code}`"))}");
                page.Append("| `").Append(stage).Append("` | ").Append(string.Join("; ", told) is { Length: > 0 } all ? all : "nothing that a file holds").Append(" |\n");
            }

            page.Append('\n');
        }

        page.Append("## Kinds of proceeding without a lifecycle\n\n").Append(WithoutLifecycle.Count.ToString(CultureInfo.InvariantCulture))
            .Append(" kinds have no table, and `Stages()` gives nothing for them; their steps and decisions stand in the file all the same.\n\n| Kind | Why |\n|---|---|\n");
        foreach (var (kind, reason) in WithoutLifecycle)
        {
            page.Append("| `").Append(kind).Append("` | ").Append(reason).Append(" |\n");
        }

        return page.ToString();
    }
}
