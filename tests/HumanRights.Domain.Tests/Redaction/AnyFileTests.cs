using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>Whatever a valid file holds and however it is marked, redaction gives an answer; and what it gives holds no name of those who are protected.</summary>
public sealed class AnyFileTests
{
    private static readonly Arbitrary<(CaseFile File, int Seed)> s_marked = Arb.From(
        from file in CaseFileGenerators.Valid
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (Marked(file, new Random(seed)), seed));

    [Fact]
    public void RedactingNeverThrowsAndLeaksNoName() => PropertyCheck.ForAll(s_marked, 300, static drawn =>
    {
        var (file, seed) = drawn;
        var random = new Random(seed);
        var publication = new Publication
        {
            Audience = new[] { Audience.Public, Audience.Partners, Audience.Internal, Audience.NamedBody }[random.Next(4)],
            Body = (ActorRef)new OrganizationId("o1"),
            AsOf = new LocalDate(2000 + random.Next(40), 1 + random.Next(12), 1),
            Entropy = Encoding.ASCII.GetBytes($"entropy of {seed:0000000000}"),
            LeastCount = random.Next(20),
            Dates = random.Next(2) == 0 ? DateRounding.Month : DateRounding.Year,
        };

        var result = Redactor.Redact(file, publication);

        if (result.IsOk)
        {
            Assert.Empty(Leaks.In(CaseFileJson.WriteToUtf8(result.File, WriteOptions.Compact), [.. SecretWords(file, result)]));
        }
        else
        {
            Assert.True(result.NamedAt.Count + result.Errors.Count > 0);
        }
    });

    /// <summary>Words of names of people who are not published under their names, and that nobody bears who is.</summary>
    private static IEnumerable<string> SecretWords(CaseFile file, RedactionResult result)
    {
        var published = result.File!.Persons.SelectMany(WordsOf).SelectMany(SoundsOf).ToHashSet(StringComparer.Ordinal);
        var hidden = result.Records.Where(r => r.Outcome != RedactionOutcome.Published).Select(r => r.Record).ToHashSet(StringComparer.Ordinal);
        return file.Persons.Where(p => hidden.Contains(p.Id.Text)).SelectMany(WordsOf).Where(w => w.Length >= 4 && !SoundsOf(w).Any(published.Contains)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> WordsOf(Person person) => person.Names.SelectMany(n => n.Forms).SelectMany(f => NameWords.Of(f.FullText ?? string.Empty).Words);

    private static IEnumerable<string> SoundsOf(string word) => NameKey.Of(word).Readings;

    /// <summary>The file with markings thrown on it: of every level, also one that is deprecated, for every audience, reviewed or not, with and without end, on records and on places.</summary>
    private static CaseFile Marked(CaseFile file, Random random)
    {
        var root = JsonNode.Parse(CaseFileJson.Write(file))!.AsObject();
        if (random.Next(10) > 0)
        {
            root["marking"] = Marking(random, isMild: random.Next(4) > 0);
        }

        foreach (var record in Canaries.RecordsOf(root))
        {
            if (random.Next(3) == 0)
            {
                var markings = new JsonArray();
                for (var i = random.Next(3); i >= 0; i--)
                {
                    var marking = Marking(random, isMild: random.Next(2) == 0);
                    if (random.Next(3) == 0)
                    {
                        var fields = record.Select(m => m.Key).Where(k => k.All(char.IsAsciiLetter)).ToList();
                        marking["targets"] = new JsonArray(new JsonObject { ["field"] = fields[random.Next(fields.Count)] });
                    }

                    markings.Add(marking);
                }

                record["markings"] = markings;
            }
        }

        return CaseFileJson.Read(root.ToJsonString()).Require();
    }

    private static JsonObject Marking(Random random, bool isMild)
    {
        string[] levels = ["red", "amber-strict", "amber", "green", "white", "clear"];
        string[] audiences = ["public", "partners", "named-body", "internal"];
        var marking = new JsonObject { ["level"] = isMild ? "clear" : levels[random.Next(levels.Length)] };
        if (random.Next(3) > 0)
        {
            marking["audiences"] = new JsonArray(isMild ? "public" : audiences[random.Next(audiences.Length)]);
        }

        if (random.Next(2) == 0)
        {
            marking["reviewed"] = random.Next(3) > 0;
        }

        if (random.Next(5) == 0)
        {
            marking["until"] = new[] { "2019", "2030-05-01", "2024~", "../2020", "202X" }[random.Next(5)];
        }

        return marking;
    }
}
