using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>A small story that fits together, with gaps in it for what may differ: ids, days, and choices.</summary>
/// <remarks>
/// <para>Scenes are data, in the folder of that name: the records of a case file, and under <c>gaps</c> the rules whose legality gaps
/// they tell of. Breaks, in the folder beside it, are scenes with one thing wrong: each is called by the rule that finds it.
/// Members other than records belong to the whole case file.</para>
/// <para>In their strings <c>#</c> stands for a prefix that no other scene of the file has, <c>{+30}</c> for the thirtieth
/// day of the story (<c>{+30m}</c> its month, <c>{+30y}</c> its year, <c>{+30|40}</c> one of two), and <c>{a|b}</c> for either text.</para>
/// </remarks>
internal sealed class Scene
{
    private static readonly JsonSerializerOptions s_compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ObjectShape s_file = StructureTable.Of<CaseFile>();

    private readonly Dictionary<string, Piece[][]> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Piece[]> _ofFile = new(StringComparer.Ordinal);

    internal Scene(string name, JsonElement content)
    {
        Name = name;
        foreach (var member in content.EnumerateObject())
        {
            switch (member.Name)
            {
                case "gaps":
                    Gaps = [.. member.Value.EnumerateArray().Select(static rule => rule.GetString()!)];
                    break;
                case "audience":
                    Audience = member.Value.GetString();
                    break;
                case var array when s_file.Find(array)?.Object?.RecordKind is not null:
                    _records.Add(array, [.. member.Value.EnumerateArray().Select(static record => Split(JsonSerializer.Serialize(record, s_compact)))]);
                    break;
                default:
                    _ofFile.Add(member.Name, Split(JsonSerializer.Serialize(member.Value, s_compact)));
                    break;
            }
        }
    }

    /// <summary>Every scene there is.</summary>
    internal static IReadOnlyList<Scene> All { get; } = [.. Load(".scenes.json")];

    /// <summary>The scenes with one thing wrong, each called by the rule that finds it.</summary>
    internal static IReadOnlyList<Scene> Breaks { get; } = [.. Load(".breaks.json").OrderBy(static s => s.Name, StringComparer.Ordinal)];

    /// <summary>What it tells, in a few words, or which rule it breaks; ids in it begin so.</summary>
    internal string Name { get; }

    /// <summary>The rules whose legality gaps it may tell of.</summary>
    internal IReadOnlyList<string> Gaps { get; } = [];

    /// <summary>For whom the file is to be published; null where that does not matter. Nothing but the scene is marked then.</summary>
    internal string? Audience { get; }

    /// <summary>The members that it has of the case file beside records.</summary>
    internal IReadOnlyCollection<string> MembersOfFile => _ofFile.Keys;

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
            Write(json, pieces, prefix, firstDay, dice);
        }
    }

    /// <summary>Writes its value for a member of the case file.</summary>
    internal void WriteMember(Utf8JsonWriter json, string member, string prefix, int firstDay, Dice dice) => Write(json, _ofFile[member], prefix, firstDay, dice);

    private static void Write(Utf8JsonWriter json, Piece[] pieces, string prefix, int firstDay, Dice dice)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            piece.AppendTo(text, prefix, firstDay, dice);
        }

        json.WriteRawValue(text.ToString(), skipInputValidation: true);
    }

    private static IEnumerable<Scene> Load(string ending)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
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
