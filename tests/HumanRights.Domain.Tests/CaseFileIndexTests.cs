using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests;

/// <summary>A case file made easy to ask.</summary>
public sealed class CaseFileIndexTests
{
    private const string Json = """
        {
          "schemaVersion": "1.0", "id": "urn:x-test:1", "compiledOn": "2024-05-01", "compiledBy": "organization/o1",
          "acknowledgements": [ { "rule": "HRD1703", "reason": { "en": "x" }, "target": { "record": "person/p2" } } ],
          "persons": [
            { "id": "person/p1", "birth": { "on": "1990", "at": "place/a1" }, "relationships": [ { "key": "r1", "to": "person/p1" }, { "key": "r2", "to": "person/p2", "citations": [ { "source": "source/s1" } ] } ] },
            { "id": "person/p2", "birth": { "on": { "text": { "en": "long ago" } } }, "detentions": [ { "key": "d1", "statuses": [ { "key": "d2", "on": "2015-03" } ] } ] },
            { "id": "person/p1", "death": { "on": "2020" } }
          ],
          "sources": [ { "id": "source/s1", "kind": "other", "issued": "1989/..", "translationOf": "source/s1", "absent": { "title": { "reason": "unknown", "by": "person/p2" } } } ],
          "statements": [ { "id": "statement/s1", "about": { "record": "person/p1", "field": "birth" }, "value": { "ref": "newer-kind/x" } } ]
        }
        """;

    private static readonly CaseFileIndex s_index = new(CaseFileJson.Read(Json).Require());

    [Fact]
    public void RecordsAreFoundByEveryDoor()
    {
        Assert.Same(s_index.File.Persons[1], s_index.Get(new PersonId("p2")));
        Assert.Same(s_index.File.Persons[1], s_index.Find(new PersonId("p2")));
        Assert.Same(s_index.File.Persons[1], s_index.Resolve(new PersonId("p2")));
        Assert.Same(s_index.File.Sources[0], s_index.Get(new SourceId("s1")));
        Assert.Same(s_index.File.Statements[0], s_index.Get(new StatementId("s1")));
        Assert.Null(s_index.Get(new PersonId("p9")));
        Assert.Null(s_index.Get((PersonId?)null));
        Assert.Null(s_index.Find(null));
        Assert.Null(s_index.Resolve(null));
        Assert.Null(s_index.Resolve(RecordRef.Parse("newer-kind/x")));
    }

    [Fact]
    public void OfTwoRecordsWithOneIdTheFirstIsFound()
    {
        Assert.Same(s_index.File.Persons[0], s_index.Get(new PersonId("p1")));
        Assert.Same(s_index.File.Persons[2], Assert.Single(s_index.Duplicates));
    }

    [Fact]
    public void PartsAreFoundAtEveryDepthOfTheirRecordOnly()
    {
        var person = s_index.File.Persons[1];
        Assert.Same(person.Detentions[0], s_index.FindPart(person, new PartKey("d1")));
        Assert.Same(person.Detentions[0].Statuses[0], s_index.FindPart(person, new PartKey("d2")));
        Assert.Null(s_index.FindPart(s_index.File.Persons[0], new PartKey("d1")));
        Assert.Throws<ArgumentNullException>(() => s_index.FindPart(null!, new PartKey("d1")));
        Assert.Throws<ArgumentNullException>(() => s_index.FindPart(person, null!));
    }

    [Fact]
    public void EveryReferenceIsKnownFromBothEnds()
    {
        Assert.Equal(
            [
                "case file compiledBy organization/o1", "case file record person/p2", "person/p1 at place/a1", "person/p1 to person/p1", "person/p1 to person/p2", "person/p1 source source/s1",
                "source/s1 translationOf source/s1", "source/s1 by person/p2", "statement/s1 record person/p1", "statement/s1 ref newer-kind/x",
            ],
            s_index.References.Select(r => r.ToString()));
        Assert.Equal(["case file record person/p2", "person/p1 to person/p2", "source/s1 by person/p2"], s_index.ReferencesTo(new PersonId("p2")).Select(r => r.ToString()));
        Assert.Equal(["person/p1 source source/s1", "source/s1 translationOf source/s1"], s_index.ReferencesTo(new SourceId("s1")).Select(r => r.ToString()));
        Assert.Empty(s_index.ReferencesTo(new PersonId("p9")));
        Assert.Equal("r2", s_index.ReferencesTo(new PersonId("p2"))[1].Item!.Key.Text);
        Assert.Null(s_index.ReferencesTo(new PersonId("p2"))[0].From);
    }

    [Fact]
    public void ARecordThatRefersToItselfDoesSoHoweverTheFileWasMade()
    {
        var source = new Source { Id = new SourceId("s1"), Kind = Domain.Codelists.SourceKind.Other, TranslationOf = new SourceId("s1") };
        var made = CaseFile.Create("urn:x-test:1", new NodaTime.LocalDate(2024, 5, 1)).With(source, source with { Id = new SourceId("s2"), TranslationOf = source.Id });
        var read = CaseFileJson.Read(CaseFileJson.Write(made)).Require();
        Assert.Equal(["source/s1 translationOf source/s1", "source/s2 translationOf source/s1"], new CaseFileIndex(made).ReferencesTo(source.Id).Select(r => r.ToString()));
        Assert.Equal(["source/s1 translationOf source/s1", "source/s2 translationOf source/s1"], new CaseFileIndex(read).ReferencesTo(source.Id).Select(r => r.ToString()));
    }

    [Fact]
    public void DatesWithBoundsStandInTheOrderOfDisplay() =>
        Assert.Equal(["source/s1 issued", "person/p1 birth/on", "person/p2 on", "person/p1 death/on"], s_index.Timeline.Select(d => d.ToString()));

    [Fact]
    public void PointersLeadToRecords()
    {
        Assert.Equal("/persons/1", s_index.PointerTo(s_index.File.Persons[1]));
        Assert.Equal("/sources/0", s_index.PointerTo(s_index.File.Sources[0]));
        Assert.Equal(string.Empty, s_index.PointerTo(new Person { Id = new PersonId("p9") }));
    }

    /// <summary>Over mixtures of every kind of record: what the text of the file refers to is what the index knows, and each reference is found from its other end.</summary>
    [Fact]
    public void TheInverseOfEveryReferenceIsComplete() => PropertyCheck.ForAll(CaseFiles.Any, 100, file =>
    {
        var index = new CaseFileIndex(file);
        var walker = new ReferenceCounter();
        walker.Walk(file);
        Assert.Equal(walker.References, index.References.Select(r => r.To));
        Assert.All(index.References, r => Assert.Contains(r, index.References.Where(other => other.To == r.To)));
        foreach (var record in file.Records())
        {
            Assert.Equal(index.References.Where(r => r.To == record.RecordId.Text), index.ReferencesTo(record.RecordId));
            Assert.NotNull(index.Find(record.RecordId));
        }

        Assert.Equal(file.Records().Count(), index.Duplicates.Count + file.Records().Select(r => r.RecordId.Text).Distinct(StringComparer.Ordinal).Count());
        var again = new CaseFileIndex(CaseFileJson.Read(CaseFileJson.Write(file)).Require());
        Assert.Equal(index.References.Select(r => r.ToString()), again.References.Select(r => r.ToString()));
        Assert.Equal(index.Timeline.Select(d => d.ToString()), again.Timeline.Select(d => d.ToString()));
        Assert.Equal(index.Timeline.Select(d => d.Date), index.Timeline.Select(d => d.Date).Order(ExtendedDate.DisplayOrder));
    });

    /// <summary>Finds references without the index's help: by the form of the text value, in the order of the walk.</summary>
    private sealed class ReferenceCounter : Walker
    {
        private readonly List<string> _references = [];

        public IReadOnlyList<string> References => _references;

        protected override void OnValue(object value)
        {
            if (Member!.Form is { } form && (form.RecordKind is not null || form.Name is "ActorRef" or "LocationRef" or "RecordRef") && Pointer().Split('/') is not [_, _, _, "id"])
            {
                _references.Add(value.ToString()!);
            }
        }
    }
}
