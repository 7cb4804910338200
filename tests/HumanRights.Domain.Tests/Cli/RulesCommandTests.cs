using System.Text.Json;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task One_rule_is_explained() => Assert.Equal(
        new ToolAnswer(
            0,
            """
            HRD0003  error syntax  Duplicate member
              en        A member of this name stands in the same object already.
              ru        Член с этим именем уже есть в этом объекте.
              why       Readers disagree on which of two values counts, so a marking or a signature can be bypassed.
              standard  RFC 7493 section 2.3
              fix       Keep one of the two.

            """,
            string.Empty),
        await new ToolRun().Of("rules", "HRD0003"));

    [Fact]
    public async Task One_rule_as_json() => Assert.Equal(
        new ToolAnswer(
            0,
            """{"rule":"HRD0008","severity":"error","layer":"syntax","title":"Empty text","message":{"en":"There is no JSON value here.","ru":"Здесь нет значения JSON."},"why":"An empty text is usually a failed copy.","standard":"RFC 8259","fix":"Check how the file came about."}""" + "\n",
            string.Empty),
        await new ToolRun().Of("rules", "HRD0008", "--format", "json"));

    [Fact]
    public async Task All_rules_are_listed_one_a_line()
    {
        var text = await new ToolRun().Of("rules");
        var json = await new ToolRun().Of("rules", "--format", "json");

        Assert.Matches("^HRD0001  error    syntax +Not JSON\n", text.Output);
        Assert.Equal(RuleCatalogue.All.Select(r => r.Id), text.Output.Split('\n')[..^1].Select(l => l[..7]));
        Assert.Equal(RuleCatalogue.All.Select(r => r.Id), json.Output.Split('\n')[..^1].Select(l => JsonElement.Parse(l).GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task A_rule_that_there_is_not_is_wrong_usage() => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: there is no rule HRD9999; hrd rules lists them\n"),
        await new ToolRun().Of("rules", "HRD9999"));
}
