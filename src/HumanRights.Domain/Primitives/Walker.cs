using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// Visits every node and every leaf of an object, depth first, in the order in which they are written, and knows the
/// way from the root at each step. Redaction, comparison, coverage and rules are walkers.
/// </summary>
/// <remarks>One walker serves one walk at a time. Nothing is allocated per step.</remarks>
public abstract class Walker
{
    private Step[] _steps = new Step[16];

    /// <summary>How many steps below the root the current node or leaf is.</summary>
    public int Depth { get; private set; }

    /// <summary>The member that the current node or leaf stands in; null at the root.</summary>
    public MemberShape? Member => Depth == 0 ? null : _steps[Depth - 1].Member;

    /// <summary>The member that the object around the current node or leaf stands in; null when that is the root.</summary>
    public MemberShape? OuterMember => Depth < 2 ? null : _steps[Depth - 2].Member;

    /// <summary>The key of the map's entry that the walk stands at; null elsewhere.</summary>
    internal string? Key => Depth == 0 ? null : _steps[Depth - 1].Key;

    /// <summary>The place in its list, from 0, of what is around the current node or leaf; -1 when that is in no list.</summary>
    internal int OuterIndex => Depth < 2 ? -1 : _steps[Depth - 2].Index;

    /// <summary>Walks an object and everything below it.</summary>
    /// <param name="root">Where the walk and its paths start.</param>
    public void Walk(DomainObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Depth = 0;
        if (Enter(root))
        {
            root.Accept(this);
            Leave(root);
        }
    }

    /// <summary>Where the walk stands, as a JSON Pointer (RFC 6901) from the root.</summary>
    /// <returns>For example <c>/persons/0/names/1/preferred</c>; empty at the root.</returns>
    public string Pointer()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Depth; i++)
        {
            ref var step = ref _steps[i];
            text.Append('/');
            if (step.Member is { } member)
            {
                text.Append(member.Name);
            }

            if (step.Key is { } key)
            {
                if (step.Member is not null)
                {
                    text.Append('/');
                }

                text.Append(key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
            else if (step.Index >= 0)
            {
                text.Append('/').Append(step.Index.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    /// <summary>The steps of the current way that lie below a depth.</summary>
    /// <param name="depth">How many steps to leave out.</param>
    /// <returns>The member of each step; entries of maps are left out.</returns>
    protected IEnumerable<MemberShape> StepsBelow(int depth)
    {
        for (var i = depth; i < Depth; i++)
        {
            if (_steps[i].Member is { } member)
            {
                yield return member;
            }
        }
    }

    /// <summary>The walk comes to an object.</summary>
    /// <param name="node">The object.</param>
    /// <returns>Whether to go into it; true by default.</returns>
    protected virtual bool Enter(DomainObject node) => true;

    /// <summary>The walk leaves an object that it went into.</summary>
    /// <param name="node">The object.</param>
    protected virtual void Leave(DomainObject node)
    {
    }

    /// <summary>The walk comes to prose or to a plain string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="language">The BCP 47 tag of prose; null for a plain string.</param>
    protected virtual void OnText(string text, string? language)
    {
    }

    /// <summary>The walk comes to an id, a reference, a code, a decimal, an EDTF date or another value of a fixed form.</summary>
    /// <param name="value">The value; its text is what is written.</param>
    protected virtual void OnValue(object value)
    {
    }

    /// <summary>The walk comes to a whole number.</summary>
    /// <param name="number">The number.</param>
    protected virtual void OnInteger(long number)
    {
    }

    /// <summary>The walk comes to a yes or no.</summary>
    /// <param name="flag">The answer.</param>
    protected virtual void OnFlag(bool flag)
    {
    }

    /// <summary>The walk comes to a plain calendar day.</summary>
    /// <param name="day">The day.</param>
    protected virtual void OnDay(LocalDate day)
    {
    }

    /// <summary>The walk comes to a member that this version does not know.</summary>
    /// <param name="member">Its name and JSON value.</param>
    protected virtual void OnUnknown(UnknownMember member)
    {
    }

    internal void EachNode(MemberShape member, ItemList list)
    {
        var items = list.Objects;
        for (var i = 0; i < items.Length; i++)
        {
            Node(member, i, Unsafe.As<DomainObject>(items[i]));
        }
    }

    internal void EachText(MemberShape member, ItemList list)
    {
        var items = list.Objects;
        for (var i = 0; i < items.Length; i++)
        {
            Text(member, i, Unsafe.As<string>(items[i]));
        }
    }

    internal void EachMap(MemberShape member, ItemList list)
    {
        var items = list.Objects;
        for (var i = 0; i < items.Length; i++)
        {
            Map(member, i, (IJsonMap)items[i]);
        }
    }

    internal void EachValue(MemberShape member, ItemList list)
    {
        var items = list.Objects;
        for (var i = 0; i < items.Length; i++)
        {
            Value(member, i, items[i]);
        }
    }

    internal void Node(MemberShape member, int index, DomainObject node)
    {
        Push(member, index, null);
        if (Enter(node))
        {
            node.Accept(this);
            Leave(node);
        }

        Depth--;
    }

    internal void Entry(string key, DomainObject node)
    {
        Push(null, -1, key);
        if (Enter(node))
        {
            node.Accept(this);
            Leave(node);
        }

        Depth--;
    }

    internal void Text(MemberShape member, int index, string text)
    {
        Push(member, index, null);
        OnText(text, null);
        Depth--;
    }

    internal void Entry(string language, string text)
    {
        Push(null, -1, language);
        OnText(text, language);
        Depth--;
    }

    internal void Map(MemberShape member, int index, IJsonMap map)
    {
        Push(member, index, null);
        map.Accept(this);
        Depth--;
    }

    internal void Value(MemberShape member, int index, object value)
    {
        Push(member, index, null);
        OnValue(value);
        Depth--;
    }

    internal void Integer(MemberShape member, int index, long number)
    {
        Push(member, index, null);
        OnInteger(number);
        Depth--;
    }

    internal void Flag(MemberShape member, int index, bool flag)
    {
        Push(member, index, null);
        OnFlag(flag);
        Depth--;
    }

    internal void Day(MemberShape member, int index, LocalDate day)
    {
        Push(member, index, null);
        OnDay(day);
        Depth--;
    }

    internal void Unknown(UnknownMembers members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            Push(null, -1, member.Name);
            OnUnknown(member);
            Depth--;
        }
    }

    private void Push(MemberShape? member, int index, string? key)
    {
        var steps = _steps;
        if (Depth == steps.Length)
        {
            Array.Resize(ref _steps, Depth * 2);
            steps = _steps;
        }

        // Set one by one: a whole step would be made first and then copied.
        ref var step = ref steps[Depth++];
        step.Member = member;
        step.Index = index;
        step.Key = key;
    }

    private struct Step
    {
        internal MemberShape? Member;
        internal int Index;
        internal string? Key;
    }
}
