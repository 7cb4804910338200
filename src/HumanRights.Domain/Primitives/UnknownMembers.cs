using System.Collections;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// The members of a JSON object that this version does not know, in the order in which they came, each with its
/// JSON value and the spelling of its numbers.
/// </summary>
/// <remarks>Equal when the same names have the same JSON values, whatever their order, white space or escapes.</remarks>
public sealed class UnknownMembers : IReadOnlyList<UnknownMember>, IEquatable<UnknownMembers>
{
    private readonly UnknownMember[] _members;

    internal UnknownMembers(UnknownMember[] members) => _members = members;

    /// <summary>No unknown members.</summary>
    public static UnknownMembers None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public UnknownMember this[int index] => _members[index];

    /// <summary>Takes members that a newer format, or another program, has put beside the known ones.</summary>
    /// <param name="members">Name and value of each; names must differ from each other.</param>
    /// <returns>The members, in the order given.</returns>
    /// <exception cref="ArgumentException">
    /// Two members have the same name, or a value could not be read back: it is undefined, has duplicate members, half
    /// a surrogate pair or more levels than the reader takes.
    /// </exception>
    public static UnknownMembers Of(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var list = new List<UnknownMember>();
        foreach (var (name, value) in members)
        {
            if (value.ValueKind == JsonValueKind.Undefined || !names.Add(WholeText.Checked(name)) || !IsReadable(value))
            {
                throw new ArgumentException("Unknown members need distinct names and values that can be read back.", nameof(members));
            }

            list.Add(new UnknownMember(name, value.Clone()));
        }

        return list.Count == 0 ? None : new UnknownMembers([.. list]);
    }

    /// <summary>Looks a member up by its exact name.</summary>
    /// <param name="name">The JSON member name, compared ordinally.</param>
    /// <param name="value">The JSON value, or an undefined element when there is none.</param>
    /// <returns>Whether the member is present.</returns>
    public bool TryGet(string name, out JsonElement value)
    {
        foreach (var member in _members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                value = member.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<UnknownMember> GetEnumerator() => ((IEnumerable<UnknownMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(UnknownMembers? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        // Two files with the same hundred thousand unknown members must not be compared pairwise.
        Dictionary<string, JsonElement>? byName = Count > 8 ? other._members.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal) : null;
        foreach (var member in _members)
        {
            if (!(byName is null ? other.TryGet(member.Name, out var value) : byName.TryGetValue(member.Name, out value))
                || !JsonElement.DeepEquals(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Equal values may be spelled differently, so only the names take part; their sum ignores order.
        var hash = _members.Length;
        foreach (var member in _members)
        {
            hash = unchecked(hash + member.Name.GetHashCode(StringComparison.Ordinal));
        }

        return hash;
    }

    /// <summary>How many members there are; neither names nor values are shown.</summary>
    /// <returns>For example <c>UnknownMembers (2)</c>.</returns>
    public override string ToString() => $"UnknownMembers ({Count})";

    /// <summary>A JSON document may hold what our reader refuses; kept, it would make a file that cannot be read.</summary>
    private static bool IsReadable(JsonElement value)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(value), new JsonReaderOptions { MaxDepth = JsonReading.MaxDepth - 1 });
        var reading = new JsonReading();
        try
        {
            reader.Read();
            reading.Skip(ref reader);
        }
        catch (JsonException)
        {
            return false;
        }

        return reading.ErrorCount == 0;
    }

    internal void RefuseNamesOf(ObjectShape shape)
    {
        foreach (var member in _members)
        {
            if (shape.IndexOf(member.Name) >= 0)
            {
                throw new ArgumentException("A known member cannot be given as an unknown one.", nameof(shape));
            }
        }
    }

    internal void Write(JsonOutput output)
    {
        foreach (var member in _members)
        {
            output.Name(member.Name);
            output.Kept(member.Value);
        }
    }
}
