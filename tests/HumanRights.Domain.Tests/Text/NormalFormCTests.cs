using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Text;

/// <summary>The check for normal form C against the tables of another library.</summary>
public sealed class NormalFormCTests
{
    // The version of our tables; characters assigned later are normal for us.
    private const string OurUnicode = "14.0.0";

    [Fact]
    public void ItAgreesWithPythonOnEveryCharacterAndOnSequences()
    {
        using var python = Start();
        var version = python.StandardOutput.ReadLine();
        var judged = 0;
        var normal = 0;
        List<string> disagreements = [];
        while (python.StandardOutput.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            var text = new StringBuilder();
            foreach (var point in fields[..^1])
            {
                text.Append(new Rune(int.Parse(point, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
            }

            var theirs = fields[^1] is "1";
            var ours = NormalFormC.IsIn(text.ToString());
            judged++;
            normal += theirs ? 1 : 0;
            if (ours != theirs && (theirs || string.Equals(version, OurUnicode, StringComparison.Ordinal)))
            {
                disagreements.Add(line);
            }
        }

        Assert.Empty(disagreements);
        Assert.True(judged > 200_000, $"{judged}");
        Assert.InRange(judged - normal, 20_000, judged - 100_000);
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", [Repository.PathTo("tests", "HumanRights.Domain.Tests", "Text", "normal_forms.py")]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is needed for a second opinion on normal forms; it is not on this machine.");
            throw;
        }
    }
}
