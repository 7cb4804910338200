using System.Security.Cryptography;
using System.Text.RegularExpressions;

using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Validation;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>What is expected of the case file of every publication; the table of them is <see cref="Publication.All"/>.</summary>
public sealed partial class PublicationTests
{
    public static TheoryData<string> Publications => Publication.Names;

    [Theory]
    [MemberData(nameof(Publications))]
    public void ReadingFindsNothing(string name) => Assert.Empty(CaseFileJson.Read(Publication.Of(name).Bytes).Findings);

    [Theory]
    [MemberData(nameof(Publications))]
    public void TheFileIsItsOwnFormatting(string name) =>
        Assert.Equal(Publication.Of(name).Bytes, CaseFileJson.WriteToUtf8(Publication.Of(name).CaseFile, WriteOptions.Indented));

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryReferenceLeadsToARecord(string name)
    {
        var file = Publication.Of(name).CaseFile;
        var index = new CaseFileIndex(file);
        var ids = file.Records().Select(record => record.RecordId.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(index.Duplicates);
        Assert.Equal(file.Records().Count(), ids.Count);
        Assert.True(index.References.Count > ids.Count);
        Assert.Empty(index.References.Where(reference => !ids.Contains(reference.To)).Select(reference => reference.ToString()));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryPartPointedAtIsThere(string name)
    {
        var (pointed, faults) = ExampleParts.Follow(Publication.Of(name).CaseFile);
        Assert.True(pointed > 3);
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void NoKeyStandsTwiceInARecord(string name) =>
        Assert.All(Publication.Of(name).CaseFile.Records(), record => Assert.Equal(ExampleParts.Keys(record).Distinct(StringComparer.Ordinal), ExampleParts.Keys(record)));

    [Fact]
    public void NoIdStandsInTwoPublications()
    {
        var ids = Publication.All.SelectMany(publication => publication.CaseFile.Records()).Select(record => record.RecordId.Text).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(
            Publication.All.SelectMany(publication => publication.CaseFile.Records().Select(record => (publication.Prefix, record.RecordId.Text))),
            record => Assert.StartsWith(record.Prefix, record.Text[(record.Text.IndexOf('/', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryRecordCitesAPlaceInThePublication(string name)
    {
        var publication = Publication.Of(name);
        Assert.All(publication.CaseFile.Records(), record => Assert.NotEmpty(record.Citations));
        ExampleParts.Walk(
            publication.CaseFile,
            (_, node) =>
            {
                if (node is Citation citation)
                {
                    Assert.Equal(publication.Read[0], citation.Source.Text);
                    Assert.Matches(publication.Places, citation.Locator!.Value);
                }
            });
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void WhatIsKnownOnlyThroughThePublicationIsUnseen(string name)
    {
        var publication = Publication.Of(name);
        Assert.Equal(publication.Read, publication.CaseFile.Sources.Where(source => !source.Flags.Contains(SourceFlag.Unseen)).Select(source => source.Id.Text));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void NobodyIsNamedWhomThePublicationDoesNotName(string name)
    {
        var publication = Publication.Of(name);
        var texts = TextsOf(publication);
        Assert.All(
            publication.CaseFile.Persons,
            person =>
            {
                var forms = person.Names.SelectMany(personName => personName.Forms).Select(form => form.FullText!).ToList();
                Assert.Equal(person.NameStatus == NameStatus.Unnamed || person.NameStatus == NameStatus.Anonymised, forms.Count == 0);
                Assert.True(forms.Count == 0 || forms.Exists(form => StandsIn(texts, form)), person.Id.Text);
            });
        Assert.Contains(publication.CaseFile.Persons, person => person.Defender is not null && person.NameStatus == NameStatus.Named);
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryStatementIsAboutSomethingAndHasAStance(string name) =>
        Assert.All(
            Publication.Of(name).CaseFile.Statements,
            statement =>
            {
                Assert.NotNull(statement.About);
                Assert.NotNull(statement.Stance);
                Assert.True(statement.SaidIn is null ^ statement.SaidOn is null, statement.Id.Text);
            });

    [Theory]
    [MemberData(nameof(Publications))]
    public void NoContactDetailIsGivenAway(string name)
    {
        var texts = OwnTexts(Publication.Of(name));
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, ExampleTexts.GivesAContact);
    }

    [Theory]
    [InlineData("+44 20 7946 0000")]
    [InlineData("nobody@example.org")]
    [InlineData("12 Example St.")]
    public void AContactDetailIsKnownWhereItStands(string text) => Assert.True(ExampleTexts.GivesAContact(text));

    [Theory]
    [MemberData(nameof(Publications))]
    public void ContactsAreHeldByKindAlone(string name) =>
        Assert.All(
            Publication.Of(name).CaseFile.Organizations.SelectMany(organization => organization.Contacts),
            contact =>
            {
                Assert.Null(contact.Value);
                Assert.Equal(AbsenceReason.Masked, contact.Absent!.Of("value")!.Reason);
            });

    [Theory]
    [MemberData(nameof(Publications))]
    public void NoSentenceIsCopiedOutsideQuotations(string name) => Assert.Empty(ExampleTexts.Copied(OwnTexts(Publication.Of(name))));

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryQuotationStandsInThePublication(string name)
    {
        var publication = Publication.Of(name);
        var texts = TextsOf(publication);
        var quotes = 0;
        ExampleParts.Walk(
            publication.CaseFile,
            (_, node) =>
            {
                if (node is Citation { Quote: { } quote })
                {
                    quotes++;
                    Assert.All(quote.Values, text => Assert.True(StandsIn(texts, text), text));
                }
            });
        Assert.True(quotes > 5);
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void TheCopiesAreTheTextsThatWereRead(string name)
    {
        var publication = Publication.Of(name);
        Assert.Equal(publication.Read[0], publication.CaseFile.Sources[0].Id.Text);
        Assert.Equal(
            publication.Seeds.SelectMany(Seeds.Files).Select(path => $"sha-256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}"),
            publication.CaseFile.Sources[0].Copies.Select(copy => copy.ContentHash!.Text));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void TheCoverageTableIsSortedAndItsIdsAreUnique(string name)
    {
        var publication = Publication.Of(name);
        Assert.Equal(CoverageRow.Header, File.ReadLines(publication.CoveragePath).First());
        var ids = publication.Coverage.Select(row => row.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(publication.Coverage, row => Assert.Matches("^[FG][0-9]{3}$", row.Id));
        Assert.All(publication.Coverage, row => Assert.Equal(publication.Document, row.Document));
        Assert.All(publication.Coverage, row => Assert.EndsWith(".", row.Statement, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void EveryPointerOfTheCoverageTableLeadsToAValueThatCitesThePlace(string name)
    {
        var publication = Publication.Of(name);
        foreach (var row in publication.Coverage)
        {
            var cited = publication.Held[row.Id].SelectMany(pointed => pointed.Cited).ToHashSet(StringComparer.Ordinal);
            Assert.True(row.Places.All(cited.Contains), $"{row.Id}: {row.Paragraph} is not cited where it is held");
        }
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void NoPointerOfTheCoverageTableLeadsIntoProseAboutTheFile(string name) =>
        Assert.All(
            Publication.Of(name).Coverage.SelectMany(row => row.Pointers).Where(pointer => !SourceTitle().IsMatch(pointer)).SelectMany(pointer => pointer.Split('/')),
            step => Assert.DoesNotContain(step, (string[])["notes", "label", "title", "summary", "citations", "description"]));

    [Theory]
    [MemberData(nameof(Publications))]
    public void MostStatementsSayWhatAFieldHolds(string name)
    {
        var file = Publication.Of(name).CaseFile;
        var words = file.Statements.Where(statement => statement.Says is not null && statement.About!.Field is null).ToList();
        Assert.NotEmpty(words);
        Assert.True(words.Count * 5 <= file.Statements.Count * 2, $"{words.Count} of {file.Statements.Count}");
        Assert.All(
            words,
            statement =>
            {
                Assert.NotEmpty(statement.Topics);
                Assert.NotEmpty(statement.Mentions);
                Assert.Contains(statement.Mentions, mention => mention.Record is { } record && record != statement.About!.Record);
            });
    }

    /// <summary>What the file and its table say in words of ours: everything but the quotations.</summary>
    private static List<string> OwnTexts(Publication publication) =>
        [.. ExampleTexts.OwnOf(publication.CaseFile), .. publication.Coverage.Select(row => row.Statement)];

    private static List<string> TextsOf(Publication publication) =>
        [.. publication.Seeds.SelectMany(Seeds.Files).Select(path => $" {string.Join(' ', Seeds.Words(File.ReadAllText(path)))} ")];

    private static bool StandsIn(List<string> texts, string words) =>
        texts.Exists(text => text.Contains($" {string.Join(' ', Seeds.Words(words))} ", StringComparison.Ordinal));

    [GeneratedRegex("^/sources/[0-9]+/title/")]
    private static partial Regex SourceTitle();
}
