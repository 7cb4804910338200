using System.Text;
using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>
/// Forty-five ways in which a publication gives somebody away, each tried on a small case file: nothing of the protected person is in
/// the bytes, or nothing is published. <c>docs/reference/redaction.md</c> has a row for each. All people here are invented.
/// </summary>
public sealed class SituationTests
{
    private static readonly byte[] s_entropy = Encoding.ASCII.GetBytes("nobody can guess");

    private static readonly Marking s_open = new() { Level = TlpLevel.Clear, Audiences = [Audience.Public] };
    private static readonly Marking s_read = s_open with { Reviewed = true };
    private static readonly Marking s_red = new() { Level = TlpLevel.Red };

    private static readonly PersonId s_public = new("p1");
    private static readonly PersonId s_protected = new("p2");

    // What must not be found, whatever the situation.
    private static readonly string[] s_secrets = ["Verita Fantomova", "Fantomova", "Verita"];

    /// <summary>Ways to protect a record: by level, by audience, by time, by a level that nobody knows.</summary>
    public static TheoryData<string> Protections => ["red", "amber-strict", "amber", "green", "for partners", "run out", "refused", "anonymous", "withdrawn", "unmarked file"];

    [Theory]
    [MemberData(nameof(Protections))]
    public void S01NameAmongTheNames(string protection)
    {
        var person = Fantomova() with { NameStatus = NameStatus.Named };
        var consent = new Consent { Id = new("x1"), Status = ConsentStatus.Given, By = (ActorRef)s_protected, Uses = [ConsentUse.AnonymousPublication], Audiences = [Audience.Public] };
        var file = protection switch
        {
            "for partners" => Case(person with { Markings = [s_read with { Audiences = [Audience.Partners] }] }),
            "run out" => Case(person with { Markings = [s_read with { Until = ExtendedDate.Parse("2024-05-31") }] }),
            "refused" => Case(person with { Markings = [] }, consent with { Status = ConsentStatus.Refused }),
            "anonymous" => Case(person with { Markings = [] }, consent),
            "withdrawn" => Case(person with { Markings = [] }, consent with { Uses = [ConsentUse.NamedPublication], Withdrawn = ExtendedDate.Parse("2024") }),
            "unmarked file" => Case(person with { Markings = [] }) with { Marking = null },
            _ => Case(person with { Markings = [s_read with { Level = TlpLevel.Parse(protection) }] }),
        };

        Hidden(file);
    }

    [Fact]
    public void S02OtherNamesAndScripts()
    {
        var person = Fantomova() with
        {
            Names =
            [
                Name("n1", "Verita Fantomova", "Верита Фантомова", "ვერიტა ფანტომოვა", "Վերիտա Ֆանտոմովա"),
                Name("n2", "Iluzia Mirazhova") with { Type = NameType.Parse("alias") },
            ],
        };

        Hidden(Case(person), "Iluzia Mirazhova", "Iluzia", "Mirazhova", "Верита Фантомова", "ფანტომოვა", "Ֆանտոմովա");
        foreach (var text in new[] { "Верита Фантомова", "ვერიტა ფანტომოვა", "Վերիտա Ֆանտոմովա", "called Iluzia", "Мираж­ова" })
        {
            Refused(WithLabel(Case(person), text));
        }
    }

    [Theory]
    [InlineData("V. Fantomova")]
    [InlineData("Фантомова В.Ф.")]
    [InlineData("V.F.Fantomova")]
    public void S03Initials(string text)
    {
        var person = Fantomova() with { Names = [Name("n1", "Verita Fantomova", "V. F.", "В. Фантомова")] };

        Hidden(Case(person), "V. F.", "В. Фантомова");
        WithheldOrRefused(t => WithLabel(Case(person), t), text);

        // Two bare initials are nobody's name for a program: they are withheld with every text that nobody has read.
        Withheld(WithLabel(Case(person), "V. F. was there"), "V. F.");
    }

    [Theory]
    [InlineData("fantomova-verita")]
    [InlineData("fantomova_verita")]
    [InlineData("FantomovaVerita")]
    [InlineData("people/f/fantomova.verita")]
    public void S04SortNameOrSlug(string slug) => WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), slug);

    [Fact]
    public void S05DateOfBirth()
    {
        var person = Fantomova() with { Birth = new VitalEvent { On = ExtendedDate.Parse("1971-03-04") }, Ages = [new Age { Key = new("g1"), Years = Quantity.Exactly(53) }] };
        var said = new Statement { Id = new("t1"), About = Target.To(s_protected.ToRef(), "birth/on"), Value = new StatementValue { Date = ExtendedDate.Parse("1971-03-04") }, Stance = Stance.States };
        var anonymous = new Consent { Id = new("x1"), Status = ConsentStatus.Given, By = (ActorRef)s_protected, Uses = [ConsentUse.AnonymousPublication], Audiences = [Audience.Public] };

        Hidden(Case(person, said), "1971-03-04", "1971");
        Hidden(Case(person with { Markings = [] }, said, anonymous), "1971-03-04", "1971");
    }

    [Theory]
    [InlineData("her number is 710304-00123")]
    [InlineData("ИИН 710304 00123")]
    [InlineData("https://example.org/register?id=71030400123")]
    [InlineData("https://example.org/register?id=%37%31%30304-00123")]
    public void S06IdentityNumbers(string text)
    {
        var person = Fantomova() with { Identifiers = [new Identifier { Scheme = IdentifierScheme.Parse("register-number"), Value = "710304-00123" }] };

        Hidden(Case(person), "710304-00123", "71030400123");
        WithheldOrRefused(t => WithLabel(Case(person), t), text);
    }

    [Theory]
    [InlineData("veritafantomova@example.org")]
    [InlineData("@FantomovaVerita")]
    [InlineData("https://social.example/@v.fantomova")]
    public void S07PhoneMailOrHandle(string contact)
    {
        WithheldOrRefused(
            t => Case(Fantomova(), new Organization { Id = new("o1"), Kind = OrganizationKind.Parse("ngo"), Contacts = [new ContactPoint { Key = new("c1"), Kind = ContactKind.Parse("e-mail"), Value = t }] }),
            contact);
        Withheld(Case(Fantomova(), new Organization { Id = new("o1"), Kind = OrganizationKind.Parse("ngo"), Contacts = [new ContactPoint { Key = new("c1"), Kind = ContactKind.Parse("telephone"), Value = "+0 000 12 34 56" }] }), "+0 000 12 34 56");
    }

    [Theory]
    [InlineData("file:///photos/IMG_2019_fantomova.jpg")]
    [InlineData("photos/Фантомова%20В.jpg")]
    [InlineData("scan of Fantomova's passport.PDF")]
    public void S08NameOfAPhoto(string name) => WithheldOrRefused(t => Case(Fantomova(), Source() with { Copies = [new SourceCopy { Key = new("c1"), Url = t }] }), name);

    [Fact]
    public void S09AuthorOfAStatement()
    {
        var source = Source() with { Authors = [(ActorRef)s_protected], ConveyedBy = [(ActorRef)s_protected] };
        var said = new Statement { Id = new("t1"), About = Target.To(s_public.ToRef()), Stance = Stance.Confirms, SaidIn = source.Id, Attribution = [new Attribution { By = [(ActorRef)s_protected] }] };

        var published = Hidden(Case(Fantomova(), source, said));

        Assert.Empty(published.Sources[0].Authors);
        Assert.Empty(published.Statements[0].Attribution);
    }

    [Theory]
    [InlineData("the mother of Verita Fantomova")]
    [InlineData("адвокат Фантомовой")]
    public void S10SomebodyNamedAfterThePerson(string label)
    {
        var mother = Person("p1", "Testa Probina") with { Relationships = [new Relationship { Key = new("r1"), To = (ActorRef)s_protected, Type = Kinship.Parse("child") }] };
        WithheldOrRefused(t => Case(Fantomova()).With(mother with { Label = LocalizedText.En(t) }), label);

        var published = Hidden(Case(Fantomova()).With(mother));
        Assert.Empty(published.Persons.Single().Relationships);
    }

    [Fact]
    public void S11TitleOfTheCase() => WithheldOrRefused(t => Case(Fantomova()) with { Title = LocalizedText.En(t) }, "The case of Verita Fantomova");

    [Fact]
    public void S12Summary() => WithheldOrRefused(t => Case(Fantomova()) with { Summary = new LocalizedText("ru", t) }, "Задержана Фантомова");

    [Fact]
    public void S13DescriptionOfAnEvent()
    {
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation };
        WithheldOrRefused(t => Case(Fantomova(), incident with { Label = LocalizedText.En(t) }), "how Fantomova was beaten");
        WithheldOrRefused(t => Case(Fantomova(), incident with { Notes = [new Note { Text = LocalizedText.En(t) }] }), "Fantomova saw it all");
        WithheldOrRefused(t => Case(Fantomova(), incident, new Statement { Id = new("t1"), About = Target.To(incident.Id.ToRef()), Stance = Stance.States, Says = LocalizedText.En(t) }), "It was Fantomova who called.");
    }

    [Fact]
    public void S14Quotation() => WithheldOrRefused(
        t => Case(Fantomova(), Source(), new Incident { Id = new("i1"), Kind = IncidentKind.Violation, Citations = [new Citation { Source = new("s1"), Quote = LocalizedText.En(t) }] }),
        "“I am Verita Fantomova,” she said.");

    [Fact]
    public void S15TitleOfASource() => WithheldOrRefused(t => Case(Fantomova(), Source() with { Title = LocalizedText.En(t) }), "Interview with V. Fantomova, 14 October");

    [Theory]
    [InlineData("https://example.org/2019/verita-fantomova-speaks.html")]
    [InlineData("https://example.org/search?q=fantomova&page=2")]
    [InlineData("https://example.org/#Fantomova")]
    [InlineData("https://fantomova.example.org/")]
    [InlineData("https://example.org/a?to=https%3A%2F%2Fexample.org%2F%25D0%25A4%25D0%25B0%25D0%25BD%25D1%2582%25D0%25BE%25D0%25BC%25D0%25BE%25D0%25B2%25D0%25B0")]
    public void S16PartsOfAnAddress(string url)
    {
        WithheldOrRefused(t => Case(Fantomova(), Source() with { Copies = [new SourceCopy { Key = new("c1"), Url = t }] }), url);
        WithheldOrRefused(t => Case(Fantomova(), Source() with { Copies = [new SourceCopy { Key = new("c1"), ArchiveUrl = t }] }), url);
    }

    [Fact]
    public void S17TagsAndKeywords()
    {
        var said = new Statement { Id = new("t1"), About = Target.To(s_public.ToRef()), Stance = Stance.States };
        WithheldOrRefused(t => Case(Fantomova(), said with { Topics = [StatementTopic.Parse("torture"), StatementTopic.Parse(t)] }), "fantomova-case");
        WithheldOrRefused(t => Case(Fantomova(), Person("p3", "Mostra Exempla") with { Identifiers = [new Identifier { Scheme = IdentifierScheme.Parse(t), Value = "1" }] }), "fantomova.files");
    }

    [Fact]
    public void S18InternalNotes()
    {
        var file = Case(Fantomova(), Source() with { Notes = [new Note { Text = LocalizedText.En("An internal word without any name."), Internal = true }] });

        Hidden(file, "An internal word");
        var publication = Publication(Audience.Partners);
        Assert.Empty(Redactor.Redact(file, publication).File!.Sources[0].Notes);
    }

    [Fact]
    public void S19MessagesOfValidation()
    {
        // What the rules and the refusal say of a file full of slips names places, never what stands there.
        var file = Case(
            Fantomova() with { Birth = new VitalEvent { On = ExtendedDate.Parse("1971-03-04") }, Death = new VitalEvent { On = ExtendedDate.Parse("1970-01-01") }, Relationships = [new Relationship { Key = new("r1"), To = (ActorRef)s_protected }] },
            Source() with { Title = LocalizedText.En("Fantomova\u0301 speaks"), Copies = [new SourceCopy { Key = new("c1"), Url = "ftp:fantomova" }] });
        var report = CaseFileValidator.Validate(file);
        var refusal = Redactor.Redact(file, Publication(Audience.Public));

        Assert.Contains(report.Findings, f => f.Severity == Severity.Error);
        Assert.False(refusal.IsOk);
        foreach (var language in new[] { "en", "ru" })
        {
            var told = string.Join('\n', report.Findings.Select(f => $"{f} {f.Path} {RuleCatalogue.MessageOf(f, language)} {string.Join(' ', f.Arguments)}").Concat(refusal.NamedAt.Select(p => p.ToString())).Concat(refusal.Errors.Select(e => e.ToString())));
            NothingIn(JsonSerializer.SerializeToUtf8Bytes(told), "1971-03-04");
        }
    }

    [Fact]
    public void S20WhoChangedTheFile()
    {
        var file = Case(Fantomova()) with
        {
            CompiledBy = (ActorRef)s_protected,
            Acknowledgements = [new Acknowledgement { Rule = "HRD1001", Reason = LocalizedText.En("Fantomova looked at it."), By = (ActorRef)s_protected, On = new LocalDate(2024, 5, 1) }],
        };

        var published = Hidden(file);

        Assert.Null(published.CompiledBy);
        Assert.Empty(published.Acknowledgements);
    }

    [Theory]
    [InlineData("Фантомовой")]
    [InlineData("Фантомову")]
    [InlineData("Фантомовых")]
    [InlineData("Фантомовым")]
    [InlineData("Fantomovoj")]
    [InlineData("the Fantomovs")]
    [InlineData("Fantomov")]
    [InlineData("Верите")]
    [InlineData("Fantomova's")]
    public void S21OtherEndings(string text) => WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), text);

    [Theory]
    [InlineData("Vydumshchikova")] // popular English, BGN/PCGN, passports after ICAO
    [InlineData("Vydumščikova")] // scholarly
    [InlineData("Vydumŝikova")] // ISO 9
    [InlineData("Vydumshhikova")] // GOST 7.79 B
    [InlineData("Wydumschtschikowa")] // German
    [InlineData("Vydoumchtchikova")] // French
    [InlineData("Wydumszczikowa")] // Polish
    [InlineData("VYDUMSHCHIKOVA")] // telegrams
    [InlineData("Видумщикова")] // Ukrainian
    public void S22EveryRomanisation(string text)
    {
        var person = Fantomova() with { Names = [Name("n1", "Юля Выдумщикова")] };

        WithheldOrRefused(t => WithLabel(Case(person), t), text);
        Refused(WithLabel(Case(person with { Names = [Name("n1", text)] }), "Выдумщикова"));
    }

    [Theory]
    [InlineData("Fantomova Verita")]
    [InlineData("FANTOMOVA, Verita")]
    [InlineData("Fantomova V.")]
    public void S23LastNameFirst(string text) => WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), text);

    [Theory]
    [InlineData("VERITA FANTOMOVA")]
    [InlineData("vErItA")]
    [InlineData("ФАНТОМОВА")]
    [InlineData("fantomova")]
    public void S24Capitals(string text) => WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), text);

    [Theory]
    [InlineData("Fantásková", "Fanta\u0301skova\u0301")]
    [InlineData("Fanta\u0301skova\u0301", "Fantásková")]
    [InlineData("Fantásková", "Fantaskova")]
    [InlineData("Призрачный", "Призрачныи\u0306")]
    public void S25DecomposedLetters(string name, string text) => WithheldOrRefused(t => WithLabel(Case(Fantomova() with { Names = [Name("n1", name)] }), t), text);

    [Theory]
    [InlineData('\u00AD')] // soft hyphen
    [InlineData('\u034F')] // grapheme joiner
    [InlineData('\u061C')] // Arabic letter mark
    [InlineData('\u115F')] // Hangul filler
    [InlineData('\u180E')] // Mongolian vowel separator
    [InlineData('\u200B')] // zero width space
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u200E')] // left to right
    [InlineData('\u202E')] // right to left override
    [InlineData('\u2060')] // word joiner
    [InlineData('\u2063')] // invisible separator
    [InlineData('\u2800')] // empty Braille
    [InlineData('\u3164')]
    [InlineData('\uFE0F')] // variation selector
    [InlineData('\uFEFF')] // byte order mark
    [InlineData('\uFFA0')]
    [InlineData('\u0001')] // control character
    [InlineData('\u00A0')] // blank that does not break
    public void S26InvisibleCharacters(char invisible)
    {
        WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), $"met Fanto{invisible}mova there");
        WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), $"met Ф{invisible}антомова there");
    }

    [Theory]
    [InlineData("F\u0430ntomova")] // Cyrillic а
    [InlineData("Fаntоmоvа")] // all vowels Cyrillic
    [InlineData("Fant\u03BFmova")] // Greek omicron
    [InlineData("Ф\u0061нтомова")] // Latin a in a Cyrillic word
    [InlineData("Ｆａｎｔｏｍｏｖａ")] // wide
    [InlineData("𝐅𝐚𝐧𝐭𝐨𝐦𝐨𝐯𝐚")] // mathematical
    [InlineData("Ⓕⓐⓝⓣⓞⓜⓞⓥⓐ")] // circled
    [InlineData("ꜰᴀɴᴛᴏᴍᴏᴠᴀ")] // small capitals
    [InlineData("ᶠᵃⁿᵗᵒᵐᵒᵛᵃ")] // raised
    [InlineData("Fant0m0va")] // digits
    [InlineData("F4nt0m0v4")]
    public void S27LookAlikes(string text) => WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), text);

    [Fact]
    public void S28ANameInTwoPieces()
    {
        foreach (var text in new[] { "Fanto-mova", "Fanto mova", "F a n t o m o v a", "F.a.n.t.o.m.o.v.a", "Fanto\nmova", "Fanto<br>mova", "Фанто-мова" })
        {
            WithheldOrRefused(t => WithLabel(Case(Fantomova() with { Names = [Name("n1", "Verita Fantomova", "Верита Фантомова")] }), t), text);
        }

        // Given name in one field, family name in the other: each is found for itself.
        var apart = Fantomova() with { Names = [new PersonName { Key = new("n1"), Forms = [new NameForm { Key = new("f1"), Parts = new NameParts { Given = "Verita", Family = "Fantomova" } }] }] };
        Refused(WithLabel(Case(apart), "Verita"));
        Refused(WithLabel(Case(apart), "Fantomova"));
        Withheld(WithLabel(Case(apart), "Verita") with { Title = LocalizedText.En("Fantomova") });

        // Halves of a word in two texts are no name for a program. They are withheld, as all texts are, until somebody reads and frees both.
        var halves = WithLabel(Case(Fantomova()), "Fanto") with { Title = LocalizedText.En("mova") };
        Withheld(halves, "Fanto", "mova");
        Assert.True(Redactor.Redact(halves, Publication(Audience.Public)).IsOk);
    }

    [Theory]
    [InlineData("&#70;antomova")]
    [InlineData("&#x46;&#x61;&#x6e;&#x74;&#x6f;&#x6d;&#x6f;&#x76;&#x61;")]
    [InlineData("<b>F</b>antomova")]
    [InlineData("Fanto<!-- --><i></i>mova")]
    [InlineData("%46%61%6e%74%6f%6d%6f%76%61")]
    [InlineData("%2546antomova")]
    [InlineData("&amp;#70;antomova")]
    [InlineData("%D0%A4%D0%B0%D0%BD%D1%82%D0%BE%D0%BC%D0%BE%D0%B2%D0%B0")]
    [InlineData("RmFudG9tb3Zh")]
    [InlineData("https://example.org/t/RmFudG9tb3Zh/view")]
    [InlineData("xRmFudG9tb3Zh")]
    [InlineData("VmVyaXRhIEZhbnRvbW92YQ==")]
    [InlineData("0KTQsNC90YLQvtC80L7QstCw")]
    [InlineData("46616e746f6d6f7661")]
    [InlineData("0x46616E746F6D6F7661")]
    [InlineData(@"\u0046antomova")]
    [InlineData(@"\u{46}antomova but not so: \u0046\u0061\u006e\u0074\u006f\u006d\u006f\u0076\u0061")]
    [InlineData("U+0046antomova")]
    [InlineData("=46antomova")]
    [InlineData(@"\x46antomova")]
    public void S29Encodings(string text) => WithheldOrRefused(t => WithLabel(Case(Fantomova()), t), text);

    [Theory]
    [InlineData("\"label\":{\"en-x-fantomov\":\"met somebody\",\"en\":\"met\"}")]
    [InlineData("\"label\":{\"en-fantomov\":\"met somebody\",\"en\":\"met\"}")]
    [InlineData("\"absent\":{\"fantomova\":{\"reason\":\"unknown\"}}")]
    [InlineData("\"absent\":{\"birth/fantomova\":{\"reason\":\"unknown\"}}")]
    [InlineData("\"Fantomova\":{\"Verita\":[\"Fantomova\"]}")]
    [InlineData("\"names\":[{\"key\":\"Fantomova\",\"forms\":[{\"key\":\"Verita\",\"fullText\":\"Mostra Exempla\",\"lang\":\"en-x-fantomov\"}]}]")]
    public void S30KeysOfMaps(string member)
    {
        var json = CaseFileJson.Write(Case(Fantomova()))[..^1];
        json = json.Replace("\"persons\":[", $"\"persons\":[{{\"id\":\"person/fantomova\",{member}}},", StringComparison.Ordinal);
        Hidden(CaseFileJson.Read(json + ",\"language\":\"en-x-fantomov\",\"title\":{\"en-x-fantomov\":\"a title\",\"en\":\"a title\"},\"countryPacks\":[\"fantomova\"]}").Require(), "fantomov");
    }

    [Fact]
    public void S31ReferencesToSomebodyWhoIsGone()
    {
        var file = Case(
            Fantomova() with { Id = new("fantomova"), Markings = [s_red] },
            Person("p1", "Testa Probina") with { Relationships = [new Relationship { Key = new("r1"), To = new PersonId("fantomova") }] },
            new Complaint { Id = new("c1"), Kind = ComplaintKind.Complaint, OnBehalfOf = [new PersonId("fantomova")], Complainants = [new Complainant { Key = new("k1"), Actor = new PersonId("fantomova") }, new Complainant { Key = new("k2"), Actor = s_public }] },
            new Incident { Id = new("i1"), Kind = IncidentKind.Violation, Participants = [new PersonId("fantomova")], Acts = [new Act { Key = new("a1"), Type = ActType.Parse("integrity.torture"), Victim = new PersonId("fantomova"), Involvements = [new Involvement { Key = new("v1"), Actor = new PersonId("fantomova") }] }] },
            new Statement { Id = new("t1"), About = Target.To(new PersonId("fantomova").ToRef()), Stance = Stance.States },
            new Evidence { Id = new("e1"), Kind = EvidenceKind.Parse("photo"), Depicts = [Target.To(new PersonId("fantomova").ToRef())], Author = new PersonId("fantomova") });

        var published = Hidden(file);

        Assert.DoesNotContain(CaseFileValidator.Validate(published).Findings, f => f.RuleId == RuleIds.DanglingReference);
        Assert.Single(published.Complaints[0].Complainants);
    }

    [Fact]
    public void S32OldIdsAsPseudonyms()
    {
        var consent = new Consent { Id = new("fantomova-says"), Status = ConsentStatus.Given, By = new PersonId("fantomova"), Uses = [ConsentUse.AnonymousPublication], Audiences = [Audience.Public] };
        var published = Hidden(Case(Fantomova() with { Id = new("fantomova"), Markings = [] }, consent), "fantomova-says");

        Assert.Equal(2, published.Persons.Count);
        Assert.Equal(NameStatus.Anonymised, published.Persons.Single(p => p.Names.Count == 0).NameStatus);
        Assert.DoesNotContain(published.Records(), r => r.RecordId.Text.EndsWith("/p1", StringComparison.Ordinal));
    }

    [Fact]
    public void S33GapsAndCounts()
    {
        // With one, with three and with none of them the bytes are the same.
        var none = Json(Hidden(Case()));
        Assert.Equal(none, Json(Hidden(Case(Fantomova()))));
        Assert.Equal(none, Json(Hidden(Case(Fantomova(), Fantomova() with { Id = new("p0") }, Fantomova() with { Id = new("p9") }))));

        // A group tells how many it has; with a protected member it tells no small number.
        var group = new Group { Id = new("g1"), Members = [s_public, s_protected], Count = Quantity.Exactly(2) };
        var published = Hidden(Case(Fantomova(), group)).Groups.Single();
        Assert.Null(published.Count);
        Assert.Single(published.Members);
    }

    [Fact]
    public void S34PlaceInTheOrder()
    {
        Person[] open = [.. Enumerable.Range(0, 6).Select(i => Person($"q{i}", $"Mostra Exempla {"abcdef"[i]}"))];
        var first = Json(Hidden(Case([Fantomova(), .. open])));

        Assert.Equal(first, Json(Hidden(Case([.. open, Fantomova()]))));
        Assert.Equal(first, Json(Hidden(Case([.. open.Reverse(), Fantomova()]))));
        Assert.Equal(first, Json(Hidden(Case([.. open[..3], Fantomova(), .. open[3..]]))));
    }

    [Fact]
    public void S35TiesThatAreLeftBehind()
    {
        var file = Case(
            Fantomova(),
            Source(),
            new IdentityLink { Id = new("l1"), A = s_protected, B = s_public, Judgement = IdentityJudgement.Same },
            new Link { Id = new("l1"), Kind = LinkKind.Parse("response-to"), From = Target.To(s_protected.ToRef()), To = Target.To(s_public.ToRef()) },
            new Conflict { Id = new("f1"), Members = [Target.To(s_protected.ToRef()), Target.To(s_public.ToRef())] },
            new Consent { Id = new("x1"), Status = ConsentStatus.Refused, By = (ActorRef)s_protected });

        var published = Hidden(file);

        Assert.Equal((0, 0, 0, 0), (published.IdentityLinks.Count, published.Links.Count, published.Conflicts.Count, published.Consents.Count));
    }

    [Fact]
    public void S36EmptyObjectsThatAreLeftBehind()
    {
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, Acts = [new Act { Key = new("a1"), Victim = (ActorRef)s_protected }], Citations = [new Citation { Source = new("s9") }] };
        var secret = Source() with { Id = new("s9"), Markings = [s_red] };

        var json = Json(Hidden(Case(Fantomova(), secret, incident)));

        Assert.DoesNotContain("{}", json, StringComparison.Ordinal);
        Assert.DoesNotContain("[]", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"acts\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"citations\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void S37UnknownMembers()
    {
        const string Extra = "\"witness\":\"Verita Fantomova\",\"Fantomova\":{\"deep\":[{\"Verita\":1}]}";
        var json = CaseFileJson.Write(Case(Fantomova(), Source()))
            .Replace("\"id\":\"person/p1\",", $"\"id\":\"person/p1\",{Extra},", StringComparison.Ordinal)
            .Replace("\"id\":\"source/s1\",", $"\"id\":\"source/s1\",{Extra},", StringComparison.Ordinal)
            .Replace("\"compiledOn\":", $"{Extra},\"compiledOn\":", StringComparison.Ordinal);

        var published = Hidden(CaseFileJson.Read(json).Require(), "witness", "deep");

        Assert.Empty(published.Unknown);
        Assert.All(published.Records(), r => Assert.Empty(r.Unknown));
    }

    [Fact]
    public void S38ExactDayAndPlace()
    {
        var region = new Place { Id = new("r1"), Kind = PlaceKind.Region };
        var village = new Place { Id = new("v1"), Kind = PlaceKind.Village, Within = [new PlaceWithin { Key = new("w"), Place = region.Id }] };
        var incident = new Incident
        {
            Id = new("i1"),
            Kind = IncidentKind.Violation,
            When = new ExtendedDate { Edtf = Edtf.Parse("2019-10-14"), TimeOfDay = new TimeOfDay { At = new ClockTime("23:17") } },
            Where = (LocationRef)village.Id,
            Acts = [new Act { Key = new("a1"), Type = ActType.Parse("integrity.torture"), Victim = (ActorRef)s_protected }],
        };

        var published = Hidden(Case(Fantomova(), region, village, incident), "2019-10-14", "23:17");
        var told = published.Incidents.Single();

        Assert.Equal("2019-10", told.When!.Edtf!.Text);
        Assert.Equal(PlaceKind.Region, published.Places.Single(p => p.Id.Text == told.Where!.Text).Kind);

        var year = Redactor.Redact(Case(Fantomova(), region, village, incident), Publication(Audience.Public) with { Dates = DateRounding.Year });
        Assert.Equal("2019", year.File!.Incidents.Single().When!.Edtf!.Text);
    }

    [Theory]
    [InlineData("1", 5, false)]
    [InlineData("4", 5, false)]
    [InlineData("5", 5, true)]
    [InlineData("5", 10, false)]
    public void S39TheOnlyOneOfTheirKind(string count, int least, bool isTold)
    {
        var group = new Group
        {
            Id = new("g1"),
            Members = [(ActorRef)s_protected],
            Count = Quantity.Exactly(DecimalNumber.Parse(count)),
            Ages = [new Age { Key = new("a1"), Years = Quantity.Exactly(24) }],
            Positions = [new Position { Key = new("o1"), Post = Post.Parse("mayor") }],
        };

        var result = Redactor.Redact(Case(Fantomova(), group), Publication(Audience.Public) with { LeastCount = least });
        var told = result.File!.Groups.Single();

        Assert.Equal(isTold, told.Count is not null);
        Assert.Empty(told.Ages);
        Assert.Empty(told.Positions);
    }

    [Fact]
    public void S40TheSameCellOnTheSameDay()
    {
        var place = new Place { Id = new("r1"), Kind = PlaceKind.Region };
        var prison = new Facility { Id = new("f1"), Kind = FacilityKind.Prison, Place = (LocationRef)place.Id };
        var together = new Incident
        {
            Id = new("i1"),
            Kind = IncidentKind.Violation,
            When = ExtendedDate.Parse("2019-10-14"),
            Where = (LocationRef)prison.Id,
            Participants = [(ActorRef)s_public, (ActorRef)s_protected],
        };

        var published = Hidden(Case(Fantomova(), place, prison, together), "2019-10-14");
        var told = published.Incidents.Single();

        Assert.Equal(("2019-10", 1), (told.When!.Edtf!.Text, told.Participants.Count));
        Assert.StartsWith("place/", told.Where!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void S41HashesOfWhatIsNotPublished()
    {
        var hash = new ContentHash("sha-256:" + new string('a', 64));
        var file = Case(
            Fantomova(),
            Source() with { Copies = [new SourceCopy { Key = new("c1"), Url = "https://example.org/", ContentHash = hash }] },
            new Evidence { Id = new("e1"), Kind = EvidenceKind.Parse("photo"), Hash = hash });

        // Leaks looks for hashes of the names as well.
        Hidden(file, "sha-256:", new string('a', 64));
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("proof")]
    [InlineData("$signature")]
    public void S42Signatures(string name)
    {
        var json = CaseFileJson.Write(Case(Fantomova()))[..^1] + $",\"{name}\":{{\"value\":\"c2lnbmVkIGJ5IHRoZSBjb21waWxlcnM\"}}}}";

        Hidden(CaseFileJson.Read(json).Require(), "c2lnbmVkIGJ5", name);
    }

    [Fact]
    public void S43TheSamePseudonymTwice()
    {
        var consent = new Consent { Id = new("x1"), Status = ConsentStatus.Given, By = (ActorRef)s_protected, Uses = [ConsentUse.AnonymousPublication], Audiences = [Audience.Public] };
        var file = Case(Fantomova() with { Markings = [] }, consent, Source());

        var first = Redactor.Redact(file, Publication(Audience.Public)).File!;
        var second = Redactor.Redact(file, Publication(Audience.Public) with { Entropy = Encoding.ASCII.GetBytes("something else altogether") }).File!;

        Assert.Empty(first.Records().Select(r => r.RecordId.Text).Intersect(second.Records().Select(r => r.RecordId.Text), StringComparer.Ordinal));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(Json(first), Json(Redactor.Redact(file, Publication(Audience.Public)).File!));
    }

    [Fact]
    public void S44TheOriginalInside()
    {
        var original = Case(Fantomova());
        var json = CaseFileJson.Write(original);
        var embedded = CaseFileJson.Read(json[..^1] + $",\"supersedes\":\"urn:example:fantomova\",\"previousVersion\":{json}}}").Require();

        Assert.Null(Hidden(embedded, "urn:example:fantomova", "previousVersion").Supersedes);
        WithheldOrRefused(
            t => Case(Fantomova(), Source() with { Copies = [new SourceCopy { Key = new("c1"), Url = t }] }),
            "data:application/json;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void S45ALevelThatIsLoweredOnTheSly()
    {
        var json = CaseFileJson.Write(Case(Fantomova()));
        const string Red = "\"markings\":[{\"level\":\"red\"}]";
        Assert.Contains(Red, json, StringComparison.Ordinal);

        // Twice, also escaped: refused. In other capitals: a member that nobody knows. No level, an unknown one, one in capitals: refused.
        foreach (var refused in new[] { "{\"level\":\"red\",\"level\":\"clear\"}", "{\"level\":\"red\",\"\\u006cevel\":\"clear\"}", "{}", "{\"level\":null}", "{\"level\":\"violet\"}", "{\"level\":\"CLEAR\"}", "{\"level\":\"clear \"}", "{\"Level\":\"clear\"}" })
        {
            Assert.Null(CaseFileJson.Read(json.Replace(Red, $"\"markings\":[{refused}]", StringComparison.Ordinal)).Value);
        }

        Assert.Null(CaseFileJson.Read(json.Replace(Red, Red + ",\"markings\":[{\"level\":\"clear\"}]", StringComparison.Ordinal)).Value);
        const string Clear = "{\"level\":\"clear\",\"audiences\":[\"public\"],\"reviewed\":true}";
        foreach (var lowered in new[] { "\"markings\":[{\"level\":\"red\",\"Level\":\"clear\",\"LEVEL\":\"clear\"}]", $"{Red},\"Markings\":[{Clear}]", $"\"markings\":[{Clear},{{\"level\":\"red\"}}]", $"\"markings\":[{{\"level\":\"red\"}},{Clear}]" })
        {
            Hidden(CaseFileJson.Read(json.Replace(Red, lowered, StringComparison.Ordinal)).Require());
        }

        // A second record of the same id that is open frees neither; nor does a marking in another record.
        Hidden(CaseFileJson.Read(json.Replace("\"persons\":[", $"\"persons\":[{{\"id\":\"person/p2\",\"markings\":[{Clear}]}},", StringComparison.Ordinal)).Require());
        Hidden(Case(Fantomova(), Source() with { Markings = [s_read with { Targets = [Target.To(s_protected.ToRef())] }, s_read] }));
    }

    private static Person Fantomova() => Person("p2", "Verita Fantomova") with { Markings = [s_red] };

    private static Person Person(string local, string name) => new() { Id = new(local), Names = [Name("n1", name)] };

    private static PersonName Name(string key, params string[] forms) => new()
    {
        Key = new(key),
        Forms = [.. forms.Select((f, i) => new NameForm { Key = new($"{key}-f{i}"), FullText = f })],
    };

    private static Source Source() => new() { Id = new("s1"), Kind = SourceKind.NgoReport };

    /// <summary>A case file that is read and freed for the public, with somebody public in it.</summary>
    private static CaseFile Case(params Domain.Common.Record[] records) =>
        (CaseFile.Create("urn:example:situation", new LocalDate(2024, 5, 1)) with { Marking = s_read }).With(Person("p1", "Testa Probina")).With(records);

    private static CaseFile WithLabel(CaseFile file, string text) => file.With(file.Persons.Single(p => p.Id == s_public) with { Label = LocalizedText.En(text) });

    private static Publication Publication(Audience audience) => new() { Audience = audience, AsOf = new LocalDate(2024, 6, 1), Entropy = s_entropy };

    private static string Json(CaseFile file) => CaseFileJson.Write(file);

    /// <summary>It is published, validates, and holds nothing of the person.</summary>
    private static CaseFile Hidden(CaseFile file, params string[] more)
    {
        var result = Redactor.Redact(file, Publication(Audience.Public));

        Assert.True(result.IsOk, string.Join("; ", result.NamedAt.Select(p => p.ToString()).Concat(result.Errors.Select(e => e.ToString()))));
        NothingIn(CaseFileJson.WriteToUtf8(result.File, WriteOptions.Indented), more);
        Assert.DoesNotContain(CaseFileValidator.Validate(result.File).Findings, f => f.Severity == Severity.Error);
        return result.File;
    }

    /// <summary>Somebody has wrongly said that the text was read: nothing is published, and nothing says what was found.</summary>
    private static void Refused(CaseFile file)
    {
        var result = Redactor.Redact(file, Publication(Audience.Public));

        Assert.False(result.IsOk, CaseFileJson.Write(file));
        Assert.Null(result.File);
        Assert.NotEmpty(result.NamedAt);
        NothingIn(JsonSerializer.SerializeToUtf8Bytes(string.Join(' ', result.NamedAt.Select(p => p.ToString()))));
    }

    /// <summary>Nobody has read the texts: they are not there.</summary>
    private static void Withheld(CaseFile file, params string[] more) => Hidden(file with { Marking = s_open }, more);

    private static void WithheldOrRefused(Func<string, CaseFile> with, string text)
    {
        Withheld(with(text), text);
        Refused(with(text));

        // The same place with a harmless text is published, so it is the text that is refused.
        Assert.True(Redactor.Redact(with("abc"), Publication(Audience.Public)).IsOk);
    }

    private static void NothingIn(byte[] bytes, params string[] more) => Assert.Empty(Leaks.In(bytes, [.. s_secrets, .. more]));
}
