using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Text;

public sealed class NameComparisonTests
{
    private static readonly Gen<string> s_word = Gen.Elements(
        "Elena", "Semionova", "Semenova", "Semenov", "Семёнова", "Yu", "A", "bin", "al", "Abdulaziz", "Abd", "Aziz", "Ivanovna", "Иванович", "Ms", "Jean", "Marie", "Jeanmarie", "161", "2", "Ольга", "김", "ё", "Kilanov", "Kalinov");

    private static Arbitrary<string[]> SomeWords => Arb.From(Gen.ArrayOf(s_word).Select(words => words.Take(6).ToArray()));

    private static Arbitrary<string> AnyText => Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
        Gen.ArrayOf(Gen.Choose(0, 0xFFFF)).Select(units => new string([.. units.Select(u => (char)u)])),
        SomeWords.Generator.Select(words => string.Join(' ', words))));

    [Theory]

    // One name in several spellings and scripts.
    [InlineData("Elena Semionova", "Elena Semionova", NameGrade.SameForm)]
    [InlineData("Elena  SEMIONOVA ", "elena semionova", NameGrade.SameForm)]
    [InlineData("Elena Semionova", "Semionova Elena", NameGrade.SameKey)]
    [InlineData("Elena Semionova", "Yelena Semyonova", NameGrade.SameKey)]
    [InlineData("Elena Semionova", "Ms. Semënova, Elena", NameGrade.SameKey)]
    [InlineData("Elena Semenova", "Елена Семёнова", NameGrade.SameKey)]
    [InlineData("Elena Semyënova", "Елена Семенова", NameGrade.SameKey)]
    [InlineData("Zhangaliyev", "Zhangaliev", NameGrade.SameKey)]
    [InlineData("Kaboulov", "Кабулов", NameGrade.SameKey)]
    [InlineData("Dzhaksybergenov", "Jaxybergenov", NameGrade.SameKey)]
    [InlineData("Novak", "Nowak", NameGrade.SameKey)]
    [InlineData("Kayrat", "Қайрат", NameGrade.SameKey)]
    [InlineData("Kostanay", "Qostanay", NameGrade.SameKey)]
    [InlineData("Tokayev Kassym-Zhomart", "Kassym-Jomart Tokaev", NameGrade.SameKey)]
    [InlineData("Štětina", "STETINA", NameGrade.SameKey)]
    [InlineData("Francois", "François", NameGrade.SameKey)]
    [InlineData("s\u030Ctetina", "Štetina", NameGrade.SameKey)]
    [InlineData("AK-159/1", "AK 159/1", NameGrade.SameKey)]
    [InlineData("Prison158/4", "Prison 158/4", NameGrade.SameKey)]
    [InlineData("Григорій Гончар", "Hryhoriy Honchar", NameGrade.SameKey)]
    [InlineData("Търново", "Tarnovo", NameGrade.SameKey)]
    [InlineData("Παπαδόπουλος", "Papadopoulos", NameGrade.SameKey)]
    [InlineData("მარგოშვილი", "Margoshvili", NameGrade.SameKey)]
    [InlineData("Մարտիրոսյան", "Martirosyan", NameGrade.SameKey)]
    [InlineData("إبراهيم", "ابراهيم", NameGrade.SameKey)]

    // The same letters typed on two keyboards: С and е are Cyrillic.
    [InlineData("С\u0435menova", "Cemenova", NameGrade.SameKey)]

    // What may be left out, and words written together.
    [InlineData("Akhmet Yusupovich Example", "Akhmet Example", NameGrade.SameKey)]
    [InlineData("Nurlan Askaruly Example", "Nurlan Example", NameGrade.SameKey)]
    [InlineData("Anna von Example", "Anna Example", NameGrade.SameKey)]
    [InlineData("Abdul Aziz Example", "'Abd al-Aziz Example", NameGrade.SameKey)]
    [InlineData("Abdulaziz Example", "Example, Abdul Aziz", NameGrade.SameKey)]
    [InlineData("Jeanmarie Example", "Jean-Marie Example", NameGrade.SameKey)]
    [InlineData("Example Ltd", "Example Limited", NameGrade.SameKey)]

    // Initials and shorter names.
    [InlineData("A.O. Example", "Askar Orynbekovich Example", NameGrade.InitialsCompatible)]
    [InlineData("Yu. Petrov", "Юрий Петров", NameGrade.InitialsCompatible)]
    [InlineData("Ms Semenova", "Elena Semionova", NameGrade.InitialsCompatible)]
    [InlineData("Anna Maria Example", "Anna Example", NameGrade.InitialsCompatible)]
    [InlineData("A.O. Example", "Bolat Example", NameGrade.Different)]
    [InlineData("A.O.", "Askar Orynbek", NameGrade.Different)]

    // Women and men.
    [InlineData("Semenova", "Semenov", NameGrade.RelatedForm)]
    [InlineData("Semenov", "Семёнова", NameGrade.RelatedForm)]
    [InlineData("Chaikovskaya", "Tchaikovsky", NameGrade.RelatedForm)]
    [InlineData("Nováková", "Novák", NameGrade.RelatedForm)]
    [InlineData("Anna Ivanovna", "Anna Ivanovich", NameGrade.RelatedForm)]

    // Slips.
    [InlineData("Angela Example", "Anglea Example", NameGrade.NearKey)]
    [InlineData("Vladimir Exampel", "Vladimir Example", NameGrade.NearKey)]
    [InlineData("Mohamad Husein", "Muhamad Husain", NameGrade.NearKey)]
    [InlineData("Anna", "Anne", NameGrade.Different)]
    [InlineData("Abcd", "Abxd", NameGrade.Different)]

    // Others.
    [InlineData("Tokayev", "Tokmoldaev", NameGrade.Different)]
    [InlineData("Kilanov", "Kalinov", NameGrade.Different)]
    [InlineData("A. Kilanov", "A. Kalinov", NameGrade.Different)]
    [InlineData("Karaganda", "Karagandy", NameGrade.Different)]
    [InlineData("Daniel Example", "Daniela Example", NameGrade.Different)]
    [InlineData("Ivan Viktorovich Example", "Ivan Petrovich Example", NameGrade.Different)]
    [InlineData("AK 159/1", "AK 159/9", NameGrade.Different)]
    [InlineData("AK 159/1", "AK 159/11", NameGrade.Different)]
    [InlineData("Prison 161", "Prison 161/2", NameGrade.Different)]
    [InlineData("al", "el", NameGrade.Different)]
    [InlineData("Анна", "ანა", NameGrade.SameKey)]
    [InlineData("محمد", "Muhammad", NameGrade.Different)]
    [InlineData("", "", NameGrade.SameForm)]
    [InlineData("", "Elena", NameGrade.Different)]
    [InlineData("?", "!", NameGrade.Different)]
    public void NamesAreGraded(string a, string b, NameGrade expected)
    {
        Assert.Equal(expected, NameComparison.Compare(a, b).Grade);
        Assert.Equal(expected, NameComparison.Compare(b, a).Grade);
    }

    [Theory]
    [InlineData("Elena Semionova", "Elena Semionova", NameDifferences.None)]
    [InlineData("Elena Semionova", "Semionova Elena", NameDifferences.Order)]
    [InlineData("Elena Semionova", "Елена Семёнова", NameDifferences.Spelling)]
    [InlineData("Jaromír Štětina", "Jaromir Stetina", NameDifferences.Spelling)]
    [InlineData("Jean-Marie Example", "Jean Marie Example", NameDifferences.Spelling)]
    [InlineData("Elena Semionova", "Ms Elena Semionova", NameDifferences.TitleOrParticle)]
    [InlineData("Elena Semionova", "Elena Ivanovna Semenova", NameDifferences.Spelling | NameDifferences.Patronymic)]
    [InlineData("Jeanmarie Example", "Jean Marie Example", NameDifferences.Spelling | NameDifferences.JoinedWords)]
    [InlineData("E. Example", "Elena Example", NameDifferences.Initials)]
    [InlineData("E. Example", "Elena Maria Example", NameDifferences.Initials | NameDifferences.LeftOut)]
    [InlineData("Semenova", "Semenov", NameDifferences.Gender)]
    [InlineData("Angela Example", "Anglea Example", NameDifferences.Slip)]
    [InlineData("Angela", "Boris", NameDifferences.None)]
    public void WhatDiffersIsTold(string a, string b, NameDifferences expected) => Assert.Equal(expected, NameComparison.Compare(a, b).Differences);

    [Fact]
    public void NoNameIsShown() =>
        Assert.Equal(
            ("same-key (Spelling)", "name key (2 readings)"),
            (NameComparison.Compare("Elena Semionova", "Semenova Yelena").ToString(), NameKey.Of("Elena Semionova").ToString()));

    [Fact]
    public void NullIsNoName()
    {
        Assert.Throws<ArgumentNullException>(() => NameComparison.Compare(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => NameComparison.Compare("a", null!));
        Assert.Throws<ArgumentNullException>(() => NameKey.Of(null!));
    }

    [Fact]
    public void EveryTextIsItselfAndComparesBothWays() => PropertyCheck.ForAll(AnyText, AnyText, (a, b) =>
    {
        Assert.Equal(NameGrade.SameForm, NameComparison.Compare(a, a).Grade);
        var (there, back) = (NameComparison.Compare(a, b), NameComparison.Compare(b, a));
        Assert.Equal((there.Grade, there.Differences), (back.Grade, back.Differences));
    });

    [Fact]
    public void TheOrderOfWordsTellsOnlyTheSameFormFromTheSameKey() => PropertyCheck.ForAll(SomeWords, SomeWords, (a, b) =>
    {
        var (straight, turned) = (string.Join(' ', a), string.Join(' ', a.Reverse()));
        var other = string.Join(' ', b);

        Assert.Equal(Key(NameComparison.Compare(straight, other)), Key(NameComparison.Compare(turned, other)));
        Assert.Equal(NameKey.Of(straight).Readings.Order(StringComparer.Ordinal), NameKey.Of(turned).Readings.Order(StringComparer.Ordinal));

        static NameGrade Key(NameComparison found) => found.Grade == NameGrade.SameForm ? NameGrade.SameKey : found.Grade;
    });

    [Fact]
    public void CapitalsMakeNoOtherKey() => PropertyCheck.ForAll(SomeWords, words =>
    {
        var name = string.Join(' ', words);
        Assert.Equal(NameKey.Of(name).Readings, NameKey.Of(name.ToUpperInvariant()).Readings);
    });

    [Theory]
    [InlineData('a', 200_000)]
    [InlineData('Ж', 200_000)]
    [InlineData('\u0308', 200_000)]
    [InlineData('\uD800', 100_000)]
    public void LongTextsEnd(char filling, int length)
    {
        var text = new string(filling, length);
        var words = string.Join(' ', Enumerable.Range(0, length / 20).Select(i => $"{filling}b{i}"));

        Assert.Equal(NameGrade.Different, NameComparison.Compare(text + "x", text + "y").Grade);
        Assert.NotEqual(NameGrade.SameForm, NameComparison.Compare(words, words + " more " + words).Grade);
    }
}
