using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using Xunit;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>The generator of documents keeps its promises: what it makes is accepted, and so is what its shrinker makes of that.</summary>
public sealed class JsonDocumentsTests
{
    public static TheoryData<string> Shapes => [.. StructureTable.All.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Generated_documents_and_their_shrinks_are_accepted(string name)
    {
        var shape = StructureTable.All.Single(s => s.Name == name);
        Expect(JsonDocuments.Simplest(shape));
        Assert.Empty(JsonDocuments.Shrink(shape, JsonDocuments.Simplest(shape)));
        foreach (var document in JsonDocuments.Of(shape).Sample(30, 40))
        {
            Expect(document);
            foreach (var smaller in JsonDocuments.Shrink(shape, document).Take(25))
            {
                Expect(smaller);
            }
        }

        void Expect(JsonNode json)
        {
            var document = Agreement.Whole(shape, json);
            var verdict = Agreement.Ours(document);
            Assert.True(verdict.IsAccepted, $"{verdict}\n{document.Text}");
        }
    }

    [Fact]
    public void Shrinking_ends_at_the_simplest_document()
    {
        var shape = StructureTable.Of<CaseFile>();
        foreach (var generated in JsonDocuments.Of(shape).Sample(5, 30))
        {
            var document = generated;
            while (JsonDocuments.Shrink(shape, document).FirstOrDefault() is { } smaller)
            {
                document = smaller;
            }

            Assert.True(JsonNode.DeepEquals(JsonDocuments.Simplest(shape), document), JsonSpelling.Plain(document));
        }
    }

    [Fact]
    public void Every_member_is_present_in_some_documents_and_absent_in_others()
    {
        foreach (var shape in StructureTable.All)
        {
            var documents = JsonDocuments.Of(shape).Sample(1500, 40).OfType<JsonObject>().ToArray();
            foreach (var member in shape.Members)
            {
                Assert.Contains(documents, d => d.ContainsKey(member.Name));
                Assert.Equal(!member.IsRequired, documents.Any(d => !d.ContainsKey(member.Name)));
            }
        }
    }

    [Fact]
    public void Both_spellings_are_the_same_value()
    {
        foreach (var document in JsonDocuments.Of(StructureTable.Of<CaseFile>()).Sample(30, 40))
        {
            var plain = CaseFileJson.Read(JsonSpelling.Plain(document));
            var escaped = CaseFileJson.Read(JsonSpelling.Escaped(document));
            Assert.Equal(plain.Value, escaped.Value);
            Assert.Equal(JsonSpelling.Plain(document), JsonSpelling.Plain(JsonNode.Parse(JsonSpelling.Escaped(document))));
        }
    }

    [Fact]
    public void The_first_operator_breaks_nothing_and_every_other_something()
    {
        foreach (var mutation in Mutations.All)
        {
            var isAnyBroken = StructureTable.All.SelectMany(static s => s.Members.Select(m => (Owner: s, Member: m)))
                .Where(p => mutation.AppliesTo(p.Owner, p.Member))
                .Any(p => mutation.Mutants(p.Owner, p.Member).Sample(10, 20).Any(d => !Agreement.Ours(Agreement.Whole(p.Owner, d)).IsAccepted));
            Assert.Equal(mutation != Mutations.All[0], isAnyBroken);
        }
    }

    [Fact]
    public void An_operator_refuses_a_member_that_it_does_not_apply_to()
    {
        var shape = StructureTable.Of<Domain.Common.Money>();
        var operators = Mutations.All.Where(m => !m.AppliesTo(shape, shape.Find("asReported")!)).ToArray();
        Assert.Equal(["wrong-code", "broken-pattern", "integer-spelling"], operators.Select(static m => m.Name));
        Assert.All(operators, m => Assert.Throws<ArgumentException>(() => m.Mutants(shape, shape.Find("asReported")!)));
    }
}
