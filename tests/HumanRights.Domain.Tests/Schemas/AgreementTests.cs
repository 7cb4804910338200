using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>Compares our reader with validators that are not ours, over every property of the structure table and every mutation operator.</summary>
/// <remarks>The documents differ from run to run. A failure prints the seed; AGREEMENT_SEED brings the same documents back.</remarks>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int LeastPerOperator = 300;
    private const int LeastPerProperty = 3;
    private const int WholeFiles = 300;

    private readonly ulong _seed = Environment.GetEnvironmentVariable("AGREEMENT_SEED") is { Length: > 0 } seed
        ? ulong.Parse(seed, CultureInfo.InvariantCulture)
        : (ulong)Random.Shared.NextInt64();

    private static readonly (ObjectShape Owner, MemberShape Member)[] s_properties = [.. StructureTable.All.SelectMany(static s => s.Members.Select(m => (s, m)))];

    [Fact]
    public void Ajv_and_the_reader_agree_on_every_property()
    {
        var judge = SchemaJudge.Ajv();
        List<JudgedDocument> documents = [.. WholeCaseFiles(WholeFiles)];
        foreach (var mutation in Mutations.All)
        {
            var properties = PropertiesOf(mutation);
            var count = Math.Max(LeastPerProperty, (LeastPerOperator + properties.Length - 1) / properties.Length);
            documents.AddRange(properties.SelectMany((p, i) => Agreement.Mutants(mutation, p.Owner, p.Member, count, SeedOf(mutation, i))));
        }

        var ours = documents.ConvertAll(Agreement.Ours);
        var theirs = Agreement.Theirs(judge, documents);
        var report = Report(documents, ours, theirs);
        var file = Directory.CreateDirectory(Repository.PathTo("artifacts")).FullName + "/agreement.md";
        File.WriteAllText(file, report);
        output.WriteLine(report);

        ExpectLaw(judge, documents, ours, theirs);
        Assert.All(ours, static v => Assert.True(v.IsSyntax));
        foreach (var mutation in Mutations.All)
        {
            var made = documents.Where(d => d.Operator == mutation.Name).CountBy(static d => d.Property).ToDictionary();
            Assert.True(made.Values.Sum() >= LeastPerOperator, mutation.Name);
            Assert.All(PropertiesOf(mutation), p => Assert.True(made.GetValueOrDefault($"{p.Owner.Name}.{p.Member.Name}") >= LeastPerProperty, $"{mutation.Name} at {p.Owner.Name}.{p.Member.Name}"));
        }
    }

    [Fact]
    public void Ajv_and_the_reader_agree_on_records_by_themselves()
    {
        var judge = SchemaJudge.Ajv();
        JudgedDocument[] documents =
        [
            .. Mutations.All.SelectMany(mutation => PropertiesOf(mutation)
                .Where(static p => p.Owner.RecordKind is not null)
                .SelectMany((p, i) => mutation.Mutants(p.Owner, p.Member).Sample(1, new Rnd(SeedOf(mutation, i)), 20)
                    .Select(json => new JudgedDocument(p.Owner.RecordKind!, json, i % 2 == 1, mutation.Name, $"{p.Owner.Name}.{p.Member.Name}")))),
        ];
        ExpectLaw(judge, documents, Array.ConvertAll(documents, Agreement.Ours), Agreement.Theirs(judge, documents));
    }

    [Fact]
    public void Python_and_the_reader_agree_on_a_sample()
    {
        var judge = SchemaJudge.Python();
        var cells = Mutations.All.SelectMany(m => PropertiesOf(m).Select(p => (Mutation: m, p.Owner, p.Member))).ToArray();
        var random = new Random(unchecked((int)_seed));
        random.Shuffle(cells);
        JudgedDocument[] documents = [.. cells.Take(300).SelectMany((c, i) => Agreement.Mutants(c.Mutation, c.Owner, c.Member, 1, _seed + (ulong)i))];
        var theirs = Agreement.Theirs(judge, documents);
        output.WriteLine($"{documents.Length} documents, {theirs.Count(static v => v)} valid by jsonschema.");
        ExpectLaw(judge, documents, Array.ConvertAll(documents, Agreement.Ours), theirs);
    }

    private static (ObjectShape Owner, MemberShape Member)[] PropertiesOf(MutationOperator mutation) => [.. s_properties.Where(p => mutation.AppliesTo(p.Owner, p.Member))];

    private static ulong Mixed(ulong seed, string name) => name.Aggregate(seed, static (hash, c) => unchecked((hash * 31) + c));

    private ulong SeedOf(MutationOperator mutation, int index) => unchecked(Mixed(_seed, mutation.Name) + ((ulong)index << 20));

    private IEnumerable<JudgedDocument> WholeCaseFiles(int count) =>
        JsonDocuments.Of(StructureTable.Of<CaseFile>()).Sample(count, new Rnd(_seed), 60).Select(static (json, i) => Agreement.Whole(StructureTable.Of<CaseFile>(), json) with { IsEscaped = i % 2 == 1, Operator = "whole" });

    private void ExpectLaw(SchemaJudge judge, IReadOnlyList<JudgedDocument> documents, IReadOnlyList<Verdict> ours, bool[] theirs)
    {
        var broken = Enumerable.Range(0, documents.Count).Where(i => !Agreement.Holds(ours[i], theirs[i])).ToArray();
        if (broken.Length == 0)
        {
            return;
        }

        var smallest = Agreement.Smallest(judge, documents[broken.MinBy(i => documents[i].Text.Length)]);
        var verdict = Agreement.Ours(smallest);
        Assert.Fail(
            $"{broken.Length} of {documents.Count} documents are judged differently (AGREEMENT_SEED={_seed}): {string.Join(", ", broken.Select(i => $"{documents[i].Operator} at {documents[i].Property}").Distinct().Take(20))}.\n"
            + $"Smallest: {smallest.Operator} at {smallest.Property}; the schema '{smallest.Schema}' {(Agreement.Theirs(judge, [smallest])[0] ? "accepts" : "refuses")} it, the reader's structure {(verdict.IsStructure ? "accepts" : "refuses")} it:\n{smallest.Text}");
    }

    private string Report(List<JudgedDocument> documents, List<Verdict> ours, bool[] theirs)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"# Agreement of the reader and ajv (strict)\n\nSeed {_seed}; {documents.Count} documents; {s_properties.Length} properties of {StructureTable.All.Count} object types.\n");
        report.AppendLine("| operator | properties | documents | accepted | refused by structure | refused by value only | disagreements |\n|---|---|---|---|---|---|---|");
        foreach (var group in Enumerable.Range(0, documents.Count).GroupBy(i => documents[i].Operator))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Select(i => documents[i].Property).Distinct().Count()} | {group.Count()} | {group.Count(i => ours[i].IsAccepted)} | {group.Count(i => !ours[i].IsStructure)} | {group.Count(i => ours[i].IsStructure && !ours[i].IsAccepted)} | {group.Count(i => !Agreement.Holds(ours[i], theirs[i]))} |");
        }

        report.AppendLine("\nAn empty field: the operator cannot apply. `empty` needs something that can be empty (no number, no yes or no), `wrong-code` a codelist, `broken-pattern` a text of a fixed form, `integer-spelling` a whole number, `groups` a member that a rule of its object puts together with others or apart.\n");
        report.AppendLine("| property | " + string.Join(" | ", Mutations.All) + " |\n|---|" + string.Concat(Enumerable.Repeat("---|", Mutations.All.Count)));
        var cells = documents.CountBy(static d => (d.Property, d.Operator)).ToDictionary();
        foreach (var (owner, member) in s_properties)
        {
            var property = $"{owner.Name}.{member.Name}";
            report.AppendLine($"| {property} | " + string.Join(" | ", Mutations.All.Select(m => cells.TryGetValue((property, m.Name), out var count) ? count.ToString(CultureInfo.InvariantCulture) : string.Empty)) + " |");
        }

        return report.ToString();
    }
}
