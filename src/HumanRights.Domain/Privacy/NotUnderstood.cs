using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Privacy;

/// <summary>Members that this version does not know, anywhere in an object: they may take back what the rest says.</summary>
internal sealed class NotUnderstood : Walker
{
    // What others call a marking, and what stands in ours.
    private static readonly HashSet<string> s_marks = new(
        [
            .. StructureTable.Of<Marking>().Members.Select(static m => m.Name.ToLowerInvariant()), "access", "audience", "classification", "classified", "confidential", "confidentiality", "donotpublish", "embargo",
            "internal", "mark", "marks", "private", "protected", "public", "publish", "restricted", "secret", "sensitive", "sensitivity", "tlp", "tlplevel", "visibility",
        ], StringComparer.Ordinal);

    private readonly Func<string, bool> _isMeant;
    private bool _isFound;

    private NotUnderstood(Func<string, bool> isMeant) => _isMeant = isMeant;

    /// <summary>Whether the object has any.</summary>
    internal static bool In(DomainObject node) => In(node, static _ => true);

    /// <summary>Whether somebody meant to mark the object or something in it, and spelt it in a way that nobody can read.</summary>
    internal static bool MarksIn(DomainObject node, ObjectShape marked) =>
        In(node, name => Marks(name, marked));

    /// <summary>Whether an unknown name is meant for a marking: it is spelt nearly as ours, or is what others call it.</summary>
    internal static bool Marks(string name, ObjectShape marked)
    {
        var plain = string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
        return s_marks.Contains(plain) || s_marks.Contains(plain.TrimStart('x')) || NearestNames.Of(name, marked) is "markings" or "marking";
    }

    private static bool In(DomainObject node, Func<string, bool> isMeant)
    {
        var walker = new NotUnderstood(isMeant);
        walker.Walk(node);
        return walker._isFound;
    }

    protected override bool Enter(DomainObject node)
    {
        _isFound |= node.Unknown.Count > 0 && node.Unknown.Any(member => _isMeant(member.Name));
        return !_isFound;
    }
}
