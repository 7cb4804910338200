using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Members that no version of the library knows, with every kind of JSON value.</summary>
public static class UnknownValues
{
    private static readonly Gen<string> s_json = Gen.Elements(
        "null", "true", "0", "-0", "1.0", "1.00", "1e2", "1E+2", "123456789012345678901234567890.5", "\"\"", "\"\\u0416 \\n\"", "\"\U0001F54A\"", "[]", "{}", "[1.0,[],{\"b\":1,\"a\":null}]", "{\"zz\":{\"zz\":[0.10]}}");

    private static readonly Gen<string> s_name = Gen.Elements("zz", "aZz", "", "$type", "__proto__", "zz/zz", "zz~0", "zz zz", "ӂ", "\"", "\U0001F54A");

    /// <summary>No, one or a few unknown members, in any order.</summary>
    public static Arbitrary<UnknownMembers> Members { get; } = Arb.From(
        s_name.SelectMany(_ => s_json, (name, json) => (name, json)).Few().Select(pairs => Of(pairs.DistinctBy(p => p.name, StringComparer.Ordinal))),
        static members => Enumerable.Range(0, members.Count).Select(dropped => UnknownMembers.Of(members.Where((_, i) => i != dropped).Select(m => KeyValuePair.Create(m.Name, m.Value)))));

    private static UnknownMembers Of(IEnumerable<(string Name, string Json)> pairs) =>
        UnknownMembers.Of(pairs.Select(p => KeyValuePair.Create(p.Name, JsonElement.Parse(p.Json))));
}
