using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>A place in a record: a way down by names of members and keys of parts.</summary>
internal sealed class Spot
{
    private readonly string? _name;

    private Spot(string record, Spot? outer, string? name, string? key)
    {
        Record = record;
        Outer = outer;
        _name = name;
        Key = key;
    }

    /// <summary>The id of the record; empty for the file itself.</summary>
    internal string Record { get; }

    /// <summary>The place around this one; null for the record.</summary>
    internal Spot? Outer { get; }

    /// <summary>The key of the part that this is; null where it is none.</summary>
    internal string? Key { get; }

    /// <summary>The key of the innermost part around; null outside parts.</summary>
    internal string? Item => Key ?? Outer?.Item;

    /// <summary>The way from the innermost part, or from the record: what an absence is written under.</summary>
    internal string Field => NamesFrom(static spot => spot.Key is not null)!;

    /// <summary>Whether this is where the record's own id stands.</summary>
    internal bool IsId => string.Equals(_name, "id", StringComparison.Ordinal) && Outer is { Outer: null };

    internal static Spot Of(string record) => new(record, null, null, null);

    internal Spot Member(string name) => new(Record, this, name, null);

    internal Spot Part(string key) => new(Record, this, null, key);

    /// <summary>Whether a target means this place or something around it.</summary>
    internal bool IsIn(Target target)
    {
        var item = target.Item?.Text;
        var way = item is null ? NamesFrom(static _ => false) : NamesFrom(spot => string.Equals(spot.Key, item, StringComparison.Ordinal), orNone: true);
        return way is not null
            && (target.Field is not { } field || (way.StartsWith(field.Text, StringComparison.Ordinal) && (way.Length == field.Text.Length || way[field.Text.Length] == '/')));
    }

    /// <summary>The names of members from the nearest place around that is asked for, or else from the record, joined by <c>/</c>.</summary>
    private string? NamesFrom(Predicate<Spot> start, bool orNone = false)
    {
        var names = new Stack<string>();
        for (var spot = this; spot is not null; spot = spot.Outer)
        {
            if (start(spot))
            {
                return string.Join('/', names);
            }

            if (spot._name is { } name)
            {
                names.Push(name);
            }
        }

        return orNone ? null : string.Join('/', names);
    }
}
