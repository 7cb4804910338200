using System.Reflection;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Schemas;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>The law of the reader: without a finding of syntax its verdict on structure is the schema's, and what the schema refuses it refuses.</summary>
internal static class Agreement
{
    private static readonly ObjectShape s_caseFile = StructureTable.Of<CaseFile>();
    private static readonly HashSet<ObjectShape> s_reached = [.. s_caseFile.Closure()];

    /// <summary>The root object type of each schema by the schema's name. A type that no record reaches yet has a schema of its own, which is not published.</summary>
    private static readonly Dictionary<string, ObjectShape> s_roots = StructureTable.All
        .Where(static s => s == s_caseFile || s.RecordKind is not null || !s_reached.Contains(s))
        .ToDictionary(static s => s == s_caseFile ? "case-file" : s.RecordKind ?? s.Name, StringComparer.Ordinal);

    private static readonly string[] s_unpublished = [.. s_roots.Keys.Except(SchemaCatalogue.Names).Select(static name => SchemaWriter.Write(IdOf(name), s_roots[name]))];

    private static readonly Dictionary<string, Func<string, Verdict>> s_readers = s_roots.ToDictionary(static r => r.Key, static r => ReaderOf(r.Value), StringComparer.Ordinal);

    /// <summary>What our reader says.</summary>
    public static Verdict Ours(JudgedDocument document) => s_readers[document.Schema](document.Text);

    /// <summary>What a validator says of each.</summary>
    public static bool[] Theirs(SchemaJudge judge, IReadOnlyList<JudgedDocument> documents) =>
        judge.Judge([.. documents.Select(static d => (IdOf(d.Schema), d.Text))], s_unpublished);

    /// <summary>Whether the law holds for one document.</summary>
    public static bool Holds(Verdict ours, bool theirs) => !ours.IsSyntax || (ours.IsStructure == theirs && (theirs || !ours.IsAccepted));

    /// <summary>The smallest document near a counter-example that still is one.</summary>
    public static JudgedDocument Smallest(SchemaJudge judge, JudgedDocument counterExample)
    {
        for (var smallest = counterExample; ;)
        {
            var smaller = JsonShrinker.Smaller(smallest.Json).Select(json => smallest with { Json = json }).OrderBy(static d => d.Text.Length).ToArray();
            var theirs = Theirs(judge, smaller);
            var next = Enumerable.Range(0, smaller.Length).FirstOrDefault(i => !Holds(Ours(smaller[i]), theirs[i]), -1);
            if (next < 0)
            {
                return smallest;
            }

            smallest = smaller[next];
        }
    }

    /// <summary>A whole document around an object: the smallest case file that can hold it.</summary>
    public static JudgedDocument Whole(ObjectShape shape, JsonNode json) =>
        s_reached.Contains(shape)
            ? new JudgedDocument("case-file", JsonDocuments.InCaseFile(shape, json), IsEscaped: false, "none", shape.Name)
            : new JudgedDocument(shape.Name, json, IsEscaped: false, "none", shape.Name);

    /// <summary>Whole documents disturbed at one member.</summary>
    public static IEnumerable<JudgedDocument> Mutants(MutationOperator mutation, ObjectShape owner, MemberShape member, int count, ulong seed) =>
        mutation.Mutants(owner, member).Sample(count, new Rnd(seed), 20)
            .Select((json, i) => Whole(owner, json) with { IsEscaped = i % 2 == 1, Operator = mutation.Name, Property = $"{owner.Name}.{member.Name}" });

    private static string IdOf(string name) => SchemaCatalogue.Names.Contains(name) ? SchemaCatalogue.IdOf(name) : "urn:humanrights-domain:unpublished:" + name;

    private static Func<string, Verdict> ReaderOf(ObjectShape shape)
    {
        var type = typeof(CaseFile).Assembly.GetExportedTypes().Single(t => t.Name == shape.Name && t.IsSubclassOf(typeof(DomainObject)));
        return typeof(Agreement).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<string, Verdict>>();
    }

    private static Verdict Read<T>(string json)
        where T : DomainObject, IJsonObject<T>
    {
        var result = CaseFileJson.Read<T>(json);
        return new Verdict(result.Value, result.Findings);
    }
}
