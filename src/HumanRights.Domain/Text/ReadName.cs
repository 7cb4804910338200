using System.Text;

namespace HumanRights.Domain.Text;

/// <summary>A name under one reading: the sounds of its words, sorted.</summary>
internal sealed class ReadName
{
    private const int ShortestAfterServant = 4;

    internal ReadName(NameWords name, NameReading reading)
    {
        foreach (var letters in name.Words)
        {
            if (letters[0] is >= '0' and <= '9')
            {
                Words.Add(letters);
                continue;
            }

            AddSounds(reading.Read(letters));
        }

        Words.Sort(StringComparer.Ordinal);
        Text = string.Join(' ', Words);
    }

    /// <summary>All words, parted by blanks.</summary>
    internal string Text { get; }

    /// <summary>The words, with every title taken off, and the same word as often as it stands.</summary>
    internal List<string> Words { get; } = [];

    /// <summary>The words without what may be left out, parted by blanks.</summary>
    internal string Key => field ??= MakeKey();

    private string MakeKey()
    {
        if (!Words.Exists(NameCustoms.IsParticle) && !Words.Exists(NameCustoms.IsPatronymic))
        {
            return Text;
        }

        var bare = Words.FindAll(static word => !NameCustoms.IsParticle(word));
        bare = bare.Count == 0 ? Words : bare;
        var named = bare.FindAll(static word => !NameCustoms.IsPatronymic(word));
        return string.Join(' ', named.Count >= 2 ? named : bare);
    }

    private void AddSounds(string sounds)
    {
        // Abdul Aziz, Abd al-Aziz and Abdulaziz: "servant of", an article, one of the names of God.
        if (sounds.Length >= 5 && sounds.StartsWith("abd", StringComparison.Ordinal) && sounds[3] is 'u' or 'e' or 'a' or 'i' or 'o' && sounds[4] == 'l'
            && (sounds.Length == 5 || sounds.Length >= 5 + ShortestAfterServant))
        {
            Words.Add("abd");
            if (sounds.Length > 5)
            {
                Words.Add(sounds[5..]);
            }

            return;
        }

        if (sounds.Length > 0)
        {
            Words.Add(sounds);
        }
    }

    /// <summary>Two words written as one.</summary>
    internal static string Joined(string first, string second) => NameReading.Simplified(new StringBuilder(first).Append(second));
}
