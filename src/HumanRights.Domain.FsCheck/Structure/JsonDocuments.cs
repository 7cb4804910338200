using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>JSON documents that the reader accepts, made from the structure table alone: a new record type needs nothing here.</summary>
/// <remarks>
/// Each member is present or absent, in any order; lists have up to three items; codes are known or, where the list is open,
/// unknown; texts are odd at times; there are unknown members. Rules (the layer above reading) are not observed:
/// references lead nowhere and keys repeat.
/// </remarks>
public static class JsonDocuments
{
    private const string RangeStart = "min";
    private const string RangeEnd = "max";

    private static readonly TextForm s_language = StructureTable.FormOf<LanguageTag>();
    private static readonly TextForm s_field = StructureTable.FormOf<FieldPath>();

    /// <summary>Documents of one object type. The size decides how deeply objects are nested; more than four levels are not reached.</summary>
    /// <param name="shape">The object type.</param>
    /// <returns>The generator. Each document is a tree of its own.</returns>
    public static Gen<JsonNode> Of(ObjectShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Gen.Sized(size => Any(shape, DepthFor(size)));
    }

    /// <summary>Documents of one object type that have one of its members in any case.</summary>
    /// <param name="shape">The object type.</param>
    /// <param name="member">One of its members.</param>
    /// <returns>The generator.</returns>
    public static Gen<JsonObject> Of(ObjectShape shape, MemberShape member)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(member);
        return Gen.Sized(size => Objects(shape, [member.Name], DepthFor(size)));
    }

    /// <summary>Documents of one object type, with a shrinker whose results are accepted too.</summary>
    /// <param name="shape">The object type.</param>
    /// <returns>Generator and shrinker.</returns>
    public static Arbitrary<JsonNode> Arbitrary(ObjectShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Arb.From(Of(shape), document => Shrink(shape, document));
    }

    /// <summary>Smaller documents of the same object type: a member or item less, or a simpler value.</summary>
    /// <param name="shape">The object type.</param>
    /// <param name="document">A document of that type that the reader accepts; not changed.</param>
    /// <returns>The smaller documents, large steps first. None when it is as simple as can be.</returns>
    public static IEnumerable<JsonNode> Shrink(ObjectShape shape, JsonNode document)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(document);
        return document is JsonObject members ? ShrinkObject(shape, members) : ShrinkText(shape.PlainMember!.Form!, document);
    }

    /// <summary>The simplest document of one object type, always the same.</summary>
    /// <param name="shape">The object type.</param>
    /// <returns>The document, with required members only and one for each rule that asks for one.</returns>
    public static JsonNode Simplest(ObjectShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.PlainMember is { } plain ? SimplestItem(plain) : SimplestWith(shape, []);
    }

    /// <summary>Puts an object into the smallest case file that can hold one of its type.</summary>
    /// <param name="shape">The object type; one that a case file reaches.</param>
    /// <param name="document">The object; copied. It need not be a valid one.</param>
    /// <returns>The case file, or the document itself when it is one.</returns>
    /// <exception cref="ArgumentException">A case file cannot hold such an object.</exception>
    public static JsonNode InCaseFile(ObjectShape shape, JsonNode document)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(document);
        var root = StructureTable.Of<CaseFile>();
        var found = new Dictionary<ObjectShape, (ObjectShape Parent, MemberShape Member)>();
        foreach (var parent in root.Closure())
        {
            foreach (var member in parent.Members)
            {
                if (member.Object is { } child && child != root)
                {
                    found.TryAdd(child, (parent, member));
                }
            }
        }

        var node = document.DeepClone();
        while (shape != root)
        {
            if (!found.TryGetValue(shape, out var place))
            {
                throw new ArgumentException("A case file reaches no object of that type.", nameof(shape));
            }

            var holder = SimplestWith(place.Parent, [place.Member.Name]);
            holder[place.Member.Name] = place.Member.Kind == MemberKind.AbsenceMap ? new JsonObject { ["label"] = node } : place.Member.IsList ? new JsonArray(node) : node;
            node = holder;
            shape = place.Parent;
        }

        return node;
    }

    /// <summary>Any JSON value at all, a few levels deep.</summary>
    /// <returns>The generator; null stands for JSON's null.</returns>
    public static Gen<JsonNode?> AnyJson() => AnyJson(2);

    /// <summary>A value for one member of an object.</summary>
    internal static Gen<JsonNode> Value(MemberShape member, int depth) =>
        member.IsList
            ? from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
              from items in Gen.ArrayOf(Item(member, depth), count)
              select (JsonNode)new JsonArray(items)
            : Item(member, depth);

    /// <summary>Objects with exactly these members, whether or not they may stand together.</summary>
    internal static Gen<JsonObject> WithExactly(ObjectShape shape, string[] names, int depth) =>
        from values in Gen.CollectToArray(names, name => Value(shape.Find(name)!, depth - 1))
        select Together(names, values);

    internal static int DepthFor(int size) => Math.Min(4, 1 + (size / 15));

    private static Gen<JsonNode> Any(ObjectShape shape, int depth) =>
        shape.PlainMember is { } plain
            ? Gen.Frequency((2, Item(plain, depth)), (depth > 0 ? 1 : 0, Objects(shape, [], depth).Select(static o => (JsonNode)o)))
            : Objects(shape, [], depth).Select(static o => (JsonNode)o);

    private static Gen<JsonObject> Objects(ObjectShape shape, string[] wanted, int depth) =>
        from names in MemberChoice.Any(shape, wanted, mostOthers: Math.Max(1, depth), m => depth > 0 || m.Object is null)
        from known in WithExactly(shape, names, depth)
        from unknown in shape.KeepsUnknown ? Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Constant(1))) : Gen.Constant(0)
        from place in Gen.Choose(0, known.Count)
        from value in AnyJson(1)
        select unknown == 0 ? known : WithUnknown(known, place, value);

    private static Gen<JsonNode> Item(MemberShape member, int depth) => member.Kind switch
    {
        MemberKind.Object => Any(member.Object!, depth),
        MemberKind.Value => Texts.Of(member.Form!).Select(Text),
        MemberKind.Text => Texts.Any.Select(Text),
        MemberKind.LanguageMap => Map(s_language, Texts.Any.Select(Text)),
        MemberKind.AbsenceMap => Map(s_field, Any(member.Object!, depth - 1)),
        MemberKind.Integer => Gen.OneOf(Gen.Choose(0, 30), Gen.Choose(1990, 2030)).Select(number => (JsonNode)JsonValue.Create(Math.Max(number, member.Minimum ?? 0))),
        MemberKind.Flag => Gen.Elements(true, false).Select(static flag => (JsonNode)JsonValue.Create(flag)),
        MemberKind.Day => Gen.Zip(Gen.Choose(1, 9999), Gen.Zip(Gen.Choose(1, 12), Gen.Choose(1, 28)), static (year, day) => Text($"{year:D4}-{day.Item1:D2}-{day.Item2:D2}")),
        _ => throw new NotSupportedException($"There is no generator for members of kind {member.Kind}."),
    };

    private static Gen<JsonNode> Map(TextForm names, Gen<JsonNode> values) =>
        from count in Gen.Choose(1, 2)
        from keys in Gen.ArrayOf(Texts.Of(names), count)
        from texts in Gen.ArrayOf(values, count)
        select (JsonNode)Together(keys, texts);

    private static Gen<JsonNode?> AnyJson(int depth)
    {
        var scalars = Gen.OneOf(
            Gen.Constant<JsonNode?>(null),
            Gen.Elements(true, false).Select(static flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Elements("0", "-0", "1.50", "1e400", "9007199254740993", "1E-7").Select(static number => JsonNode.Parse(number)),
            Texts.Any.Select(static text => (JsonNode?)JsonValue.Create(text)));
        return depth == 0
            ? scalars
            : Gen.Frequency(
                (3, scalars),
                (1, from items in Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(AnyJson(depth - 1), count)) select (JsonNode?)new JsonArray(items)),
                (1, from names in Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Texts.Any, count))
                    from values in Gen.ArrayOf(AnyJson(depth - 1), names.Length)
                    select (JsonNode?)Together(names, values)));
    }

    private static JsonObject Together(string[] names, JsonNode?[] values)
    {
        var members = new JsonObject();
        for (var i = 0; i < names.Length; i++)
        {
            members[names[i]] = values[i];
        }

        // The ends of a range are in order; the structure table knows them by their names.
        if (members[RangeStart] is { } start && members.ContainsKey(RangeEnd))
        {
            members[RangeEnd] = start.DeepClone();
        }

        return members;
    }

    private static JsonObject WithUnknown(JsonObject members, int place, JsonNode? value)
    {
        members.Insert(place, "x-of-a-newer-version", value);
        return members;
    }

    private static JsonObject SimplestWith(ObjectShape shape, string[] wanted)
    {
        var members = new JsonObject();
        var names = MemberChoice.Fewest(shape, wanted, static m => m.Object is null);
        foreach (var member in shape.Members.Where(m => names.Contains(m.Name)))
        {
            members[member.Name] = member.IsList ? new JsonArray(SimplestItem(member)) : SimplestItem(member);
        }

        return members;
    }

    private static JsonNode SimplestItem(MemberShape member) => member.Kind switch
    {
        MemberKind.Object => Simplest(member.Object!),
        MemberKind.Value => Text(Texts.Simplest(member.Form!)),
        MemberKind.LanguageMap => new JsonObject { ["en"] = string.Empty },
        MemberKind.AbsenceMap => new JsonObject { ["label"] = Simplest(member.Object!) },
        MemberKind.Integer => JsonValue.Create(Math.Max(0, member.Minimum ?? 0)),
        MemberKind.Flag => JsonValue.Create(false),
        MemberKind.Day => Text("2000-01-01"),
        _ => Text(string.Empty),
    };

    private static IEnumerable<JsonNode> ShrinkObject(ObjectShape shape, JsonObject document)
    {
        var names = new HashSet<string>(document.Select(static m => m.Key), StringComparer.Ordinal);
        foreach (var name in document.Select(static m => m.Key))
        {
            if (shape.Find(name) is null || MemberChoice.IsAllowed(shape, new HashSet<string>(names.Where(n => n != name), StringComparer.Ordinal)))
            {
                yield return JsonShrinker.Without(document, name);
            }
        }

        var isRange = names.Contains(RangeStart) && names.Contains(RangeEnd);
        foreach (var member in shape.Members.Where(m => names.Contains(m.Name) && !(isRange && m.Name is RangeStart or RangeEnd)))
        {
            foreach (var smaller in ShrinkValue(member, document[member.Name]!))
            {
                yield return JsonShrinker.With(document, member.Name, smaller);
            }
        }
    }

    private static IEnumerable<JsonNode> ShrinkValue(MemberShape member, JsonNode value)
    {
        if (!member.IsList)
        {
            return ShrinkItem(member, value);
        }

        var items = value.AsArray();
        return Enumerable.Range(0, items.Count).Select(i => (JsonNode)JsonShrinker.Without(items, i))
            .Concat(Enumerable.Range(0, items.Count).SelectMany(i => ShrinkItem(member, items[i]!).Select(smaller => (JsonNode)JsonShrinker.With(items, i, smaller))));
    }

    private static IEnumerable<JsonNode> ShrinkItem(MemberShape member, JsonNode value)
    {
        switch (member.Kind)
        {
            case MemberKind.Object:
                return Shrink(member.Object!, value);
            case MemberKind.LanguageMap or MemberKind.AbsenceMap:
                var map = value.AsObject();
                var fewer = map.Count == 1 ? [] : map.Select(entry => (JsonNode)JsonShrinker.Without(map, entry.Key));
                return fewer.Concat(map.SelectMany(entry => (member.Object is { } shape ? Shrink(shape, entry.Value!) : Simpler(Text(string.Empty), entry.Value!))
                    .Select(smaller => (JsonNode)JsonShrinker.With(map, entry.Key, smaller))));
            default:
                return Simpler(SimplestItem(member), value);
        }
    }

    private static IEnumerable<JsonNode> ShrinkText(TextForm form, JsonNode value) => Simpler(Text(Texts.Simplest(form)), value);

    private static IEnumerable<JsonNode> Simpler(JsonNode simplest, JsonNode value) => JsonNode.DeepEquals(simplest, value) ? [] : [simplest];

    private static JsonNode Text(string text) => JsonValue.Create(text);
}
