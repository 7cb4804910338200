namespace HumanRights.Domain.Primitives;

/// <summary>One entry of the structure table: an object of the wire format and its members, in the order in which they are written.</summary>
/// <remarks>Made from the record types at build time, without reflection.</remarks>
public sealed class ObjectShape
{
    private static int s_count;

    private readonly Dictionary<string, int> _index;

    internal ObjectShape(
        string name,
        string description,
        MemberShape[] members,
        MemberRule[] rules,
        bool keepsUnknown = true,
        string? plainMember = null,
        string? recordKind = null,
        string? recordArray = null)
    {
        Name = name;
        Description = description;
        Members = members;
        Rules = rules;
        Number = Interlocked.Increment(ref s_count) - 1;
        KeepsUnknown = keepsUnknown;
        RecordKind = recordKind;
        RecordArray = recordArray;
        _index = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
        for (var i = 0; i < members.Length; i++)
        {
            _index.Add(members[i].Name, i);
        }

        PlainMember = plainMember is null ? null : members[_index[plainMember]];
    }

    /// <summary>A small number of its own in this process, for tables by shape.</summary>
    internal int Number { get; }

    /// <summary>The C# type's name.</summary>
    public string Name { get; }

    /// <summary>What the object means, from the type's documentation.</summary>
    public string Description { get; }

    /// <summary>The known members, in the order in which they are written.</summary>
    public IReadOnlyList<MemberShape> Members { get; }

    /// <summary>Which members are given together.</summary>
    public IReadOnlyList<MemberRule> Rules { get; }

    /// <summary>Whether unknown members are kept with a warning; in a union they are errors.</summary>
    public bool KeepsUnknown { get; }

    /// <summary>The member that is written as a plain string when it is the only one; null when there is no such form.</summary>
    public MemberShape? PlainMember { get; }

    /// <summary>The kind on the wire when the object is a record, for example <c>person</c>; otherwise null.</summary>
    public string? RecordKind { get; }

    /// <summary>The array of the case file that holds such records, for example <c>persons</c>; otherwise null.</summary>
    public string? RecordArray { get; }

    /// <summary>Finds a known member.</summary>
    /// <param name="name">The member name on the wire.</param>
    /// <returns>Its place in <see cref="Members"/>, or -1.</returns>
    public int IndexOf(string name) => _index.GetValueOrDefault(name, -1);

    /// <summary>Finds a known member.</summary>
    /// <param name="name">The member name on the wire.</param>
    /// <returns>The member, or null.</returns>
    public MemberShape? Find(string name) => IndexOf(name) is >= 0 and var index ? Members[index] : null;

    /// <summary>Whether member names joined by <c>/</c> lead to a known member, through objects and never through a list.</summary>
    /// <param name="path">The names.</param>
    /// <returns>Whether there is such a member; whether an object holds it is another question.</returns>
    public bool HasField(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var shape = this;
        var names = path.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            if (shape?.Find(names[i]) is not { } member || (i < names.Length - 1 && (member.IsList || member.Kind != MemberKind.Object)))
            {
                return false;
            }

            shape = member.Object;
        }

        return true;
    }

    /// <summary>Every object type that can be reached from this one, this one first, each once.</summary>
    /// <returns>The shapes in the order in which they are first met.</returns>
    public IReadOnlyList<ObjectShape> Closure()
    {
        var found = new List<ObjectShape> { this };
        var seen = new HashSet<ObjectShape> { this };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var member in found[i].Members)
            {
                if (member.Object is { } shape && seen.Add(shape))
                {
                    found.Add(shape);
                }
            }
        }

        return found;
    }

    /// <summary>The name.</summary>
    /// <returns>The C# type's name.</returns>
    public override string ToString() => Name;
}
