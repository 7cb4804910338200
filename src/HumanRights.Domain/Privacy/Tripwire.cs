using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HumanRights.Domain.Common;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Privacy;

/// <summary>
/// Looks in every text that is about to be published for names of those who are protected, in any script, romanisation, case,
/// order and common encoding. It never cleans: one hit, and nothing is published.
/// </summary>
/// <remarks>It may trip where there is nothing; a person then looks. It cannot see a person who is described and not named.</remarks>
internal sealed partial class Tripwire
{
    // Shorter words are found in too many others.
    private const int ShortestWord = 3;
    private const int ShortestStem = 5;
    private const int LongestEnding = 4;
    private const int ShortestInside = 6;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _stems = [];
    private readonly List<string> _inside = [];
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    internal Tripwire(CaseFile file, Protection protection)
    {
        // A word that somebody bears whose name is published says nothing of another who bears it too.
        var open = new HashSet<string>(StringComparer.Ordinal);
        var secret = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in file.Persons)
        {
            var isOpen = protection.Of(person.Id.Text) == Standing.Open && protection.Clearance.IsCleared(Spot.Of(person.Id.Text).Member("names"));
            foreach (var name in person.Names)
            {
                var isNameOpen = isOpen && protection.Clearance.IsCleared(Spot.Of(person.Id.Text).Member("names").Part(name.Key.Text));
                foreach (var text in name.Forms.SelectMany(TextsOf))
                {
                    (isNameOpen ? open : secret).UnionWith(NameWords.Of(text).Words.Where(w => w.Length >= ShortestWord).SelectMany(ReadingsOf));
                }
            }
        }

        secret.ExceptWith(open);
        foreach (var word in secret)
        {
            _words.Add(word);
            if (word.Length >= ShortestStem)
            {
                _stems.Add(word[..^1]);
            }

            if (word.Length >= ShortestInside)
            {
                _inside.Add(word);
            }
        }
    }

    /// <summary>Where names were found; never which.</summary>
    internal List<RedactionPlace> Hits { get; } = [];

    internal void Watch(string text, Spot place)
    {
        if (_words.Count > 0 && Unwrapped(text).Any(Names))
        {
            Hits.Add(new RedactionPlace(place.Record, place.Item, place.Field));
        }
    }

    private static IEnumerable<string> TextsOf(NameForm form)
    {
        if (form.FullText is { } full)
        {
            yield return full;
        }

        if (form.Parts is { } parts)
        {
            foreach (var part in new[] { parts.Given, parts.Patronymic, parts.Middle, parts.Family })
            {
                if (part is not null)
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<string> ReadingsOf(string word) => NameKey.Of(word).Readings.Select(r => r.Replace(" ", string.Empty, StringComparison.Ordinal));

    /// <summary>The text, and what it says once common encodings are taken off.</summary>
    private static IEnumerable<string> Unwrapped(string text)
    {
        yield return text;
        if (text.Contains('%', StringComparison.Ordinal))
        {
            yield return Uri.UnescapeDataString(text);
        }

        if (text.Contains('&', StringComparison.Ordinal))
        {
            yield return WebUtility.HtmlDecode(text);
        }

        if (text.Contains('<', StringComparison.Ordinal))
        {
            yield return Tag().Replace(text, string.Empty);
        }

        if (text.Contains(@"\u", StringComparison.Ordinal))
        {
            yield return Escape().Replace(text, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
        }

        foreach (Match match in Base64().Matches(text))
        {
            var packed = match.Value.Replace('-', '+').Replace('_', '/').TrimEnd('=');
            var bytes = new byte[packed.Length];
            if (Convert.TryFromBase64String(packed.PadRight((packed.Length + 3) / 4 * 4, '='), bytes, out var length) && System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(0, length)))
            {
                yield return Encoding.UTF8.GetString(bytes, 0, length);
            }
        }
    }

    private bool Names(string text)
    {
        foreach (var word in NameWords.Of(text).Words)
        {
            if (!_known.TryGetValue(word, out var isName))
            {
                _known.Add(word, isName = ReadingsOf(word).Any(IsName));
            }

            if (isName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word itself, with another ending, or run together with others as in addresses and handles.</summary>
    private bool IsName(string reading) =>
        _words.Contains(reading)
        || _stems.Exists(s => reading.StartsWith(s, StringComparison.Ordinal) && reading.Length - s.Length <= LongestEnding)
        || (reading.Length > ShortestInside && _inside.Exists(w => reading.Contains(w, StringComparison.Ordinal)));

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z0-9+/_-]{8,}={0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Base64();
}
