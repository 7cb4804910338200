using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Codes of any list.</summary>
public static class CodeValues
{
    /// <summary>Codes that the list holds, deprecated ones too.</summary>
    /// <typeparam name="T">The code type of one list.</typeparam>
    /// <returns>Each is as likely; shrinking goes to the first of the list.</returns>
    public static Arbitrary<T> Known<T>()
        where T : Code<T>, ITextValue<T>
    {
        var codes = StructureTable.FormOf<T>().Codelist!.Codes.Select(c => Parse<T>(c.Code)).ToArray();
        return Arb.From(Gen.Elements(codes), code => code == codes[0] ? [] : [codes[0]]);
    }

    /// <summary>Codes of a list; where the list is open, now and then one that it does not hold.</summary>
    /// <typeparam name="T">The code type of one list.</typeparam>
    /// <returns>Known codes mostly; shrinking goes to the first of the list.</returns>
    public static Arbitrary<T> Any<T>()
        where T : Code<T>, ITextValue<T>
    {
        var known = Known<T>();
        if (StructureTable.FormOf<T>().Codelist!.Openness == Openness.Closed)
        {
            return known;
        }

        var unknown = Gen.Elements("x-new", "kz:x-new.one", "2-x").Select(Parse<T>);
        return Arb.From(Gen.Frequency((9, known.Generator), (1, unknown)), known.Shrinker);
    }

    private static T Parse<T>(string code)
        where T : Code<T>, ITextValue<T> => Code<T>.Parse(code);
}
