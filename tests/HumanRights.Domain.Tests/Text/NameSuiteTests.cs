using System.Globalization;
using System.Text.Json;
using CsvHelper;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Text;

/// <summary>Other people's names, which lie beside the repository and are no part of it.</summary>
public sealed class NameSuiteTests(ITestOutputHelper output)
{
    /// <summary>What would be shown to a person as perhaps the same: everything but other names.</summary>
    private static bool IsMatch(NameGrade grade) => grade != NameGrade.Different;

    [Fact]
    public void EveryRomanisedFormMatchesItsOriginal()
    {
        var missed = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(Repository.Suite("names", "transliteration-samples.jsonl")))
        {
            using var sample = JsonDocument.Parse(line);
            var (original, romanised) = (sample.RootElement.GetProperty("cyrillic").GetString()!, sample.RootElement.GetProperty("latin").GetString()!);
            count++;
            if (NameComparison.Compare(original, romanised).Grade != NameGrade.SameKey || !NameKey.Of(original).Matches(NameKey.Of(romanised)))
            {
                missed.Add($"{sample.RootElement.GetProperty("scheme").GetString()}: {original} | {romanised}");
            }
        }

        Assert.Empty(missed);
        Assert.Equal(163, count);
    }

    [Theory]
    [InlineData(true, 0.94, 0.79, 0.86)]
    [InlineData(false, 0.93, 0.72, 0.82)]
    public void PairsOfAnotherMatcherAreToldApart(bool personsOnly, double precision, double recall, double f1)
    {
        var counts = new Dictionary<(NameGrade Grade, bool IsMatch), int>();
        using var reader = CsvReader.FromFile(Repository.Suite("names", "opensanctions-pairs.csv"), CsvReaderOptions.Default with { Separator = ',' });
        while (reader.Read())
        {
            if (personsOnly && reader.GetString("schema") != "Person")
            {
                continue;
            }

            var (left, right, expected) = (reader.GetString("name1"), reader.GetString("name2"), reader.GetString("is_match") == "true");
            var grade = NameComparison.Compare(left, right).Grade;
            counts[(grade, expected)] = counts.GetValueOrDefault((grade, expected)) + 1;
            if (IsMatch(grade) != expected)
            {
                output.WriteLine($"{(expected ? "missed" : "wrong")} {grade.ToWord()}: {left} | {right}");
            }
        }

        double Sum(bool found, bool expected) => counts.Where(c => IsMatch(c.Key.Grade) == found && c.Key.IsMatch == expected).Sum(c => c.Value);

        var (p, r) = (Sum(true, true) / (Sum(true, true) + Sum(true, false)), Sum(true, true) / (Sum(true, true) + Sum(false, true)));
        var f = 2 * p * r / (p + r);
        foreach (var (key, count) in counts.OrderBy(c => c.Key))
        {
            output.WriteLine($"{key.Grade.ToWord()} {(key.IsMatch ? "one" : "two")}: {count}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"precision {p:0.000}, recall {r:0.000}, F1 {f:0.000}"));
        Assert.True(p >= precision && r >= recall && f >= f1, string.Create(CultureInfo.InvariantCulture, $"precision {p:0.000}, recall {r:0.000}, F1 {f:0.000}"));
    }

    [Fact]
    public void EverySpellingOfAPersonInTheSeedsMatches()
    {
        var persons = 0;
        foreach (var line in File.ReadLines(Repository.Shared("ledger", "entities.jsonl")))
        {
            using var entity = JsonDocument.Parse(line);
            if (entity.RootElement.GetProperty("type").GetString() != "person")
            {
                continue;
            }

            persons++;
            string[] spellings = [.. entity.RootElement.GetProperty("spellings").EnumerateArray().Select(s => s.GetString()!)];
            var fullest = spellings.MaxBy(s => NameKey.Of(s).Text.Split(' ').Length)!;
            Assert.All(spellings, spelling => Assert.InRange(NameComparison.Compare(spelling, fullest).Grade, NameGrade.SameForm, NameGrade.InitialsCompatible));

            // Two spellings with the same words left out are one key.
            foreach (var group in spellings.GroupBy(s => NameKey.Of(s).Text.Split(' ').Length).Where(g => g.Key > 1))
            {
                Assert.All(group, spelling => Assert.True(NameComparison.Compare(spelling, group.First()).IsSameName));
            }
        }

        Assert.True(persons > 20);
    }

    [Theory]
    [InlineData("Colony AK-159/1")]
    [InlineData("Prison 158/4")]
    [InlineData("Amnesty International")]
    [InlineData("UN Committee against Torture")]
    [InlineData("Pavlodar")]
    public void SpellingsOfBodiesAndPlacesThatDifferInLettersOnlyMatch(string name)
    {
        var spellings = File.ReadLines(Repository.Shared("ledger", "entities.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .First(e => e.GetProperty("entity").GetString() == name).GetProperty("spellings").EnumerateArray().Select(s => s.GetString()!).Where(s => !s.Contains("Secretariat", StringComparison.Ordinal)).ToArray();

        Assert.All(spellings, spelling => Assert.True(NameComparison.Compare(spelling, spellings[0]).IsSameName));
    }

    [Fact]
    public void PeopleOfTheSeedsAreToldApart()
    {
        string[] names = [.. File.ReadLines(Repository.Shared("ledger", "entities.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(e => e.GetProperty("type").GetString() == "person").Select(e => e.GetProperty("entity").GetString()!)];

        var alike = from i in Enumerable.Range(0, names.Length)
                    from j in Enumerable.Range(i + 1, names.Length - i - 1)
                    where IsMatch(NameComparison.Compare(names[i], names[j]).Grade)
                    select $"{names[i]} | {names[j]}";
        Assert.Empty(alike);
    }
}
