using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Privacy;

/// <summary>Members that this version does not know, anywhere in an object: they may take back what the rest says.</summary>
internal sealed class NotUnderstood : Walker
{
    // What others call a marking.
    private static readonly HashSet<string> s_marks = new(["mark", "marks", "tlp", "tlpLevel", "classification", "confidential", "confidentiality", "protected", "restricted", "secret", "visibility"], StringComparer.OrdinalIgnoreCase);

    private readonly Func<string, bool> _isMeant;
    private bool _isFound;

    private NotUnderstood(Func<string, bool> isMeant) => _isMeant = isMeant;

    /// <summary>Whether the object has any.</summary>
    internal static bool In(DomainObject node) => In(node, static _ => true);

    /// <summary>Whether somebody meant to mark the object or something in it, and spelt it in a way that nobody can read.</summary>
    internal static bool MarksIn(DomainObject node, ObjectShape marked) =>
        In(node, name => s_marks.Contains(name) || NearestNames.Of(name, marked) is "markings" or "marking");

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
