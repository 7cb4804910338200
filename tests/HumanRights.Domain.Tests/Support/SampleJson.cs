using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Support;

/// <summary>
/// Small valid JSON for every object type, worked out from the structure table: the least that structure allows, one
/// member set alone, or a mixture that a number chooses. Every value is plainly invented.
/// </summary>
internal sealed class SampleJson
{
    private const int DeepestMixture = 7;

    // What a form of text looks like cannot be worked out from its pattern; a form that is missing here fails by name.
    private static readonly Dictionary<string, string[]> s_texts = new(StringComparer.Ordinal)
    {
        ["ActorRef"] = ["person/p1", "facility/f-1", "organization/o.1"],
        ["LocationRef"] = ["place/a1", "facility/f1"],
        ["RecordRef"] = ["identity-link/3", "statement/s_7", "person/p2"],
        ["PartKey"] = ["k1", "K-2.b_c"],
        ["FieldPath"] = ["birth/on", "kind"],
        ["DecimalNumber"] = ["1.50", "-0.07", "0", "1234567890123456789012345678"],
        ["CountryCode"] = ["KZ", "EU"],
        ["CurrencyCode"] = ["KZT", "XDR"],
        ["Jurisdiction"] = ["KZ", "KZ-10", "UN"],
        ["ContentHash"] = ["sha-256:" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
        ["LanguageTag"] = ["ru-Latn", "und", "kk"],
        ["ClockTime"] = ["14:30", "23:59:59"],
        ["Edtf"] = ["2015-10", "[2014,2015]", "198X~", "../2001-02-03"],
        ["PlainCode"] = ["some-code", "kz:some.other"],
        ["CaseFileId"] = ["urn:uuid:00000000-0000-4000-8000-000000000001", "x:1"],
        ["SchemaVersion"] = ["1.0"],
    };

    private static readonly string[] s_words =
    [
        "ballast", "мешок", "كلمة", "語\u200D句", "a\"b\\c/d", "two\nlines\tand a tab", "\u0001\u007F", "\U0001F54A\uFE0F", " ", "<&'+>", "\u2028",
    ];

    private readonly Random? _random;

    private SampleJson(Random? random) => _random = random;

    /// <summary>The same members every time: what structure requires, and nothing else.</summary>
    public static SampleJson Plain { get; } = new(null);

    /// <summary>A mixture that depends on the number alone.</summary>
    public static SampleJson Mixture(int seed) => new(new Random(seed));

    /// <summary>An object with what structure requires.</summary>
    public JsonObject Object(ObjectShape shape) => Object(shape, null, 0);

    /// <summary>An object with one member more than structure requires, and what that member needs beside it.</summary>
    public JsonObject With(ObjectShape shape, MemberShape member) => Object(shape, member, 0);

    /// <summary>The way in which an object is written: a string where only the plain member is given.</summary>
    public static JsonNode Written(ObjectShape shape, JsonObject node) =>
        shape.PlainMember is { } plain && node.Count == 1 && node.ContainsKey(plain.Name) ? node[plain.Name]!.DeepClone() : node;

    private JsonObject Object(ObjectShape shape, MemberShape? wanted, int depth)
    {
        var chosen = new HashSet<string>(shape.Members.Where(m => m.IsRequired).Select(m => m.Name), StringComparer.Ordinal);
        if (wanted is not null)
        {
            chosen.Add(wanted.Name);
        }

        AddNeeded(shape, chosen);

        foreach (var rule in shape.Rules.Where(r => r.Kind is MemberRuleKind.ExactlyOne or MemberRuleKind.AtLeastOne))
        {
            if (!rule.Alternatives.Any(a => a.Any(chosen.Contains)))
            {
                chosen.Add(Pick(Pick(rule.Alternatives)));
            }
        }

        if (_random is not null && depth < DeepestMixture)
        {
            foreach (var member in shape.Members.Where(m => _random.Next(10) < (depth < 2 ? 4 : 2) && Fits(shape, chosen, m)))
            {
                chosen.Add(member.Name);
            }
        }

        AddNeeded(shape, chosen);
        var node = new JsonObject();
        foreach (var member in shape.Members.Where(m => chosen.Contains(m.Name)))
        {
            node.Add(member.Name, Value(member, depth));
        }

        // Lower and upper ends that are drawn apart may be out of order.
        if (node.ContainsKey("min") && node.ContainsKey("max"))
        {
            node["max"] = node["min"]!.DeepClone();
        }

        return node;
    }

    private static void AddNeeded(ObjectShape shape, HashSet<string> chosen)
    {
        foreach (var rule in shape.Rules.Where(r => r.Kind == MemberRuleKind.Needs && chosen.Contains(r.Alternatives[0][0])))
        {
            chosen.Add(rule.Alternatives[1][0]);
        }
    }

    /// <summary>Whether one more member would break no rule about what excludes what.</summary>
    private static bool Fits(ObjectShape shape, HashSet<string> chosen, MemberShape member)
    {
        var with = new HashSet<string>(chosen, StringComparer.Ordinal) { member.Name };
        AddNeeded(shape, with);
        return shape.Rules.Where(r => r.Kind is MemberRuleKind.ExactlyOne or MemberRuleKind.AtMostOne)
            .All(r => r.Alternatives.Count(a => a.Any(with.Contains)) <= 1);
    }

    private JsonNode Value(MemberShape member, int depth)
    {
        if (!member.IsList)
        {
            return Item(member, 0, depth);
        }

        var count = _random is null ? 2 : 1 + _random.Next(depth < 2 ? 4 : 2);
        return new JsonArray([.. Enumerable.Range(0, count).Select(i => Item(member, i, depth))]);
    }

    private JsonNode Item(MemberShape member, int index, int depth) => member.Kind switch
    {
        MemberKind.Object => Written(member.Object!, Keyed(Object(member.Object!, null, depth + 1), member.Object!, index)),
        MemberKind.Value => Text(member.Form!, index),
        MemberKind.Text => _random is null ? "words " + index : Pick(s_words),
        MemberKind.LanguageMap => Languages(index),
        MemberKind.AbsenceMap => Absences(member.Object!, depth),
        MemberKind.Integer => _random is null ? (member.Minimum ?? -7) + index : (member.Minimum ?? -JsonReading.LargestInteger) + _random.Next(3000),
        MemberKind.Flag => (_random?.Next(2) ?? index) == 0,
        MemberKind.Day => _random is null ? "2020-02-29" : Pick("2020-02-29", "0001-01-01", "9999-12-31"),
        _ => throw new InvalidOperationException($"No sample for a member of kind {member.Kind}."),
    };

    /// <summary>Records and parts in one list differ by id or key, as they would in a file.</summary>
    private static JsonObject Keyed(JsonObject node, ObjectShape shape, int index)
    {
        var name = shape.RecordKind is null ? "key" : "id";
        if (node.ContainsKey(name) && shape.Find(name) is { Kind: MemberKind.Value })
        {
            node[name] = shape.RecordKind is null ? $"k{index}" : $"{shape.RecordKind}/r{index}";
        }

        return node;
    }

    private JsonNode Text(TextForm form, int index)
    {
        if (form.RecordKind is { } kind)
        {
            return $"{kind}/r{_random?.Next(4) ?? index}";
        }

        string[] choices = form.Codelist is { } list
            ? [.. list.Codes.Where(c => !c.IsDeprecated).Select(c => c.Code)]
            : s_texts.GetValueOrDefault(form.Name) ?? throw new InvalidOperationException($"No sample text of the form {form.Name}.");
        return _random is null ? choices[Math.Min(index, choices.Length - 1)] : Pick(choices);
    }

    private JsonObject Languages(int index)
    {
        var map = new JsonObject { ["en"] = _random is null ? "words " + index : Pick(s_words) };
        if (_random is null || _random.Next(2) == 0)
        {
            map["ru-Latn"] = "slova";
        }

        return map;
    }

    private JsonObject Absences(ObjectShape entry, int depth) =>
        new() { ["dates/lifted"] = Object(entry, null, depth + 1), ["someField"] = Object(entry, null, depth + 1) };

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[_random?.Next(choices.Count) ?? 0];
}
