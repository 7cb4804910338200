using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class TextRulesTests
{
    // Code points instead of letters, so that a reader sees which script is meant: U+0415 U+0421 are Cyrillic, A and K Latin.
    [Theory]
    [InlineData("en", "\u0415\u0421-164/1", "Cyrillic, Latin")]
    [InlineData("en", "EC-164/1", null)]
    [InlineData("en", "cell \u0412-1180 of the block", "Cyrillic, Latin")]
    [InlineData("ru", "\u0415\u0421-164/1", null)]
    [InlineData("ru", "EC-164/1", "Latin, Cyrillic")]
    [InlineData("ru-Latn", "\u0415\u0421-164/1", "Cyrillic, Latin")]
    [InlineData("kk", "AK-159/1", "Latin, Cyrillic")]
    [InlineData("el", "\u0391\u039A", null)]
    [InlineData("en", "\u0391\u039A", "Greek, Latin")]
    [InlineData("uz", "\u0415\u0421-164/1", null)]
    [InlineData("und", "\u0415\u0421-164/1", null)]
    [InlineData("ar", "EC-164/1", null)]
    [InlineData("ru", "NATO", null)]
    [InlineData("ru", "XX \u0432\u0435\u043A", null)]
    [InlineData("en", "E\u0421-164/1", null)]
    [InlineData("en", "\u043F\u043E\u0434 \u0441\u0442\u0440\u0430\u0436\u0443 \u0441 3 \u0438\u044E\u043B\u044F", null)]
    [InlineData("en", "the word \u0441\u043E\u0440 and \u043F\u043E\u0434", "Cyrillic, Latin")]
    [InlineData("en", "", null)]
    public void AWordOfLookAlikesIsTold(string language, string text, string? expected) =>
        Expect(expected is null ? [] : ["/persons/0/label/" + language + " | person/p1 label | " + expected], Found(RuleIds.LookAlikeLetters, Person("p1") with { Label = new LocalizedText(language, text) }));

    [Fact]
    public void NamesAreInTheScriptThatTheyState()
    {
        const string rule = RuleIds.LookAlikeLetters;
        const string cyrillic = "\u0415\u0421-164/1";

        Expect(["/organizations/0/names/0/raw | organization/o1 #n raw | Cyrillic, Latin"], Found(rule, Named(new Designation { Key = new("n"), Raw = cyrillic, Lang = new("en") })));
        Expect(["/organizations/0/names/0/latin | organization/o1 #n latin | Cyrillic, Latin"], Found(rule, Named(new Designation { Key = new("n"), Raw = cyrillic, Native = cyrillic, Latin = cyrillic, Lang = new("ru") })));
        Assert.Empty(Found(rule, Named(new Designation { Key = new("n"), Raw = cyrillic })));
        Expect(["/persons/0/names/0/forms/0/fullText | person/p1 #f fullText | Cyrillic, Latin"], Found(rule, Person("p1", Form("f", "\u0421. Example", "en"))));
        Expect(["/persons/0/names/0/forms/0/parts/given | person/p1 #f parts/given | Cyrillic, Latin"], Found(rule, Person("p1", Form("f", "S. Example", "en") with { Parts = new NameParts { Given = "\u0421." } })));
        Assert.Empty(Found(rule, Person("p1") with { Identifiers = [new Identifier { Scheme = IdentifierScheme.Other, Value = cyrillic }] }));
    }

    [Theory]
    [InlineData("caf\u00E9", true)]
    [InlineData("cafe\u0301", false)]
    [InlineData("\u0439", true)]
    [InlineData("\u0438\u0306", false)]
    [InlineData("\u0438\u0301", true)]
    [InlineData("\u212B", false)]
    [InlineData("a\u0301\u0323", false)]
    [InlineData("q\u0323\u0307", true)]
    [InlineData("q\u0307\u0323", false)]
    [InlineData("\u1100\u1161", false)]
    [InlineData("\uAC00\u11A8", false)]
    [InlineData("\uAC00", true)]
    [InlineData("\uF900", false)]
    [InlineData("\u0301", true)]
    [InlineData("", true)]
    public void TextIsInNormalFormC(string text, bool isNormal) =>
        Expect(isNormal ? [] : ["/persons/0/names/0/forms/0/fullText | person/p1 #f fullText"], Found(RuleIds.NotNormalized, Person("p1", Form("f", text, "en"))));

    [Fact]
    public void ProseIsCheckedInEveryLanguage() =>
        Expect(["/persons/0/label/ru | person/p1 label"], Found(RuleIds.NotNormalized, Person("p1") with { Label = LocalizedText.En("fine").With("ru", "\u0438\u0306") }));

    [Theory]
    [InlineData("\u0410nna", "Cyrillic, Latin")]
    [InlineData("P\u0430vl\u043Edar", "Cyrillic, Latin")]
    [InlineData("\u041FAB\u041B\u041E\u0414AP", "Latin, Cyrillic")]
    [InlineData("SMS\u043A\u0430", null)]
    [InlineData("IT-\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F", null)]
    [InlineData("\u0415\u0421-164", null)]
    [InlineData("plain", null)]
    [InlineData("caf\u00E9", null)]
    public void AWordIsInOneScript(string text, string? expected) =>
        Expect(expected is null ? [] : ["/persons/0/names/0/forms/0/fullText | person/p1 #f fullText | " + expected], Found(RuleIds.MixedScripts, Person("p1", Form("f", text, "en"))));

    [Theory]
    [InlineData("Anna\u200B Example", "U+200B")]
    [InlineData("\uFEFFAnna", "U+FEFF")]
    [InlineData("An\u00ADna", "U+00AD")]
    [InlineData("lost \uFFFD letter", "U+FFFD")]
    [InlineData("turned \u202E round", "U+202E")]
    [InlineData("bell \u0007", "U+0007")]
    [InlineData("next \u0085 line", "U+0085")]
    [InlineData("mark \u200F alone", "U+200F")]
    [InlineData("a\u200Db", "U+200D")]
    [InlineData("line\nline\tcell\r\n", null)]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", null)]
    [InlineData("\u05D0\u200F!", null)]
    [InlineData("\u0915\u094D\u200D\u0937", null)]
    [InlineData("\U0001F468\u200D\U0001F469", null)]
    public void NobodySeesIt(string text, string? expected) =>
        Expect(expected is null ? [] : ["/persons/0/label/en | person/p1 label | " + expected], Found(RuleIds.InvisibleCharacter, Person("p1") with { Label = LocalizedText.En(text) }));

    [Theory]
    [InlineData("Anna\u00A0Example", "U+00A0")]
    [InlineData("Anna\tExample", "U+0009")]
    [InlineData("Anna  Example", "U+0020")]
    [InlineData(" Anna", "U+0020")]
    [InlineData("Anna Example", null)]
    [InlineData("\u5F20\u3000\u4E09", null)]
    public void NamesHavePlainSpaces(string text, string? expected) =>
        Expect(expected is null ? [] : ["/persons/0/names/0/forms/0/fullText | person/p1 #f fullText | " + expected], Found(RuleIds.UnusualSpace, Person("p1", Form("f", text, "en"))));

    [Theory]
    [InlineData("deux\u00A0: points", false)]
    [InlineData("10\u202F000", false)]
    [InlineData("a\u2008b", true)]
    [InlineData("a\tb", true)]
    [InlineData("a  b", false)]
    public void ProseHasTheSpacesOfTypographers(string text, bool isReported) => Assert.Equal(isReported, Found(RuleIds.UnusualSpace, Labelled("fr", text)).Length == 1);

    [Theory]
    [InlineData("They burned the house.1", true)]
    [InlineData("They burned the house.1 She was away.", true)]
    [InlineData("the house.\u00B9", true)]
    [InlineData("the house\u00B9 was", true)]
    [InlineData("a cell of 4 m\u00B2", false)]
    [InlineData("see article.1 below", false)]
    [InlineData("a yard of 4 km\u00B2", false)]
    [InlineData("in 2020. 3 guards", false)]
    [InlineData("see No.5", false)]
    [InlineData("see p.12 and s.3.", false)]
    [InlineData("", false)]
    public void FootnotesLeaveNoMarks(string text, bool isReported) => Assert.Equal(isReported, Found(RuleIds.FootnoteMark, Labelled("en", text)).Length == 1);

    [Theory]
    [InlineData("41O15/04", "O, 0")]
    [InlineData("2l8/2020", "l, 1")]
    [InlineData("41015/04", null)]
    [InlineData("EUR 57/2771/2020", null)]
    [InlineData("CAT/C/KAZ/CO/3", null)]
    [InlineData("1O1B", null)]
    [InlineData("2018-I", null)]
    public void NumbersAreOfDigits(string number, string? expected) =>
        Expect(
            expected is null ? [] : ["/persons/0/identifiers/0/value | person/p1 identifiers | " + expected],
            Found(RuleIds.MisreadLetter, Person("p1") with { Identifiers = [new Identifier { Scheme = IdentifierScheme.ReferenceNumber, Value = number }] }));

    [Fact]
    public void TheIndexIsNotAnAl()
    {
        Expect(["/persons/0/label/en | person/p1 label | Al, AI"], Found(RuleIds.MisreadLetter, Labelled("en", "Al Index: EUR 57/2771/2020")));
        Assert.Empty(Found(RuleIds.MisreadLetter, Labelled("en", "AI Index: EUR 57/2771/2020")));
        Assert.Empty(Found(RuleIds.MisreadLetter, Labelled("en", "41O15/04")));
    }

    [Theory]
    [InlineData("[email protected]", true)]
    [InlineData("[email\u00A0protected]", true)]
    [InlineData("press (at) example.org", true)]
    [InlineData("press at example dot org", true)]
    [InlineData("press@example.org", false)]
    [InlineData("office [block A]", false)]
    public void AContactIsAnAddress(string value, bool isReported) =>
        Expect(
            isReported ? ["/organizations/0/contacts/0/value | organization/o1 #k value"] : [],
            Found(RuleIds.ObfuscatedContact, Organization("o1") with { Contacts = [new ContactPoint { Key = new("k"), Kind = ContactKind.EMail, Value = value }] }));

    [Fact]
    public void OnlyThePlaceholderOfThePageIsToldInProse()
    {
        Assert.Single(Found(RuleIds.ObfuscatedContact, Labelled("en", "write to [email protected] now")));
        Assert.Empty(Found(RuleIds.ObfuscatedContact, Labelled("en", "stood (at) the gate")));
    }

    [Theory]
    [InlineData("ru", "Anna Example", "ru")]
    [InlineData("ru-Latn", "Anna Example", null)]
    [InlineData("kk", "Anna Example", "kk")]
    [InlineData("ru", "\u0410\u043D\u043D\u0430", null)]
    [InlineData("ru", "NATO", null)]
    [InlineData("en", "Anna Example", null)]
    [InlineData("uz", "Anna Example", null)]
    [InlineData(null, "Anna Example", null)]
    public void ATransliterationSaysSo(string? language, string text, string? expected) =>
        Expect(expected is null ? [] : ["/persons/0/names/0/forms/0/fullText | person/p1 #f fullText | " + expected], Found(RuleIds.ScriptNotTold, Person("p1", Form("f", text, language))));

    [Fact]
    public void OfProseThreeWordsShowTheScript()
    {
        Assert.Single(Found(RuleIds.ScriptNotTold, Labelled("ru", "zhaloba na pytki")));
        Assert.Empty(Found(RuleIds.ScriptNotTold, Labelled("ru", "Human Rights")));
        Assert.Empty(Found(RuleIds.ScriptNotTold, Labelled("ru", "Human Rights Watch \u0438 \u0434\u0440.")));
    }

    [Theory]
    [InlineData("complaints of ill- treatment", true)]
    [InlineData("pre- and post-trial detention", false)]
    [InlineData("two- or three-year terms", false)]
    [InlineData("Ein- und Ausreise", false)]
    [InlineData("ill-treatment", false)]
    [InlineData("the ban - adopted later", false)]
    [InlineData("North- Kazakhstan", false)]
    [InlineData("\u0443\u0433\u043E- \u043B\u043E\u0432\u043D\u043E\u0435", true)]
    public void WordsAreWhole(string text, bool isReported) => Assert.Equal(isReported, Found(RuleIds.BrokenWord, Labelled("en", text)).Length == 1);

    [Fact]
    public void OnePlaceIsSpelledInOneWay()
    {
        const string rule = RuleIds.PlaceSpelledTwoWays;

        Expect(["/places/0/names/1 | place/l1 #n1 | source/s1 | place/l1 #n0"], Found(rule, Place("Zhambulsky", "Zhamylsky")));
        Expect(["/places/0/names/0 | place/l1 #n1 | source/s1 | place/l1 #n0"], Found(rule, Place("Zhambulsky", "Zhamylsky") with { Names = [.. Place("Zhambulsky", "Zhamylsky").Names.Reverse()] }));
        Assert.Empty(Found(rule, Place("Zhambulsky", "Zhambulsky")));
        Assert.Empty(Found(rule, Place("Example region", "Example Region")));
        Assert.Empty(Found(rule, Place("Astana", "Nur-Sultan")));
        Assert.Empty(Found(rule, Place("Zhambulsky", "Zhamylsky") with { Citations = [] }));
        Assert.Empty(Found(rule, Changed(Place("Zhambulsky", "Zhamylsky"), name => name with { Citations = [Cite("s2")] })));
        Assert.Empty(Found(rule, Changed(Place("Zhambulsky", "Zhamylsky"), name => name with { Lang = new("ru-Latn") })));
        Assert.Empty(Found(rule, Changed(Place("Zhambulsky", "Zhamylsky"), name => name with { Period = Span("2019", null) })));

        static Place Place(params string[] names) => new()
        {
            Id = new("l1"),
            Kind = PlaceKind.Region,
            Names = [.. names.Select((name, i) => new Designation { Key = new("n" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)), Raw = name })],
            Citations = [Cite("s1")],
        };

        static Place Changed(Place place, Func<Designation, Designation> change) => place with { Names = [place.Names[0], change(place.Names[1])] };
    }

    [Theory]
    [InlineData("report[ing] of torture", true)]
    [InlineData("report [\u2026] of torture", false)]
    [InlineData("report [...] of torture", false)]
    [InlineData("repport [sic] of torture", false)]
    [InlineData("report [ unclosed", false)]
    public void AQuotationIsWithoutBrackets(string quote, bool isReported)
    {
        var group = new Group { Id = new("g1"), Citations = [Cite("s1") with { Quote = LocalizedText.En(quote) }] };

        Expect(isReported ? ["/groups/0/citations/0/quote/en | group/g1 citations"] : [], Found(RuleIds.BracketsInQuotation, Source("s1", "2018"), group));
        Assert.Empty(Found(RuleIds.BracketsInQuotation, Source("s1", "2018") with { Flags = [SourceFlag.UnofficialTranslation] }, group));
        Assert.Empty(Found(RuleIds.BracketsInQuotation, Labelled("en", quote)));
    }

    [Theory]
    [InlineData("on <b>10 April</b>", true)]
    [InlineData("line<br/>line", true)]
    [InlineData("<script src='x'>", true)]
    [InlineData("Smith &amp; Co", true)]
    [InlineData("five&#160;hours", true)]
    [InlineData("<!-- note -->", true)]
    [InlineData("less than <2 %", false)]
    [InlineData("a < b and c > d", false)]
    [InlineData("Smith & Co", false)]
    [InlineData("<name withheld>", false)]
    public void TextIsPlain(string text, bool isReported) => Assert.Equal(isReported, Found(RuleIds.MarkupInText, Labelled("en", text)).Length == 1);

    [Theory]
    [InlineData("javascript:alert(1)", true)]
    [InlineData("data:text/html,x", true)]
    [InlineData("https://example.org/?a=1&lt=2", false)]
    public void AnAddressRunsNothing(string url, bool isReported) =>
        Expect(
            isReported ? ["/sources/0/copies/0/url | source/s1 #k url"] : [],
            Found(RuleIds.MarkupInText, Source("s1", "2020") with { Copies = [new SourceCopy { Key = new("k"), Url = url }] }));

    [Theory]
    [InlineData("EUR 57/2771/2020", false)]
    [InlineData("EUR 57/002/2014", false)]
    [InlineData("EUR5797542019ENGLISH", true)]
    [InlineData("EUR 57/2771", true)]
    [InlineData("EUX 57/2771/2020", true)]
    [InlineData("ABC-17", false)]
    public void AnIndexNumberHasItsForm(string number, bool isReported)
    {
        var identifier = new Identifier { Scheme = IdentifierScheme.IndexNumber, Value = number };

        Expect(isReported ? ["/sources/0/identifiers/0/value | source/s1 identifiers"] : [], Found(RuleIds.IndexNumberForm, Source("s1", "2020") with { Identifiers = [identifier] }));
        Assert.Empty(Found(RuleIds.IndexNumberForm, Source("s1", "2020") with { Identifiers = [identifier with { Scheme = IdentifierScheme.DocumentNumber }] }));
    }

    private static Person Labelled(string language, string text) => Person("p1") with { Label = new LocalizedText(language, text) };

    private static Organization Named(Designation name) => Organization("o1") with { Names = [name] };
}
