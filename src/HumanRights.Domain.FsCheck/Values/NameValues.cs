using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Names of persons and designations of anything else. Every name is plainly invented.</summary>
public static class NameValues
{
    private static readonly Gen<string> s_given = Gen.Elements("Ballast", "Балласт", "بالاست", "B.", "Ballast-Keel");
    private static readonly Gen<string> s_family = Gen.Elements("Kielholer", "Килевая", "كيل", "van der Kiel", "O'Kiel");

    /// <summary>Names as they are printed, in several scripts, spellings, orders and lengths; now and then a text that is no name.</summary>
    public static Arbitrary<string> Printed { get; } = Arb.From(
        Gen.Frequency(
            (4, Gen.Choose(1, 4).SelectMany(static count => Gen.OneOf(s_given, s_family, Gen.Elements("Kielholerin", "Kilewaja", "Kilevaya", "Килевой", "K.", "Dr", "bin", "Ballastovna", "KIELHOLER", "Kielhöler")).ListOf(count)).Select(static words => string.Join(' ', words))),
            (1, TextValues.Plain.Generator)),
        static name => TextValues.Plain.Shrinker(name));

    /// <summary>Names taken apart, as far as it goes.</summary>
    public static Arbitrary<NameParts> Parts { get; } = Making.Arbitrary(
        from prefix in Gen.Elements("Dr", "ибн").Maybe()
        from given in s_given.Maybe()
        from patronymic in Gen.Elements("Ballastovna", "Балластқызы").Maybe()
        from middle in s_given.Maybe()
        from family in s_family.Maybe()
        from suffix in Gen.Elements("jun.", "II").Maybe()
        select new NameParts { Prefix = prefix, Given = given, Patronymic = patronymic, Middle = middle, Family = family, Suffix = suffix },
        static parts => parts with { Prefix = null, Suffix = null },
        static parts => parts with { Patronymic = null, Middle = null },
        static parts => parts with { Given = null },
        static parts => parts with { Family = null });

    /// <summary>Spellings of a name.</summary>
    public static Arbitrary<NameForm> Form { get; } = Making.Arbitrary(
        from key in IdValues.Key.Generator
        from full in Gen.OneOf(s_given.SelectMany(_ => s_family, (given, family) => given + " " + family), TextValues.Plain.Generator).Maybe()
        from lang in TextValues.Language.Generator.Maybe()
        from parts in Parts.Generator.Maybe()
        from kind in CodeValues.Any<NameFormKind>().Generator.Maybe()
        from cause in CodeValues.Any<MisspellingCause>().Generator.Maybe()
        from romanisation in CodeValues.Any<Romanisation>().Generator.Maybe()
        from citations in SourceValues.Citation.Generator.Few()
        select new NameForm { Key = key, FullText = full, Lang = lang, Parts = parts, FormKind = kind, Cause = cause, Romanisation = romanisation, Citations = citations },
        static form => form with { Citations = [] },
        static form => form with { Parts = null },
        static form => form with { Cause = null, Romanisation = null, FormKind = null },
        static form => form with { Lang = null },
        static form => form with { FullText = null });

    /// <summary>Names of persons, with their spellings.</summary>
    public static Arbitrary<PersonName> PersonName { get; } = Making.Arbitrary(
        from key in IdValues.Key.Generator
        from type in CodeValues.Any<NameType>().Generator.Maybe()
        from forms in Form.Generator.Few()
        from preferred in Making.MaybeFlag
        from period in DateValues.DateSpan.Generator.Maybe()
        from absent in SourceValues.Absences.Generator.Maybe()
        from count in NumberValues.Quantity.Generator.Maybe()
        select new PersonName { Key = key, Type = type, Forms = forms, Preferred = preferred, Period = period, Absent = absent, Count = count },
        static name => name with { Forms = [] },
        static name => name with { Period = null },
        static name => name with { Absent = null, Count = null },
        static name => name with { Preferred = null, Type = null });

    /// <summary>Names and codes of anything but a person.</summary>
    public static Arbitrary<Designation> Designation { get; } = Making.Arbitrary(
        from key in IdValues.Key.Generator
        from raw in TextValues.Plain.Generator.Maybe()
        from native in Gen.Elements("ЗБ-7/0", "№ 0 тюрьма").Maybe()
        from latin in Gen.Elements("ZB-7/0", "Prison No. 0").Maybe()
        from lang in TextValues.Language.Generator.Maybe()
        from scheme in CodeValues.Any<DesignationScheme>().Generator.Maybe()
        from period in DateValues.DateSpan.Generator.Maybe()
        select new Designation { Key = key, Raw = raw, Native = native, Latin = latin, Lang = lang, Scheme = scheme, Period = period },
        static designation => designation with { Period = null },
        static designation => designation with { Native = null, Latin = null },
        static designation => designation with { Raw = null, Lang = null },
        static designation => designation with { Scheme = null });
}
