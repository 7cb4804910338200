using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class ExecutableTests
{
    [Fact]
    public async Task Output_is_UTF_8_without_colour_or_a_mark()
    {
        var answer = await Executable.Run("edtf", "летом", "2004");

        Assert.Equal(new ToolAnswer(1, "летом: not an EDTF date\n2004: level 0 date, 2004-01-01 to 2004-12-31\n", string.Empty), answer);
    }

    [Fact]
    public async Task Standard_input_is_a_case_file()
    {
        using var process = Executable.Start("validate", "--structure-only", "-");
        await process.StandardInput.WriteAsync("""{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01"}""");
        process.StandardInput.Close();

        Assert.Equal("-: no findings (syntax and structure alone)\n", await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Trouble_is_one_line_on_the_error_output()
    {
        var answer = await Executable.Run("validate", "no-such-file.json");

        Assert.Equal(new ToolAnswer(2, string.Empty, "hrd: no-such-file.json: there is no such file\n"), answer with { Error = answer.Error.ReplaceLineEndings("\n") });
    }

    [Fact]
    public async Task When_nobody_reads_any_more_the_tool_stops_quietly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A pipe that nobody reads is noticed on Unix.");
        }

        using var process = Executable.Start("validate", "--jsonl", "--format", "json", "-");
        process.StandardOutput.Close();
        var written = 0;
        try
        {
            for (; written < 1_000_000; written++)
            {
                await process.StandardInput.WriteAsync("[]\n");
            }
        }
        catch (IOException)
        {
            // The tool is gone, and with it the reader of this pipe.
        }

        Assert.InRange(written, 1, 999_999);
        Assert.Equal(string.Empty, await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(141, process.ExitCode);
    }

    [Fact]
    public async Task Control_C_ends_a_read_that_waits()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Sends the signal as Linux does.");
        }

        // Test runners may be started with the signal ignored, which children inherit; env restores it.
        using var process = Executable.StartProgram("env", "--default-signal=INT", Executable.Path, "edtf", "1984", "-");

        // It has long begun to wait by the time it is stopped; were it not so, the signal would end it the same way.
        await Task.Delay(TimeSpan.FromSeconds(2));
        using (var kill = Executable.StartProgram("kill", "-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(string.Empty, await process.StandardError.ReadToEndAsync());
    }
}
