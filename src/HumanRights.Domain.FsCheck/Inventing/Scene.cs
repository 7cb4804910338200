using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>A small story that fits together, with gaps in it for what may differ: ids, days, and choices.</summary>
/// <remarks>
/// Scenes are data, in the folder of that name: the records of a case file, and under <c>gaps</c> the rules whose legality gaps
/// they tell of. In their strings <c>#</c> stands for a prefix that no other scene of the file has, <c>{+30}</c> for the thirtieth
/// day of the story (<c>{+30m}</c> its month, <c>{+30y}</c> its year, <c>{+30|40}</c> one of two), and <c>{a|b}</c> for either text.
/// </remarks>
internal sealed class Scene
{
    private static readonly JsonSerializerOptions s_compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, Piece[][]> _records = new(StringComparer.Ordinal);

    private Scene(string name, JsonElement content)
    {
        Name = name;
        foreach (var member in content.EnumerateObject())
        {
            switch (member.Name)
            {
                case "gaps":
                    Gaps = [.. member.Value.EnumerateArray().Select(static rule => rule.GetString()!)];
                    break;
                case "countryPacks":
                    NeedsPack = true;
                    break;
                default:
                    _records.Add(member.Name, [.. member.Value.EnumerateArray().Select(static record => Split(JsonSerializer.Serialize(record, s_compact)))]);
                    break;
            }
        }
    }

    /// <summary>Every scene there is.</summary>
    internal static IReadOnlyList<Scene> All { get; } = [.. Load()];

    /// <summary>What it tells, in a few words; ids in it begin so.</summary>
    internal string Name { get; }

    /// <summary>The rules whose legality gaps it may tell of.</summary>
    internal IReadOnlyList<string> Gaps { get; } = [];

    /// <summary>Whether it asks what the law of the country is where it plays.</summary>
    internal bool NeedsPack { get; }

    /// <summary>Whether it has records of one of the case file's arrays.</summary>
    internal bool Has(string array) => _records.ContainsKey(array);

    /// <summary>Writes its records of one of the case file's arrays.</summary>
    internal void Write(Utf8JsonWriter json, string array, string prefix, int firstDay, Dice dice)
    {
        if (!_records.TryGetValue(array, out var records))
        {
            return;
        }

        foreach (var pieces in records)
        {
            var text = new StringBuilder();
            foreach (var piece in pieces)
            {
                piece.AppendTo(text, prefix, firstDay, dice);
            }

            json.WriteRawValue(text.ToString(), skipInputValidation: true);
        }
    }

    private static IEnumerable<Scene> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(static n => n.EndsWith(".scenes.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var scene in document.RootElement.EnumerateObject())
            {
                yield return new Scene(scene.Name, scene.Value);
            }
        }
    }

    private static Piece[] Split(string text)
    {
        var pieces = new List<Piece>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#')
            {
                pieces.Add(new Piece(text[start..i]));
                pieces.Add(new Piece(string.Empty) { IsPrefix = true });
                start = i + 1;
            }
            else if (text[i] == '{' && i > 0 && text[i + 1] != '"')
            {
                // A brace of JSON itself is followed by a name or, in an empty object, by its end.
                var end = text.IndexOf('}', i);
                pieces.Add(new Piece(text[start..i]));
                pieces.Add(Gap(text[(i + 1)..end]));
                start = end + 1;
                i = end;
            }
        }

        pieces.Add(new Piece(text[start..]));
        return [.. pieces];
    }

    private static Piece Gap(string gap)
    {
        if (gap[0] != '+')
        {
            return new Piece(string.Empty) { Choices = gap.Split('|') };
        }

        var length = gap[^1] switch { 'm' => 7, 'y' => 4, _ => 10 };
        return new Piece(string.Empty) { Days = [.. gap[1..].TrimEnd('m', 'y').Split('|').Select(static day => int.Parse(day, CultureInfo.InvariantCulture))], Length = length };
    }

    private sealed record Piece(string Text)
    {
        internal bool IsPrefix { get; init; }

        internal string[] Choices { get; init; } = [];

        internal int[] Days { get; init; } = [];

        internal int Length { get; init; }

        internal void AppendTo(StringBuilder text, string prefix, int firstDay, Dice dice)
        {
            if (IsPrefix)
            {
                text.Append(prefix);
            }
            else if (Days.Length > 0)
            {
                text.Append(DateOnly.FromDayNumber(firstDay + dice.Of<int>(Days)).ToString("O", CultureInfo.InvariantCulture).AsSpan(0, Length));
            }
            else
            {
                text.Append(Choices.Length > 0 ? dice.Of<string>(Choices).Replace("#", prefix, StringComparison.Ordinal) : Text);
            }
        }
    }
}
