using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests;

/// <summary>Making and changing case files in code.</summary>
public sealed class CaseFileTests
{
    private static readonly CaseFile s_empty = CaseFile.Create("urn:x-test:1", new LocalDate(2024, 5, 1));

    [Fact]
    public void ANewFileHasWhatStructureAsksFor()
    {
        Assert.Equal("""{"schemaVersion":"1.0","id":"urn:x-test:1","compiledOn":"2024-05-01"}""", CaseFileJson.Write(s_empty));
        Assert.Throws<ArgumentException>(() => CaseFile.Create("no uri", new LocalDate(2024, 5, 1)));
        Assert.Throws<ArgumentNullException>(() => CaseFile.Create(null!, new LocalDate(2024, 5, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseFile.Create("urn:x", new LocalDate(0, 5, 1)));
        Assert.Empty(s_empty.Records());
    }

    [Fact]
    public void RecordsAreAddedLastOrPutInThePlaceOfTheirIds()
    {
        var file = s_empty.With(Person("p1"), Source("s1"), Person("p2")).With(Person("p3"), Person("p1") with { Label = LocalizedText.En("changed") });
        Assert.Equal(["p1", "p2", "p3"], file.Persons.Select(p => p.Id.Local));
        Assert.Equal("changed", file.Persons[0].Label!.Values.Single());
        Assert.Equal(["person/p1", "person/p2", "person/p3", "source/s1"], file.Records().Select(r => r.RecordId.Text));
        Assert.Empty(s_empty.Persons);
        Assert.Equal(s_empty, s_empty.With());
        Assert.Throws<ArgumentException>(() => s_empty.With(Person("p1"), null!));
        Assert.Throws<ArgumentNullException>(() => s_empty.With(null!));
    }

    [Fact]
    public void ARecordOfEveryKindFindsItsArray()
    {
        foreach (var kind in DomainTypes.Records)
        {
            var record = (HumanRights.Domain.Common.Record)kind.Require(SampleJson.Plain.Object(kind.Shape).ToJsonString());
            var file = s_empty.With(record);
            Assert.Same(record, Assert.Single(file.Records()));
            Assert.Contains($"\"{kind.Shape.RecordArray}\":[", CaseFileJson.Write(file), StringComparison.Ordinal);
            Assert.Equal(s_empty, file.Without(record.RecordId));
            Assert.Same(record, new CaseFileIndex(file).Find(record.RecordId));
        }
    }

    [Fact]
    public void ARecordIsLeftOutAndNothingElse()
    {
        var file = s_empty.With(Person("p1"), Source("s1"), Person("p2"));
        Assert.Equal(["person/p2", "source/s1"], file.Without(new PersonId("p1")).Records().Select(r => r.RecordId.Text));
        Assert.Same(file, file.Without(new SourceId("p1")));
        Assert.Throws<ArgumentNullException>(() => file.Without(null!));
    }

    /// <summary>Two records with one id are a fault for a rule to report; leaving out another record must not mend it in silence.</summary>
    [Fact]
    public void LeavingARecordOutKeepsDuplicatesOfOthers()
    {
        var file = s_empty with { Persons = [Person("p1"), Person("p2"), Person("p1") with { Label = LocalizedText.En("again") }] };
        Assert.Equal(["p1", "p1"], file.Without(new PersonId("p2")).Persons.Select(p => p.Id.Local));
        Assert.Equal(["p2"], file.Without(new PersonId("p1")).Persons.Select(p => p.Id.Local));
    }

    [Fact]
    public void TheNextLocalPartIsFreeInEveryKind()
    {
        Assert.Equal("p1", s_empty.NextLocal("p"));
        var file = s_empty.With(Person("p1"), Source("p2"), Person("p4"));
        Assert.Equal("p3", file.NextLocal("p"));
        Assert.Equal("s1", file.NextLocal("s"));
        Assert.Throws<ArgumentNullException>(() => file.NextLocal(null!));
    }

    [Fact]
    public void WithLeavesTheOldFileAsItWas()
    {
        var changed = s_empty with { UpdatedOn = new LocalDate(2024, 6, 1) };
        Assert.Null(s_empty.UpdatedOn);
        Assert.NotEqual(s_empty, changed);
        Assert.Equal(s_empty, changed with { UpdatedOn = null });
        Assert.Equal("CaseFile", changed.ToString());
        Assert.Equal("Person person/p1", Person("p1").ToString());
    }

    [Fact]
    public void TheOrderOfRecordsMeansNothing() =>
        Assert.Equal(s_empty.With(Person("p1"), Person("p2")), s_empty.With(Person("p2"), Person("p1")));

    private static Person Person(string local) => new() { Id = new PersonId(local) };

    private static Source Source(string local) => new() { Id = new SourceId(local), Kind = Domain.Codelists.SourceKind.Other };
}
