using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>The mutation operators: what people and programs do to documents.</summary>
public static class Mutations
{
    private static readonly string[] s_integers =
    [
        "0", "-0", "-0.0", "1.0", "1e2", "1E+2", "12e-1", "120e-1", "1.5", "1.50e1", "0.1e1", "0e5", "-0e-5", "0.0000",
        "-1", "-1.0", "-1.00000000000000000001", "1.00000000000000000001", "0.99999999999999999999", "-0.00000000000000000000001",
        "9007199254740991", "9007199254740991.0", "9007199254740991.4", "9007199254740991.6", "9007199254740992", "9007199254740993", "9.007199254740991e15", "90071992547409910e-1",
        "-9007199254740991", "-9007199254740992", "-9007199254740991.4", "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e18", "1e19", "1e22", "1e308", "1e309", "1e400", "-1e400",
        "1e-400", "-1e-400", "1e99999999999", "1e-99999999999", "0e99999999999", "1e2147483648", "5e-324", "4.9406564584124654e-324", "0.5", "0.49999999999999999999",
        "100000000000000000000000000000000000000000e-39", "0.000000000000000000000000000000000000000012e42", "1.7976931348623159e308", "4503599627370495.5", "4503599627370497.50000000000000000001",
        "1.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
    ];

    private static readonly Gen<string> s_emptyLists = Gen.Elements("[]", "[\"\"]", "[[]]", "[{}]");
    private static readonly Gen<string> s_emptyObjects = Gen.Elements("{}", "{\"\":\"\"}", "{\"\":{}}");
    private static readonly Gen<string> s_emptyTexts = Gen.Constant("\"\"");

    /// <summary>Every operator, the one that changes nothing first.</summary>
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        new("valid", "The member is present and the document valid.", static (_, _) => true, static (owner, member, depth) => Valid(owner, member, depth).Select(static o => (JsonNode)o)),
        new("wrong-type", "The value, or one item of a list, is of another JSON type.", static (_, _) => true, static (owner, member, depth) => Somewhere(owner, member, depth, static _ => Scalars())),
        new("null", "The value, one item or one entry is null.", static (_, _) => true, static (owner, member, depth) => Somewhere(owner, member, depth, static _ => Gen.Constant<JsonNode?>(null))),
        new("missing", "The member is left out.", static (_, _) => true, static (owner, member, depth) => Valid(owner, member, depth).Select(o => (JsonNode)JsonShrinker.Without(o, member.Name))),
        new("extra", "A member that nobody knows stands beside it, with a name that is nearly the same or means something elsewhere.", static (_, _) => true, Extra),
        new("empty", "The list, map, object or text is empty, or has an empty item.", static (_, m) => m.IsList || m.Kind is not (MemberKind.Flag or MemberKind.Integer), static (owner, member, depth) => Somewhere(owner, member, depth, Empty)),
        new("wrong-code", "A code that the list does not hold, or that is none.", static (_, m) => m.Form?.Codelist is not null, static (owner, member, depth) => Somewhere(owner, member, depth, _ => Codes(member.Form!.Codelist!))),
        new("broken-pattern", "A text of a fixed form with a small slip in it.", static (_, m) => HasForm(m), static (owner, member, depth) => Somewhere(owner, member, depth, NearlyLike)),
        new("wrong-nesting", "One level too many or too few.", static (_, _) => true, static (owner, member, depth) => Somewhere(owner, member, depth, Nested)),
        new("integer-spelling", "A number in another spelling, or one at an edge.", static (_, m) => m.Kind == MemberKind.Integer, static (owner, member, depth) => Somewhere(owner, member, depth, static _ => Gen.Elements(s_integers).Select(static n => JsonNode.Parse(n)))),
        new("odd-unicode", "A text or name that programs stumble over.", static (_, _) => true, static (owner, member, depth) => Somewhere(owner, member, depth, Odd)),
        new("groups", "Any combination of the members that rules put together or apart.", static (owner, m) => owner.Rules.Any(r => IsAbout(r, m)), Combinations),
    ];

    private static Gen<JsonObject> Valid(ObjectShape owner, MemberShape member, int depth) =>
        from names in MemberChoice.Any(owner, [member.Name], mostOthers: Math.Max(0, depth - 1), m => depth > 1 || m.Object is null)
        from document in JsonDocuments.WithExactly(owner, names, depth)
        select document;

    /// <summary>A valid document in which the value is disturbed as a whole or, when it is a list or map, in one of its items.</summary>
    private static Gen<JsonNode> Somewhere(ObjectShape owner, MemberShape member, int depth, Func<JsonNode, Gen<JsonNode?>> disturb) =>
        from document in Valid(owner, member, depth)
        let value = document[member.Name]!
        from inside in Gen.Choose(0, 2)
        from disturbed in inside == 0 ? disturb(value) : Inside(value, disturb)
        select (JsonNode)JsonShrinker.With(document, member.Name, disturbed);

    private static Gen<JsonNode?> Inside(JsonNode value, Func<JsonNode, Gen<JsonNode?>> disturb) => value switch
    {
        JsonArray { Count: > 0 } items =>
            from index in Gen.Choose(0, items.Count - 1)
            from item in disturb(items[index]!)
            select (JsonNode?)JsonShrinker.With(items, index, item),
        JsonObject { Count: > 0 } members =>
            from index in Gen.Choose(0, members.Count - 1)
            let entry = members.ElementAt(index)
            from item in entry.Value is null ? Gen.Constant<JsonNode?>(null) : disturb(entry.Value)
            select (JsonNode?)JsonShrinker.With(members, entry.Key, item),
        _ => disturb(value),
    };

    private static Gen<JsonNode?> Scalars() => Gen.Elements("\"text\"", "\"\"", "\"true\"", "\"12\"", "12", "0", "1.5", "true", "false", "[]", "{}", "[1]", "{\"en\":1}").Select(static json => JsonNode.Parse(json));

    private static Gen<JsonNode> Extra(ObjectShape owner, MemberShape member, int depth) =>
        from document in Valid(owner, member, depth)
        from name in Gen.Elements(
            char.ToUpperInvariant(member.Name[0]) + member.Name[1..],
            member.Name.ToUpperInvariant(),
            member.Name + "s",
            member.Name[..^1],
            member.Name + "\u0000",
            " " + member.Name,
            "__proto__",
            "constructor",
            "hasOwnProperty",
            "$ref",
            string.Empty)
        from value in JsonDocuments.AnyJson()
        from place in Gen.Choose(0, document.Count)
        select (JsonNode)Added(document, place, name, value);

    private static JsonObject Added(JsonObject document, int place, string name, JsonNode? value)
    {
        if (document.ContainsKey(name))
        {
            document[name] = value;
        }
        else
        {
            document.Insert(place, name, value);
        }

        return document;
    }

    private static Gen<JsonNode?> Empty(JsonNode value) => (value switch
    {
        JsonArray => s_emptyLists,
        JsonObject => s_emptyObjects,
        _ => s_emptyTexts,
    }).Select(static json => JsonNode.Parse(json));

    private static Gen<JsonNode?> Codes(Codelist list)
    {
        var some = list.Codes[0].Code;
        return Gen.Elements("no-such-code", "kz:no-such-code", "kz:" + some, some.ToUpperInvariant(), some + "-x", some + ".", some + " ", " " + some, some + "\n", "No such code", string.Empty, "other", "unknown", "kz:", "kzz:a", "a--b", "-a", "0")
            .Select(static code => (JsonNode?)JsonValue.Create(code));
    }

    private static bool HasForm(MemberShape member) =>
        member.Kind is MemberKind.Value or MemberKind.Day or MemberKind.LanguageMap or MemberKind.AbsenceMap || member.Object?.PlainMember is not null;

    /// <summary>A slip in a text or, of a map, in one of its names.</summary>
    private static Gen<JsonNode?> NearlyLike(JsonNode value) => value switch
    {
        JsonObject { Count: > 0 } map =>
            from index in Gen.Choose(0, map.Count - 1)
            let name = map.ElementAt(index).Key
            from other in Texts.NearlyLike(name)
            select (JsonNode?)Renamed(map, name, other),
        JsonArray { Count: > 0 } => Inside(value, NearlyLike),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => Texts.NearlyLike(text.GetValue<string>()).Select(static t => (JsonNode?)JsonValue.Create(t)),
        _ => Gen.Constant<JsonNode?>(JsonValue.Create("-")),
    };

    private static JsonObject Renamed(JsonObject map, string name, string other)
    {
        var copy = new JsonObject();
        foreach (var (key, value) in map)
        {
            copy[key == name ? other : key] = value?.DeepClone();
        }

        return copy;
    }

    private static Gen<JsonNode?> Nested(JsonNode value)
    {
        var nested = new List<JsonNode?> { new JsonArray(value.DeepClone()), new JsonArray(new JsonArray(value.DeepClone())), new JsonObject { ["value"] = value.DeepClone() }, JsonValue.Create(JsonSpelling.Plain(value)) };
        nested.AddRange(value switch
        {
            JsonArray items => items.Take(1).Append(new JsonArray([.. items.Select(static i => new JsonArray(i?.DeepClone()))])),
            JsonObject members => members.Take(1).Select(static m => m.Value).Append(new JsonArray([.. members.Select(static m => m.Value?.DeepClone())])),
            _ => [],
        });
        return Gen.Elements<JsonNode?>(nested);
    }

    /// <summary>Odd text in place of a text, of a map's name, or of the value itself.</summary>
    private static Gen<JsonNode?> Odd(JsonNode value)
    {
        var texts = Texts.Odd.Select(static text => (JsonNode?)JsonValue.Create(text));
        return value is JsonObject { Count: > 0 } map
            ? Gen.OneOf(
                texts,
                Texts.Odd.Select(name => (JsonNode?)JsonShrinker.With(map, name, map.First().Value)),
                Inside(map, _ => texts))
            : texts;
    }

    private static bool IsAbout(MemberRule rule, MemberShape member) => rule.Alternatives.Any(a => a.Contains(member.Name));

    private static Gen<JsonNode> Combinations(ObjectShape owner, MemberShape member, int depth)
    {
        var concerned = owner.Rules.SelectMany(static r => r.Alternatives).SelectMany(static a => a).Distinct(StringComparer.Ordinal).ToArray();
        return from isPresent in Gen.Elements(true, false)
               from others in Gen.SubListOf(concerned.Where(n => n != member.Name))
               let names = owner.Members.Where(static m => m.IsRequired).Select(static m => m.Name).Concat(others.Take(4)).Concat(isPresent ? [member.Name] : []).Distinct(StringComparer.Ordinal).ToArray()
               from document in JsonDocuments.WithExactly(owner, names, depth)
               select (JsonNode)document;
    }
}
