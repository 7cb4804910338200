using System.Runtime.CompilerServices;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>One rule: what the catalogue says of it, and the small method that looks.</summary>
/// <remarks>
/// A rule says what it wants to see: the whole file, nodes of one type, values of a fixed form, or texts. One walk of the
/// case file shows every rule what it asked for; the place of a finding is where the walk stands.
/// </remarks>
public sealed class Rule
{
    private Rule(RuleInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Info = info;
    }

    /// <summary>What the catalogue says of the rule.</summary>
    public RuleInfo Info { get; }

    /// <summary>The types of node that the rule wants to see, with those derived from them.</summary>
    internal IReadOnlyList<Type> NodeTypes { get; private init; } = [];

    internal Action<DomainObject, RuleContext>? OnNode { get; private init; }

    internal Action<TextValue, RuleContext>? OnValue { get; private init; }

    internal Action<TextValue, RuleContext>? OnReference { get; private init; }

    internal Action<string, string?, RuleContext>? OnText { get; private init; }

    /// <summary>A rule that looks at nodes of one type.</summary>
    /// <typeparam name="T">The node type: a record, a part, a value shape, or one of their bases; <see cref="CaseFile"/> for the whole file.</typeparam>
    /// <param name="info">What the catalogue says of it.</param>
    /// <param name="check">Looks at one node and reports through the context. Depends on its arguments alone.</param>
    /// <returns>The rule.</returns>
    public static Rule For<T>(RuleInfo info, Action<T, RuleContext> check)
        where T : DomainObject
    {
        ArgumentNullException.ThrowIfNull(check);

        // Only nodes of the type are shown to it.
        return new Rule(info) { NodeTypes = [typeof(T)], OnNode = (node, context) => check(Unsafe.As<T>(node), context) };
    }

    /// <summary>A rule that looks at nodes of a few types, none of them derived from another.</summary>
    internal static Rule ForAny(RuleInfo info, Action<DomainObject, RuleContext> check, params IReadOnlyList<Type> nodes) => new(info) { NodeTypes = nodes, OnNode = check };

    /// <summary>A rule that looks at every value of a fixed form: ids, references, codes, keys, numbers kept as text.</summary>
    /// <param name="info">What the catalogue says of it.</param>
    /// <param name="check">Looks at one value and reports through the context, whose node is the object that holds the value.</param>
    /// <returns>The rule.</returns>
    public static Rule ForValue(RuleInfo info, Action<TextValue, RuleContext> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new Rule(info) { OnValue = check };
    }

    /// <summary>A rule that looks at the values that may lead somewhere: ids, references, keys of parts and paths to members.</summary>
    internal static Rule ForReference(RuleInfo info, Action<TextValue, RuleContext> check) => new(info) { OnReference = check };

    /// <summary>A rule that looks at every text: prose with its language, plain strings with none.</summary>
    /// <param name="info">What the catalogue says of it.</param>
    /// <param name="check">Looks at one text and its BCP 47 tag, or null, and reports through the context.</param>
    /// <returns>The rule.</returns>
    public static Rule ForText(RuleInfo info, Action<string, string?, RuleContext> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new Rule(info) { OnText = check };
    }

    /// <summary>The same rule with another severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>A new rule.</returns>
    public Rule WithSeverity(Severity severity) =>
        new(Info with { Severity = severity }) { NodeTypes = NodeTypes, OnNode = OnNode, OnValue = OnValue, OnReference = OnReference, OnText = OnText };

    /// <summary>The rule's number.</summary>
    /// <returns>For example <c>HRD1703</c>.</returns>
    public override string ToString() => Info.Id;
}
