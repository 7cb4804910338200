using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>The names that a map has shown so far. Most maps have one or two, which need no set.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MapNames
{
    private string? _first;
    private string? _second;
    private HashSet<string>? _more;

    /// <summary>How many names were added, repeated and unreadable ones too.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds a name; null stands for one that could not be read and is equal to no other.</summary>
    /// <returns>False when the map has shown it before.</returns>
    internal bool Add(string? name)
    {
        Count++;
        if (name is null)
        {
            return true;
        }

        if (string.Equals(name, _first, StringComparison.Ordinal) || string.Equals(name, _second, StringComparison.Ordinal))
        {
            return false;
        }

        if (_first is null)
        {
            _first = name;
            return true;
        }

        if (_second is null)
        {
            _second = name;
            return true;
        }

        return (_more ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
    }
}
