using System.Globalization;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using NodaTime;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Of what a document consists: how the sample is kept like a real one.</summary>
internal sealed class DocumentShape : Walker
{
    private readonly Dictionary<string, (int Count, long Bytes)> _values = new(StringComparer.Ordinal);

    internal static void Print(IEnumerable<string> names)
    {
        Console.WriteLine("| compact | bytes | tokens a KB | member names | ids, references, keys | codes, languages | dates | texts | other values | punctuation | bytes a text | text bytes beyond ASCII |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var name in names)
        {
            Console.WriteLine(Line(name));
        }
    }

    private static string Line(string name)
    {
        var file = Documents.File(name);
        var utf8 = HumanRights.Domain.Serialization.CaseFileJson.WriteToUtf8(file, HumanRights.Domain.Serialization.WriteOptions.Compact);
        var shape = new DocumentShape();
        shape.Walk(file);
        var names = NameBytes(utf8);
        var values = shape._values.Values.Sum(v => v.Bytes);
        string Share(params string[] kinds) => Percent(kinds.Sum(k => shape._values.GetValueOrDefault(k).Bytes));
        string Percent(long bytes) => (100d * bytes / utf8.Length).ToString("0", CultureInfo.InvariantCulture) + " %";
        var texts = shape._values.GetValueOrDefault("text");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {utf8.Length} | {1000d * Tokens.Walk(utf8) / utf8.Length:0} | {Percent(names)} | {Share("id")} | {Share("code")} | {Share("date")} | {Share("text")} | {Share("other")} | {Percent(utf8.Length - names - values)} | {(double)texts.Bytes / texts.Count:0} | {100d * shape._values.GetValueOrDefault("beyond ASCII").Count / texts.Bytes:0} % |");
    }

    protected override void OnText(string text, string? language)
    {
        Add("text", Encoding.UTF8.GetByteCount(text));
        var beyond = Encoding.UTF8.GetBytes(text).Count(b => b >= 0x80);
        _values["beyond ASCII"] = (_values.GetValueOrDefault("beyond ASCII").Count + beyond, 0);
    }

    protected override void OnValue(object value) => Add(
        value switch
        {
            IRecordId or RecordRef or ActorRef or LocationRef or PartKey => "id",
            ICode => "code",
            Edtf => "date",
            HumanRights.Domain.Text.LanguageTag or HumanRights.Domain.Values.CountryCode => "code",
            _ => "other",
        },
        Encoding.UTF8.GetByteCount(value.ToString()!));

    protected override void OnDay(LocalDate day) => Add("date", 10);

    protected override void OnInteger(long number) => Add("other", number.ToString(CultureInfo.InvariantCulture).Length);

    protected override void OnFlag(bool flag) => Add("other", flag ? 4 : 5);

    private static long NameBytes(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var bytes = 0L;
        while (reader.Read())
        {
            bytes += reader.TokenType == JsonTokenType.PropertyName ? reader.ValueSpan.Length : 0;
        }

        return bytes;
    }

    private void Add(string kind, long bytes)
    {
        var (count, sum) = _values.GetValueOrDefault(kind);
        _values[kind] = (count + 1, sum + bytes);
    }
}
