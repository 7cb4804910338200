using System.Globalization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>Which records a case file is going to hold, decided before any is written, so that each can refer to all.</summary>
internal sealed class Cast
{
    // In every file: what references of one kind only lead to.
    private static readonly string[] s_always = ["source", "person", "organization", "place", "instrument"];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dice _dice;

    internal Cast(Dice dice, int records)
    {
        _dice = dice;
        foreach (var kind in s_always)
        {
            _counts[kind] = 1;
        }

        for (var i = s_always.Length; i < records; i++)
        {
            var kind = dice.Of<string>(Kinds);
            _counts[kind] = CountOf(kind) + 1;
        }
    }

    private Cast(Dice dice, string only)
    {
        _dice = dice;
        _counts[only] = 1;
    }

    /// <summary>The kinds of records, in the order in which a case file holds them.</summary>
    internal static string[] Kinds { get; } = [.. StructureTable.Of<CaseFile>().Members.Select(static m => m.Kind == MemberKind.Object ? m.Object!.RecordKind : null).OfType<string>()];

    /// <summary>A file of one record.</summary>
    internal static Cast Of(Dice dice, string kind) => new(dice, kind);

    /// <summary>How many records of a kind there are.</summary>
    internal int CountOf(string kind) => _counts.GetValueOrDefault(kind);

    /// <summary>The id of a record.</summary>
    internal static string Id(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}/{kind[0]}{index + 1}");

    /// <summary>Whether a record can refer to one of a kind.</summary>
    internal bool HasOther(string kind, string? fromKind, int fromIndex) => string.Equals(kind, fromKind, StringComparison.Ordinal) ? fromIndex > 0 : CountOf(kind) > 0;

    /// <summary>Whether a record can cite a source.</summary>
    internal bool HasCited(string? fromKind, int fromIndex) => CountOf("source") > (fromKind == "source" ? fromIndex + 1 : 0);

    /// <summary>Whether a record can refer to one of several kinds.</summary>
    internal bool HasAny(string[] kinds, string? fromKind, int fromIndex) => Array.Exists(kinds, kind => HasOther(kind, fromKind, fromIndex));

    /// <summary>A record to refer to from another one: of its own kind only one that is written before, so that nothing leads back.</summary>
    /// <returns>The id; null when there is none.</returns>
    internal string? Other(string kind, string? fromKind, int fromIndex)
    {
        var count = string.Equals(kind, fromKind, StringComparison.Ordinal) ? fromIndex : CountOf(kind);
        return count == 0 ? null : Id(kind, _dice.Below(count));
    }

    /// <summary>A source for a record to cite. A source is known through those issued after it only.</summary>
    internal string? Cited(string? fromKind, int fromIndex)
    {
        const string Kind = "source";
        var first = fromKind == Kind ? fromIndex + 1 : 0;
        var count = CountOf(Kind);
        return first >= count ? null : Id(Kind, _dice.Between(first, count - 1));
    }

    /// <summary>A record of one of several kinds; a kind named twice is twice as likely.</summary>
    internal string? Any(string[] kinds, string? fromKind, int fromIndex)
    {
        var start = _dice.Below(kinds.Length);
        for (var i = 0; i < kinds.Length; i++)
        {
            if (Other(kinds[(start + i) % kinds.Length], fromKind, fromIndex) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
