using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of validation: findings depend on what a file says and on nothing else. They hold for rules of a consumer's own too, where those are well made.</summary>
/// <remarks>Every argument may be left out: then it is this library's own. <c>validate</c> gives all findings, acknowledged or not.</remarks>
public static class ValidationLaws
{
    /// <summary>The same case file has the same findings in the same order each time, and so has a copy of it.</summary>
    /// <param name="files">The case files to try; valid and hostile ones when left out.</param>
    /// <param name="validate">Finds what there is to find.</param>
    /// <returns>The law <c>Validation.IsDeterministic</c>.</returns>
    public static Law IsDeterministic(Arbitrary<CaseFile>? files = null, Func<CaseFile, IReadOnlyList<Finding>>? validate = null)
    {
        validate ??= Findings;
        return Law.Of("Validation.IsDeterministic", "The same case file has the same findings in the same order each time, and so has a copy of it.", 100, files ?? CaseFileGenerators.Any, file =>
        {
            var first = validate(file);
            Expect.That(first.SequenceEqual(validate(file)), "The second time the findings are others.");
            Expect.That(first.SequenceEqual(validate(Read(Json(file))!)), "A copy has other findings.");
        });
    }

    /// <summary>Findings do not depend on the order of records, or of items in lists whose order means nothing.</summary>
    /// <param name="files">The case files to try; valid ones when left out. Ids must differ from each other.</param>
    /// <param name="validate">Finds what there is to find.</param>
    /// <returns>The law <c>Validation.OrderDoesNotMatter</c>.</returns>
    public static Law OrderDoesNotMatter(Arbitrary<CaseFile>? files = null, Func<CaseFile, IReadOnlyList<Finding>>? validate = null)
    {
        validate ??= Findings;
        return Law.Of("Validation.OrderDoesNotMatter", "Findings do not depend on the order of records, or of items in lists whose order means nothing.", 100, Seeded(files ?? CaseFileGenerators.Arbitrary), seeded =>
        {
            var json = Json(seeded.File);
            Shuffle(json, seeded.File.Shape, new Dice(seeded.Seed));
            var (expected, actual) = (Contents(validate(seeded.File)), Contents(validate(Read(json)!)));
            Expect.That(expected.SequenceEqual(actual, StringComparer.Ordinal), $"In another order: {string.Join("; ", expected.Except(actual, StringComparer.Ordinal).Prepend("missing"))}; {string.Join("; ", actual.Except(expected, StringComparer.Ordinal).Prepend("new"))}.");
        });
    }

    /// <summary>To know less of a date never makes an error: a wider date, a doubtful one or none breaks no rule about the quality of data.</summary>
    /// <param name="files">The case files to try; valid ones when left out.</param>
    /// <param name="validate">Finds what there is to find.</param>
    /// <returns>The law <c>Validation.VaguerDatesMakeNoError</c>.</returns>
    public static Law VaguerDatesMakeNoError(Arbitrary<CaseFile>? files = null, Func<CaseFile, IReadOnlyList<Finding>>? validate = null)
    {
        validate ??= Findings;
        return Law.Of("Validation.VaguerDatesMakeNoError", "To know less of a date never makes an error: a wider date, a doubtful one or none breaks no rule about the quality of data.", 200, Seeded(files ?? CaseFileGenerators.Arbitrary), seeded =>
        {
            var json = Json(seeded.File);
            var dates = new List<DatePlace>();
            Dates(json, seeded.File.Shape, dates);
            if (dates.Count == 0)
            {
                return;
            }

            var dice = new Dice(seeded.Seed);
            var place = dates[dice.Below(dates.Count)];
            place.MakeVaguer(dice);
            if (Read(json) is { } vaguer)
            {
                var known = Errors(validate(seeded.File));
                Expect.That(Errors(validate(vaguer)).IsSubsetOf(known), $"A date at {place.Member.Name} of {place.Shape.Name} made vaguer: {string.Join("; ", Errors(validate(vaguer)).Except(known, StringComparer.Ordinal))}.");
            }
        });
    }

    private static IReadOnlyList<Finding> Findings(CaseFile file)
    {
        var report = CaseFileValidator.Validate(file);
        return [.. report.Findings, .. report.Acknowledged.Select(static a => a.Finding)];
    }

    private static Arbitrary<(CaseFile File, ulong Seed)> Seeded(Arbitrary<CaseFile> files) => Arb.From(
        files.Generator.SelectMany(_ => CaseFileGenerators.Seeds, static (file, seed) => (File: file, Seed: seed)),
        seeded => files.Shrinker(seeded.File).Select(smaller => (smaller, seeded.Seed)));

    private static JsonObject Json(CaseFile file) => JsonNode.Parse(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact))!.AsObject();

    private static CaseFile? Read(JsonObject json) => CaseFileJson.Read(JsonSpelling.Plain(json)).Value;

    /// <summary>What findings say, whatever the order in which they say it; places in lists are left out.</summary>
    private static List<string> Contents(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(static f => $"{f.RuleId} {f.Severity} {f.Kind} {Text(f.Target)} ({string.Join(", ", f.Arguments.Order(StringComparer.Ordinal))}) {string.Join(", ", f.Related.Select(Text).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];

    private static HashSet<string> Errors(IReadOnlyList<Finding> findings) =>
        [.. findings.Where(static f => f is { Severity: Severity.Error, Kind: FindingKind.DataQuality }).Select(static f => $"{f.RuleId} {Text(f.Target)}")];

    private static string Text(Target? target) => target is null ? "the file" : CaseFileJson.Write(target);

    private static void Shuffle(JsonObject node, ObjectShape shape, Dice dice)
    {
        foreach (var member in shape.Members)
        {
            if (node[member.Name] is JsonArray list)
            {
                if (!member.IsOrdered)
                {
                    var items = list.ToArray();
                    list.Clear();
                    dice.Shuffle(items);
                    foreach (var item in items)
                    {
                        list.Add(item);
                    }
                }

                foreach (var item in list.OfType<JsonObject>().Where(_ => member.Kind == MemberKind.Object))
                {
                    Shuffle(item, member.Object!, dice);
                }
            }
            else if (node[member.Name] is JsonObject below && member.Kind == MemberKind.Object)
            {
                Shuffle(below, member.Object!, dice);
            }
        }
    }

    private static void Dates(JsonObject node, ObjectShape shape, List<DatePlace> found)
    {
        foreach (var member in shape.Members.Where(static m => m.Kind == MemberKind.Object))
        {
            var isDate = member.Object == StructureTable.Of<ExtendedDate>();
            if (isDate && !member.IsList && node[member.Name] is not null)
            {
                found.Add(new DatePlace(node, shape, member));
            }
            else if (!isDate)
            {
                foreach (var below in (node[member.Name] as JsonArray)?.OfType<JsonObject>() ?? new[] { node[member.Name] }.OfType<JsonObject>())
                {
                    Dates(below, member.Object!, found);
                }
            }
        }
    }

    /// <summary>A date in a document, where it can be exchanged.</summary>
    private sealed record DatePlace(JsonObject Owner, ObjectShape Shape, MemberShape Member)
    {
        internal void MakeVaguer(Dice dice)
        {
            var others = Owner.Select(static m => m.Key).Where(name => name != Member.Name).ToHashSet(StringComparer.Ordinal);
            if (dice.OneIn(3) && MemberChoice.IsAllowed(Shape, others))
            {
                Owner.Remove(Member.Name);
                return;
            }

            var date = CaseFileJson.Read<ExtendedDate>(JsonSpelling.Plain(Owner[Member.Name])).Require();
            var wider = DateValues.WiderThan(date).Sample(1, new Rnd((ulong)dice.Below(int.MaxValue)), 10)[0];
            Owner[Member.Name] = JsonNode.Parse(CaseFileJson.Write(wider));
        }
    }
}
