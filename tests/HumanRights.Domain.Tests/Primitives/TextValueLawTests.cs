using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>The laws of every kind of text value: ids, references, codes, numbers, tags, hashes, dates. A new kind is tried as soon as it exists.</summary>
public sealed class TextValueLawTests
{
    // Texts that fit one kind or another, and texts that almost do.
    private static readonly string[] s_texts =
    [
        "person/p1", "group/g.1", "identity-link/3", "newer-kind/x", "facility/f-1", "kind", "amber", "other", "x-new", "kz:x-new", "a.b-c", "Abc9", "birth/on", "1.50", "-0.0", "0", "KZ", "KZ-10", "KZT", "ru", "ru-Latn",
        "und", "14:30", "23:59:59", "198X~", "[2014,2015]", "2015-10-01", "1.0", "1.7", "urn:uuid:1", "http://x", "sha-256:" + new string('a', 64), "sha-512:" + new string('0', 128), new string('1', 28), "x" + new string('y', 300),
        string.Empty, " ", "person/", "/p1", "person/p 1", "person//p", "Person/p1", "-", "--", "kz:", "KZ:x", "a..b", ".5", "5.", "01", "+1", "1e5", "kz", "KZ-", "KZ-ABCD", "RU", "r", "ru_Latn", "ru-", "24:00", "1:30", "12:60", "2021-13", "2.0", "1.01", "urn:", ":x", "urn: x", "sha-256:" + new string('A', 64), new string('1', 29), "\n", "amber\n", "person/p1\0", "ж", "\ud800", "\uff11", "٣", "person/ж",
    ];

    private static readonly Gen<string> s_anyText = Gen.Frequency(
        (3, Gen.Elements(s_texts)),
        (3, from text in Gen.Elements(s_texts) from at in Gen.Choose(0, text.Length) from inserted in Gen.Elements("a", "Z", "0", "-", "/", ".", ":", " ", "\n", "ж", "\0", "\ud800") select text.Insert(at, inserted)),
        (1, Gen.Choose(0, 12).SelectMany(n => Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf(n)).Select(chars => string.Concat(chars))));

    private static Arbitrary<string> AnyText { get; } = Arb.From(s_anyText, text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    private static Arbitrary<byte[]> AnyBytes { get; } = Arb.From(
        Gen.OneOf(s_anyText.Select(Encoding.UTF8.GetBytes), Gen.Choose(0, 24).SelectMany(n => Gen.Choose(0, 255).Select(b => (byte)b).ListOf(n)).Select(bytes => bytes.ToArray())));

    public static TheoryData<string> Kinds => [.. DomainTypes.Texts.Select(t => t.Type.Name)];

    [Fact]
    public void TheKindsAreThoseOfTheLibrary()
    {
        Assert.Contains(DomainTypes.Texts, t => t.Type == typeof(PersonId));
        Assert.Contains(DomainTypes.Texts, t => t.Type == typeof(Edtf));
        Assert.True(DomainTypes.Texts.Count > 130, $"{DomainTypes.Texts.Count}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryDoorOfEveryKindSaysTheSame(string kind)
    {
        var doors = Doors.Of(kind);
        foreach (var text in s_texts)
        {
            doors.Check(text);
        }

        PropertyCheck.ForAll(AnyText, 40, doors.Check);
        PropertyCheck.ForAll(AnyBytes, 40, doors.CheckBytes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ThePatternOfTheSchemaSaysTheSameAsTheReader(string kind)
    {
        var type = DomainTypes.Texts.Single(t => t.Type.Name == kind);

        // ECMAScript mode reads the pattern as the schema's own dialect does.
        var pattern = new Regex(type.Form.Pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant);
        var fits = 0;
        void Check(string text)
        {
            var fault = type.Read(Encoding.UTF8.GetBytes(text), out _);
            var isOfTheForm = fault == ReadingFault.None || ReadingFaults.LayerOf(fault) == Layer.Value;
            var matches = pattern.IsMatch(text) && (type.Form.Codelist is not { Openness: Openness.Closed } list || list.TryFind(text, out _));
            Assert.True(isOfTheForm == matches, $"{kind}: the reader says {fault} where the pattern {(matches ? "matches" : "does not match")}.");
            fits += matches ? 1 : 0;
        }

        foreach (var text in s_texts.Concat(type.Form.Codelist?.Codes.Select(c => c.Code) ?? []).Append(type.Form.RecordKind + "/p1").Where(t => !t.Contains('\ud800', StringComparison.Ordinal)))
        {
            Check(text);
        }

        Assert.True(fits > 0, $"No text fits {kind}; add one to the texts of this test.");
        PropertyCheck.ForAll(Arb.From(s_anyText.Where(t => t.All(c => !char.IsSurrogate(c)))), 60, Check);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindIsAValueAndADictionaryKeyOfTheStockSerializer(string kind)
    {
        var type = DomainTypes.Texts.Single(t => t.Type.Name == kind);
        var dictionary = typeof(Dictionary<,>).MakeGenericType(type.Type, typeof(int));
        foreach (var text in s_texts.Concat(type.Form.Codelist?.Codes.Select(c => c.Code).Take(3) ?? []).Append(type.Form.RecordKind + "/p1"))
        {
            if (type.Read(Encoding.UTF8.GetBytes(text), out var value) != ReadingFault.None)
            {
                continue;
            }

            var json = JsonSerializer.Serialize(value, type.Type);
            Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
            Assert.Equal(value, JsonSerializer.Deserialize(json, type.Type));
            var map = JsonSerializer.Deserialize($"{{{json}:7}}", dictionary)!;
            Assert.Equal($"{{{json}:7}}", JsonSerializer.Serialize(map, dictionary));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"never \\u0000 this\"", type.Type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("7", type.Type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"\\ud800\"", type.Type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"never this\":1}", dictionary));
    }

    /// <summary>The public doors of one kind, called as a consumer's code would call them.</summary>
    private abstract class Doors
    {
        public static Doors Of(string kind) =>
            (Doors)Activator.CreateInstance(typeof(Doors<>).MakeGenericType(DomainTypes.Texts.Single(t => t.Type.Name == kind).Type))!;

        public abstract void Check(string text);

        public abstract void CheckBytes(byte[] utf8);
    }

    private sealed class Doors<T> : Doors
        where T : class, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        public override void Check(string text)
        {
            var isRead = T.TryParse(text, null, out var value);
            Assert.Equal(isRead, value is not null);
            Assert.Equal(isRead, T.TryParse(text.AsSpan(), null, out var other));
            Assert.Equal(value, other);
            if (!text.Any(char.IsSurrogate))
            {
                Assert.Equal(isRead, T.TryParse(Encoding.UTF8.GetBytes(text), null, out other));
                Assert.Equal(value, other);
            }

            if (value is null)
            {
                var e = Assert.Throws<FormatException>(() => T.Parse(text, null));
                Assert.Null(e.InnerException);
                Assert.Equal(Assert.Throws<FormatException>(() => T.Parse("\0", null)).Message, e.Message);
                Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
                return;
            }

            Assert.Equal(text, value.ToString());
            Assert.Equal(value, T.Parse(text, null));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(text), null));
            Assert.Equal(value.GetHashCode(), T.Parse(text, null).GetHashCode());
            Assert.True(value.Equals((object)value));
            Assert.False(value.Equals(null));
            Assert.False(value.Equals((object)text));
            var equals = typeof(T).GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!;
            var differs = typeof(T).GetMethod("op_Inequality", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!;
            Assert.Equal(true, equals.Invoke(null, [value, T.Parse(text, null)]));
            Assert.Equal(false, equals.Invoke(null, [value, null]));
            Assert.Equal(false, equals.Invoke(null, [null, value]));
            Assert.Equal(true, equals.Invoke(null, [null, null]));
            Assert.Equal(true, differs.Invoke(null, [value, null]));
        }

        public override void CheckBytes(byte[] utf8)
        {
            var isRead = T.TryParse(utf8, null, out var value);
            Assert.Equal(isRead, value is not null);
            if (value is null)
            {
                Assert.Throws<FormatException>(() => T.Parse(utf8, null));
                return;
            }

            Assert.Equal(utf8, Encoding.UTF8.GetBytes(value.ToString()!));
            Assert.True(T.TryParse(value.ToString(), null, out var other));
            Assert.Equal(value, other);
        }
    }

    /// <summary>Equality is an equivalence and agrees with the hash, also where it is not by spelling.</summary>
    [Fact]
    public void EqualityIsAnEquivalenceThatTheHashFollows()
    {
        string[] spellings = ["1.5", "1.50", "1.500", "-0", "0", "0.00", "-0.0", "15", "150", "1.05", "100", "1e2"];
        var numbers = spellings.Select(s => DecimalNumber.TryParse(s, out var n) ? n : null).OfType<DecimalNumber>().ToList();
        foreach (var a in numbers)
        {
            foreach (var b in numbers)
            {
                Assert.Equal(a.Equals(b), b.Equals(a));
                Assert.Equal(a.Equals(b), a.Value == b.Value);
                Assert.True(!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
                Assert.All(numbers, c => Assert.True(!(a.Equals(b) && b.Equals(c)) || a.Equals(c)));
            }
        }
    }
}
