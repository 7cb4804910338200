using System.Text.RegularExpressions;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.CountryPacks;

/// <summary>What is known of the first country stands in its pack and nowhere else in the sources.</summary>
public sealed class CoreKnowsNoCountryTests
{
    /// <summary>Lines that may name the country, by file and by what they hold, with the reason.</summary>
    private static readonly (string File, string Text, string Reason)[] s_allowed =
    [
        ("romanisation.csv", "bgn-pcgn-kaz-1979", "the name of a published system"),
        ("romanisation.csv", "kazakh-latin-20", "the name of a published alphabet"),
        ("international-instrument.csv", "epca,", "the title of a treaty"),
        ("international-instrument.csv", "pca,", "the title of a treaty"),
        ("HumanRights.Domain.FsCheck/", "Gen.Elements(", "data of any country at random: codes, tags, currencies and zones that exist"),
        ("HumanRights.Domain.FsCheck/Inventing/Words.cs", "dice.Of(", "data of any country at random"),
        ("HumanRights.Domain.FsCheck/Inventing/Words.cs", "nameof(Jurisdiction) =>", "invented files lie where a pack is at hand, so that its rules are tried"),
        ("HumanRights.Domain.FsCheck/Values/CodeValues.cs", "kz:x-new", "a code that no list holds"),
    ];

    private static readonly CountryPack s_pack = CountryPackSet.Default.Find("kz")!;

    private static readonly Regex s_constants = new(
        string.Join('|', [
            @"\bkz:", @"\bKZ\b", @"\bKZT\b", "(?i:kazakh|казах|қазақ|tenge|тенге)",
            $"(?:{string.Join('|', s_pack.FacilityCodes.SelectMany(s => s.Prefixes).Where(p => p.Number is not null).Select(p => Regex.Escape(p.Native)))})[- ]?[0-9]",
            $"(?:{string.Join('|', s_pack.FacilityCodes.SelectMany(s => s.Prefixes).Where(p => p.Number is not null).Select(p => Regex.Escape(p.Latin)))})-1[0-9]{{2}}",
            $@"(?i)\b(?:{string.Join('|', Names().Select(Regex.Escape))})\b"]),
        RegexOptions.CultureInvariant);

    [Fact]
    public void NoSourceHoldsAConstantOfTheCountry()
    {
        var files = Directory.EnumerateFiles(Repository.PathTo("src"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".csv").Select(f => Path.GetRelativePath(Repository.PathTo("src"), f).Replace('\\', '/')).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 400, $"only {files.Count} files were seen");
        Assert.Empty(files.SelectMany(f => File.ReadLines(Repository.PathTo("src", f)).Select((line, i) => (line, i))
            .Where(x => s_constants.IsMatch(x.line) && !s_allowed.Any(a => f.Contains(a.File, StringComparison.Ordinal) && x.line.Contains(a.Text, StringComparison.Ordinal)))
            .Select(x => $"{f}:{x.i + 1}: {s_constants.Match(x.line).Value}")));
    }

    [Theory]
    [InlineData("if (code == \"kz:x\")")]
    [InlineData("new Jurisdiction(\"KZ-10\")")]
    [InlineData("// In Kostanay region")]
    [InlineData("\"Павлодар\"")]
    [InlineData("УК-161/2")]
    [InlineData("UK-161/2")]
    [InlineData("the Kazakhstani code")]
    public void AConstantWouldBeFound(string line) => Assert.Matches(s_constants, line);

    [Fact]
    public void WhatIsAllowedIsThere() =>
        Assert.All(s_allowed, a => Assert.True(
            Directory.EnumerateFiles(Repository.PathTo("src"), "*", SearchOption.AllDirectories).Where(f => f.Replace('\\', '/').Contains(a.File, StringComparison.Ordinal) && Path.GetExtension(f) is ".cs" or ".csv")
                .Any(f => File.ReadLines(f).Any(l => l.Contains(a.Text, StringComparison.Ordinal) && s_constants.IsMatch(l))),
            $"{a.File}: {a.Text} ({a.Reason})"));

    /// <summary>Names of places that are no other words; the country's own are found by its stem.</summary>
    private static IEnumerable<string> Names() =>
        s_pack.Places.SelectMany(p => p.Names).Where(n => n.Length > 4 && n != "Uralsk").Distinct(StringComparer.OrdinalIgnoreCase);
}
