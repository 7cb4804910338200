using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain;

/// <summary>What the identity links of a file say together: which records are held to be one, and which pairs somebody has judged.</summary>
internal sealed class Identities
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _judged = [];
    private readonly HashSet<(string, string)> _joined = [];

    internal Identities(IEnumerable<IdentityLink> links)
    {
        var judged = new List<(string A, string B, bool IsJoined)>();
        foreach (var link in links)
        {
            if (link is not { A: { } a, B: { } b, Judgement: { } judgement })
            {
                continue;
            }

            judged.Add((a.Text, b.Text, judgement == IdentityJudgement.Same || judgement == IdentityJudgement.PossiblySame));
            if (judgement == IdentityJudgement.Same)
            {
                var (x, y) = (OneOf(a.Text), OneOf(b.Text));
                _parents[string.CompareOrdinal(x, y) < 0 ? y : x] = string.CompareOrdinal(x, y) < 0 ? x : y;
            }
        }

        // What is said of one record holds for all that are the same.
        foreach (var (a, b, isJoined) in judged)
        {
            var pair = PairOf(OneOf(a), OneOf(b));
            _judged.Add(pair);
            if (isJoined)
            {
                _joined.Add(pair);
            }
        }
    }

    /// <summary>One record that stands for all that are held to be the same.</summary>
    internal string OneOf(string record)
    {
        var root = record;
        while (_parents.TryGetValue(root, out var parent) && !string.Equals(parent, root, StringComparison.Ordinal))
        {
            root = parent;
        }

        // Next time the way is short.
        while (!string.Equals(record, root, StringComparison.Ordinal))
        {
            (record, var above) = (_parents[record], record);
            _parents[above] = root;
        }

        return root;
    }

    /// <summary>Whether the two are held to be one, by a link or through others.</summary>
    internal bool AreSame(IRecordId a, IRecordId b) => AreSame(a.Text, b.Text);

    /// <summary>The same of records given by their ids as text.</summary>
    internal bool AreSame(string a, string b) => string.Equals(OneOf(a), OneOf(b), StringComparison.Ordinal);

    /// <summary>Whether somebody has judged, in whatever sense, if the two are one.</summary>
    internal bool AreJudged(IRecordId a, IRecordId b) => AreSame(a, b) || _judged.Contains(PairOf(OneOf(a.Text), OneOf(b.Text)));

    /// <summary>Whether the two are held to be one, or perhaps one.</summary>
    internal bool AreJoined(IRecordId a, IRecordId b) => AreSame(a, b) || _joined.Contains(PairOf(OneOf(a.Text), OneOf(b.Text)));

    private static (string, string) PairOf(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
