using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Text;

/// <summary>Prose in one language or several: a map from language tags to texts, with at least one entry.</summary>
/// <remarks>
/// Always a map on the wire, so that no text is without its language. Equal when the same languages have the same texts,
/// in any order. <see cref="ToString"/> shows the languages only.
/// </remarks>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IReadOnlyDictionary<LanguageTag, string>, IEquatable<LocalizedText>, IJsonMap
{
    private readonly KeyValuePair<LanguageTag, string>[] _entries;

    /// <summary>Text in one language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The tag is not of the form of a language tag, or the text holds half a surrogate pair.</exception>
    public LocalizedText(string language, string text)
        : this(new LanguageTag(language), text)
    {
    }

    /// <summary>Text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    public LocalizedText(LanguageTag language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        _entries = [new(language, WholeText.Checked(text))];
    }

    private LocalizedText(KeyValuePair<LanguageTag, string>[] entries) => _entries = entries;

    /// <inheritdoc/>
    public IEnumerable<LanguageTag> Keys => _entries.Select(e => e.Key);

    /// <inheritdoc/>
    public IEnumerable<string> Values => _entries.Select(e => e.Value);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public string this[LanguageTag key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException("There is no text in that language.");

    /// <summary>English text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A map with the one entry <c>en</c>.</returns>
    public static LocalizedText En(string text) => new("en", text);

    /// <summary>Adds a language, or replaces its text.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <returns>A new map; a new language comes last.</returns>
    /// <exception cref="ArgumentException">The tag is not of the form of a language tag, or the text holds half a surrogate pair.</exception>
    public LocalizedText With(string language, string text)
    {
        WholeText.Checked(text);
        var tag = new LanguageTag(language);
        var index = Array.FindIndex(_entries, e => e.Key == tag);
        KeyValuePair<LanguageTag, string>[] entries = index < 0 ? [.. _entries, default] : [.. _entries];
        entries[index < 0 ? ^1 : index] = new(tag, text);
        return new LocalizedText(entries);
    }

    /// <summary>The text in a language or, failing that, in a broader form of it, or the first text there is.</summary>
    /// <param name="language">The language that a reader wants.</param>
    /// <returns>The text; never null.</returns>
    public string Best(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        for (var tag = language.Text; ; tag = tag[..tag.LastIndexOf('-')])
        {
            foreach (var (key, text) in _entries)
            {
                if (string.Equals(key.Text, tag, StringComparison.Ordinal))
                {
                    return text;
                }
            }

            if (!tag.Contains('-', StringComparison.Ordinal))
            {
                return _entries[0].Value;
            }
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(LanguageTag key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(LanguageTag key, [MaybeNullWhen(false)] out string value)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<LanguageTag, string>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && (ReferenceEquals(this, other) || (other.Count == Count
            && _entries.All(e => other.TryGetValue(e.Key, out var text) && string.Equals(text, e.Value, StringComparison.Ordinal))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (language, text) in _entries)
        {
            hash = unchecked(hash + (language.GetHashCode() ^ text.GetHashCode(StringComparison.Ordinal)));
        }

        return hash;
    }

    /// <summary>The languages, never the texts: they may name a person, as what tags hold beyond language, script and region.</summary>
    /// <returns>For example <c>text (en, ru)</c>.</returns>
    public override string ToString() => $"text ({string.Join(", ", _entries.Select(e => TextPatterns.IsPlainLanguage(e.Key.Text) ? e.Key.Text : $"{e.Key.Text.Split('-')[0]}-?"))})";

    internal static ValueList<LocalizedText>? ReadList(ref Utf8JsonReader reader, JsonReading reading, bool ordered)
    {
        var start = reading.BeginList(ref reader);
        while (start >= 0 && JsonReading.NextItem(ref reader))
        {
            reading.AddItem(Read(ref reader, reading));
        }

        return reading.EndList<LocalizedText>(start, ordered);
    }

    internal static LocalizedText? Read(ref Utf8JsonReader reader, JsonReading reading)
    {
        if (!reading.BeginObject(ref reader))
        {
            return null;
        }

        var start = reader.TokenStartIndex;
        var errors = reading.ErrorCount;
        var first = default(KeyValuePair<LanguageTag, string>);
        List<KeyValuePair<LanguageTag, string>>? more = null;
        var names = default(MapNames);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var offset = reader.TokenStartIndex;
            var rawName = reading.Name(ref reader);
            var language = (LanguageTag?)reading.Value(rawName, offset, ValueReader<LanguageTag>.Instance);
            var isNew = names.Add(language?.Text ?? reading.NameText(rawName));
            reader.Read();

            // What is missing here was reported, and then no map is made of the entries.
            var entry = new KeyValuePair<LanguageTag, string>(language!, reading.Text(ref reader)!);
            if (!isNew)
            {
                reading.Report(ReadingFault.DuplicateMember, offset);
            }

            if (names.Count == 1)
            {
                first = entry;
            }
            else
            {
                (more ??= [first]).Add(entry);
            }
        }

        if (names.Count == 0)
        {
            reading.Report(ReadingFault.EmptyMap, start);
        }

        return reading.ErrorCount != errors ? null : new LocalizedText(more is null ? [first] : [.. more]);
    }

    void IJsonMap.Write(JsonOutput output)
    {
        output.BeginObject();
        foreach (var (language, text) in _entries)
        {
            output.Name(language.Text);
            output.Text(text);
        }

        output.EndObject();
    }

    void IJsonMap.Accept(Walker walker)
    {
        foreach (var (language, text) in _entries)
        {
            walker.Entry(language.Text, text);
        }
    }
}
