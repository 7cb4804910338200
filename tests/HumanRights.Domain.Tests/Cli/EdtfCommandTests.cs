using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class EdtfCommandTests
{
    [Fact]
    public async Task Text_says_what_an_expression_covers() => Assert.Equal(
        new ToolAnswer(
            0,
            """
            1985-04-XX: level 1 date, 1985-04-01 to 1985-04-30
            2004-06~/2006-08?: level 1 interval, 2004-06-01 to 2006-08-31, approximate, uncertain
            [1667,1668]: level 2 oneOf, 1667-01-01 to 1668-12-31
            {1960,1961}: level 2 allOf, 1960-01-01 to 1961-12-31
            2001-21: level 1 season, 2001-03-01 to 2001-05-31
            Y17E7: level 2 longYear, Y170000000-01-01 to Y170000000-12-31
            1985-04-12T23:20:30Z: level 0 dateTime, 1985-04-12 to 1985-04-12
            1985/..: level 1 interval, 1985-01-01 to inf

            """,
            string.Empty),
        await new ToolRun().Of("edtf", "1985-04-XX", "2004-06~/2006-08?", "[1667,1668]", "{1960,1961}", "2001-21", "Y17E7", "1985-04-12T23:20:30Z", "1985/.."));

    [Fact]
    public async Task What_is_no_date_makes_the_exit_code_1() => Assert.Equal(
        new ToolAnswer(1, "2004: level 0 date, 2004-01-01 to 2004-12-31\n20xx\\u001B: not an EDTF date\n", string.Empty),
        await new ToolRun().Of("edtf", "2004", "20xx\u001b"));

    [Fact]
    public async Task Json_has_every_member_always() => Assert.Equal(
        new ToolAnswer(
            1,
            """
            {"input":"156X-12-25?","valid":true,"level":2,"earliest":"1560-12-25","latest":"1569-12-25","kind":"date","approximate":false,"uncertain":true}
            {"input":"летом","valid":false,"level":null,"earliest":null,"latest":null,"kind":null,"approximate":null,"uncertain":null}
            {"input":"/1985","valid":true,"level":1,"earliest":"unknown","latest":"1985-12-31","kind":"interval","approximate":false,"uncertain":false}

            """,
            string.Empty),
        await new ToolRun().Of("edtf", "--format", "json", "156X-12-25?", "летом", "/1985"));

    [Theory]
    [InlineData("-0044-03-15")]
    [InlineData("?2004-06-~11")]
    [InlineData("-000X")]
    public async Task Dates_that_look_like_options_or_files_are_dates(string expression)
    {
        var answer = await new ToolRun().Of("edtf", expression);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.StartsWith(expression + ": level ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_for_a_file_of_arguments_is_no_such_thing() => Assert.Equal(
        new ToolAnswer(1, "@x: not an EDTF date\n", string.Empty),
        await new ToolRun().Of("edtf", "@x"));

    [Fact]
    public async Task A_dash_reads_one_expression_a_line() => Assert.Equal(
        new ToolAnswer(1, "1984: level 0 date, 1984-01-01 to 1984-12-31\n1985: level 0 date, 1985-01-01 to 1985-12-31\n: not an EDTF date\n1986: level 0 date, 1986-01-01 to 1986-12-31\n", string.Empty),
        await new ToolRun { Input = "1985\r\n\n1986" }.Of("edtf", "1984", "-"));

    [Fact]
    public async Task Nothing_to_judge_is_wrong_usage() => Assert.Equal(2, (await new ToolRun().Of("edtf")).Code);
}
