using FsCheck.Fluent;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Advocacy;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Validation;
using NodaTime;
using Xunit;
using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Generated records are valid by themselves, whatever their kind, and stay so when they shrink.</summary>
public sealed class RecordGeneratorsTests
{
    [Fact]
    public void Persons() => Holds<Person>();

    [Fact]
    public void Groups() => Holds<Group>();

    [Fact]
    public void Organizations() => Holds<Organization>();

    [Fact]
    public void Facilities() => Holds<Facility>();

    [Fact]
    public void Places() => Holds<Place>();

    [Fact]
    public void Sources() => Holds<Source>();

    [Fact]
    public void Instruments() => Holds<LegalInstrument>();

    [Fact]
    public void Incidents() => Holds<Incident>();

    [Fact]
    public void Complaints() => Holds<Complaint>();

    [Fact]
    public void Proceedings() => Holds<LegalProceeding>();

    [Fact]
    public void Measures() => Holds<Measure>();

    [Fact]
    public void EvidenceItems() => Holds<Evidence>();

    [Fact]
    public void Interventions() => Holds<Intervention>();

    [Fact]
    public void Figures() => Holds<Figure>();

    [Fact]
    public void Statements() => Holds<Statement>();

    [Fact]
    public void Conflicts() => Holds<Conflict>();

    [Fact]
    public void IdentityLinks() => Holds<IdentityLink>();

    [Fact]
    public void Links() => Holds<Link>();

    [Fact]
    public void Consents() => Holds<Consent>();

    private static void Holds<T>()
        where T : Record, IJsonObject<T>
    {
        var records = RecordGenerators.For<T>();
        PropertyCheck.ForAll(records, 100, IsValid);
        foreach (var record in Gen.Sample(records.Generator, 5))
        {
            var (id, kind) = (record.RecordId.Text, KindOf(record));
            Assert.All(records.Shrinker(record).Take(30), smaller =>
            {
                IsValid(smaller);
                Assert.Equal(id, smaller.RecordId.Text);
                Assert.Equal(kind, KindOf(smaller));
                Assert.True(CaseFileJson.Write(smaller).Length < CaseFileJson.Write(record).Length);
            });
        }
    }

    private static void IsValid<T>(T record)
        where T : Record, IJsonObject<T>
    {
        Assert.Equal(record, CaseFileJson.Read<T>(CaseFileJson.Write(record)).Require());
        Assert.DoesNotContain(CaseFileValidator.Validate(CaseFile.Create("urn:example:alone", new LocalDate(2030, 1, 1)).With(record)).Findings, static f => f.Severity == Severity.Error);
    }

    private static string? KindOf(Record record) => System.Text.Json.Nodes.JsonNode.Parse(CaseFileJson.Write(record))!["kind"]?.GetValue<string>();
}
