using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class NamesCommandTests
{
    [Theory]
    [InlineData("Elena Semionova", "Elena Semionova", "same-form")]
    [InlineData("Elena Semionova", "Елена Семёнова", "same-key (spelling)")]
    [InlineData("Elena Semionova", "Semionova Elena", "same-key (order of words)")]
    [InlineData("Elena Semionova", "Ms Semenova", "initials-compatible (words left out)")]
    [InlineData("Semenova", "Semenov", "related-form (forms for a woman and a man)")]
    [InlineData("Anna Example", "Anna Exampel", "near-key (a slip)")]
    [InlineData("Kilanov", "Kalinov", "different")]
    public async Task Text_tells_the_grade_and_why(string a, string b, string answer) => Assert.Equal(
        new ToolAnswer(0, $"{a} | {b}: {answer}\n", string.Empty),
        await new ToolRun().Of("names", a, b));

    [Fact]
    public async Task Json_has_both_names_and_the_grade() => Assert.Equal(
        new ToolAnswer(0, "{\"a\":\"Elena Semionova\",\"b\":\"Елена Семёнова\",\"grade\":\"same-key\"}\n", string.Empty),
        await new ToolRun().Of("names", "Elena Semionova", "Елена Семёнова", "--format", "json"));

    [Fact]
    public async Task What_would_command_a_terminal_is_shown() => Assert.Equal(
        new ToolAnswer(0, "a\\u001B | : different\n", string.Empty),
        await new ToolRun().Of("names", "a\u001b", string.Empty));

    [Fact]
    public async Task One_name_alone_is_wrong_usage() => Assert.Equal(2, (await new ToolRun().Of("names", "Elena")).Code);
}
