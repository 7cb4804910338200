using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>The dossier of the example with three invented people who are protected: what the public may see of it.</summary>
public sealed class DossierRedactionTests
{
    private static readonly CaseFile s_dossier = CaseFileJson.Read(File.ReadAllBytes(Repository.PathTo("docs", "examples", "semenova", "semenova.casefile.json"))).Require();

    private static readonly Marking s_read = new() { Level = TlpLevel.Clear, Audiences = [Audience.Public], Reviewed = true };
    private static readonly Marking s_red = new() { Level = TlpLevel.Red };

    private static readonly Publication s_public = new() { Audience = Audience.Public, AsOf = new LocalDate(2026, 11, 22), Entropy = Encoding.ASCII.GetBytes("nobody can guess") };

    [Fact]
    public void TheStoryIsPublishedAndTheProtectedAreNowhereInItsBytes()
    {
        var result = Redactor.Redact(WithProtected("1971-03-04", "Verita Phantomova", null, null), s_public);

        Assert.True(result.IsOk, string.Join("; ", result.NamedAt.Select(p => p.ToString()).Concat(result.Errors.Select(e => e.ToString()))));
        var bytes = CaseFileJson.WriteToUtf8(result.File, WriteOptions.Indented);
        Assert.Empty(Leaks.In(bytes, "Verita Phantomova", "Verita", "Phantomova", "Testa", "Exemplarova", "Testa Exemplarova", "Mostra Inventova", "Mostra", "Inventova", "1971-03-04", "1971"));

        // The story: the people, bodies and places of the documents, what happened, what was said.
        Assert.Equal(s_dossier.Persons.Count, result.File.Persons.Count);
        Assert.Equal(s_dossier.Measures.Count, result.File.Measures.Count);
        Assert.Equal(s_dossier.Proceedings.Count, result.File.Proceedings.Count);
        Assert.InRange(result.File.Statements.Count, s_dossier.Statements.Count - 2, s_dossier.Statements.Count);
        Assert.Contains(result.File.Persons, p => p.Names.Any(n => n.Forms.Any(f => f.FullText == "Elena Semenova")));
        Assert.DoesNotContain(CaseFileValidator.Validate(result.File).Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void WhatIsProtectedDoesNotShowInTheBytes()
    {
        var one = Json(WithProtected("1971-03-04", "Verita Phantomova", null, null));

        Assert.Equal(one, Json(WithProtected("1980-12-31", "Zz Qq", null, null)));
        Assert.Equal(one, Json(WithProtected("1958?", "Фантомас Невидимов", null, null)));
        Assert.Equal(one, Json(Redactor.Redact(WithProtected("1971-03-04", "Verita Phantomova", null, null), s_public).File!));
    }

    [Theory]
    [InlineData("A woman called Phantomova was there too.", null)]
    [InlineData(null, "https://example.org/2020/phantomova-speaks")]
    [InlineData("Там была и Фантомова.", null)]
    public void ANameInATextThatWasWronglyFreedStopsThePublication(string? note, string? url)
    {
        var result = Redactor.Redact(WithProtected("1971-03-04", "Verita Phantomova", note, url), s_public);

        Assert.False(result.IsOk);
        Assert.Null(result.File);
        Assert.Equal("source/zz1", Assert.Single(result.NamedAt).Record);
    }

    private static string Json(CaseFile file)
    {
        var result = Redactor.Redact(file, s_public);
        Assert.True(result.IsOk, string.Join("; ", result.NamedAt.Select(p => p.ToString()).Concat(result.Errors.Select(e => e.ToString()))));
        return CaseFileJson.Write(result.File);
    }

    /// <summary>The dossier, read and freed for the public, and three people who are not for it.</summary>
    private static CaseFile WithProtected(string birth, string name, string? note, string? url)
    {
        Person[] people =
        [
            Person("zz1", name) with { Birth = new VitalEvent { On = ExtendedDate.Parse(birth) } },
            Person("zz2", "Testa Exemplarova"),
            Person("zz3", "Mostra Inventova"),
        ];
        var source = new Source
        {
            Id = new("zz1"),
            Kind = SourceKind.Interview,
            Title = LocalizedText.En("An invented interview"),
            Authors = [(ActorRef)people[2].Id],
            Notes = note is null ? [] : [new Note { Text = LocalizedText.En(note) }],
            Copies = url is null ? [] : [new SourceCopy { Key = new("c1"), Url = url }],
        };
        var complaint = new Complaint
        {
            Id = new("zz1"),
            Kind = ComplaintKind.Complaint,
            Complainants = [new Complainant { Key = new("k1"), Actor = (ActorRef)people[0].Id }],
            Lodged = ExtendedDate.Parse("2020-02-11"),
            Citations = [new Citation { Source = source.Id }],
        };
        return s_dossier with
        {
            Marking = s_read,
            Persons = [.. s_dossier.Persons, .. people],
            Sources = [.. s_dossier.Sources, source],
            Complaints = [.. s_dossier.Complaints, complaint],
        };
    }

    private static Person Person(string local, string name) => new()
    {
        Id = new(local),
        Names = [new PersonName { Key = new("n1"), Forms = [new NameForm { Key = new("f1"), FullText = name }] }],
        Markings = [s_red],
    };
}
