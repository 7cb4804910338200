using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
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

    private static Organization Named(Designation name) => Organization("o1") with { Names = [name] };
}
