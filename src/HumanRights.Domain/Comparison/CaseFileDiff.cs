using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Comparison;

/// <summary>What changed between two case files, by record, part and member.</summary>
/// <remarks>
/// Records are matched by id and parts by key, so moving them changes nothing; in other lists that are sets order means nothing
/// either. Two files without differences are equal, and equal files have none. Files are compared as they are written, along the
/// structure table, so a member of a new record type is compared from its first day.
/// </remarks>
public static class CaseFileDiff
{
    private const string Id = "id";
    private const string Key = "key";

    /// <summary>Compares two case files.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <returns>The differences in the order of the first file, what was added behind what it was added to; none when the files are equal.</returns>
    public static IReadOnlyList<Difference> Between(CaseFile before, CaseFile after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        using var first = JsonDocument.Parse(CaseFileJson.WriteToUtf8(before, WriteOptions.Compact));
        using var second = JsonDocument.Parse(CaseFileJson.WriteToUtf8(after, WriteOptions.Compact));
        var comparison = new Comparing();
        comparison.Objects(new Place(null, null, string.Empty), before.Shape, new At(string.Empty, first.RootElement), new At(string.Empty, second.RootElement));
        return comparison.Found;
    }

    /// <summary>A value and where it stands in its file.</summary>
    private readonly record struct At(string Pointer, JsonElement Value)
    {
        internal At Member(string name, JsonElement value) => new($"{Pointer}/{JsonPlaces.Told(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", value);

        /// <summary>Whether the same bytes stand there, as they do in most of two versions of a file: then nothing in them differs.</summary>
        internal bool IsWrittenAs(At other) => JsonMarshal.GetRawUtf8Value(Value).SequenceEqual(JsonMarshal.GetRawUtf8Value(other.Value));

        internal List<At> Items()
        {
            var items = new List<At>();
            foreach (var item in Value.EnumerateArray())
            {
                items.Add(new At(string.Create(CultureInfo.InvariantCulture, $"{Pointer}/{items.Count}"), item));
            }

            return items;
        }
    }

    /// <summary>A place that both files share, whatever its position in each.</summary>
    private readonly record struct Place(string? Record, string? Item, string Field)
    {
        internal Place Member(string name) => this with { Field = Field.Length == 0 ? JsonPlaces.Told(name) : $"{Field}/{JsonPlaces.Told(name)}" };
    }

    private sealed class Comparing
    {
        internal List<Difference> Found { get; } = [];

        internal void Objects(Place place, ObjectShape shape, At before, At after)
        {
            if (before.IsWrittenAs(after))
            {
                return;
            }

            if (before.Value.ValueKind != JsonValueKind.Object || after.Value.ValueKind != JsonValueKind.Object)
            {
                // A date may be written as a plain string in one file and with companions in the other.
                if (!string.Equals(Canonical.Of(before.Value, shape), Canonical.Of(after.Value, shape), StringComparison.Ordinal))
                {
                    Add(DifferenceKind.Changed, place, before, after);
                }

                return;
            }

            foreach (var member in shape.Members)
            {
                var isBefore = before.Value.TryGetProperty(member.Name, out var first);
                var isAfter = after.Value.TryGetProperty(member.Name, out var second);
                if (!isBefore && !isAfter)
                {
                    continue;
                }

                var (at, there) = (place.Member(member.Name), (isBefore ? before.Member(member.Name, first) : (At?)null, isAfter ? after.Member(member.Name, second) : (At?)null));
                switch (there)
                {
                    case ({ } a, { } b):
                        Members(at, member, a, b);
                        break;
                    case ({ } a, null) when member.IsList:
                        Lists(at, member, a.Items(), []);
                        break;
                    case (null, { } b) when member.IsList:
                        Lists(at, member, [], b.Items());
                        break;
                    case ({ } a, null):
                        Add(DifferenceKind.Removed, at, a, null);
                        break;
                    case (null, { } b):
                        Add(DifferenceKind.Added, at, null, b);
                        break;
                    default:
                        break;
                }
            }

            Maps(place, before, after, name => shape.Find(name) is not null, JsonElement.DeepEquals);
        }

        private void Members(Place place, MemberShape member, At before, At after)
        {
            if (before.IsWrittenAs(after))
            {
                return;
            }

            if (member.IsList)
            {
                Lists(place, member, before.Items(), after.Items());
            }
            else if (member.Kind == MemberKind.Object)
            {
                Objects(place, member.Object!, before, after);
            }
            else if (member.Kind is MemberKind.LanguageMap)
            {
                Maps(place, before, after, static _ => false, JsonElement.DeepEquals);
            }
            else if (member.Kind is MemberKind.AbsenceMap)
            {
                Maps(place, before, after, static _ => false, (a, b) => string.Equals(Canonical.Of(a, member.Object!), Canonical.Of(b, member.Object!), StringComparison.Ordinal));
            }
            else if (!string.Equals(Canonical.OfItem(before.Value, member), Canonical.OfItem(after.Value, member), StringComparison.Ordinal))
            {
                Add(DifferenceKind.Changed, place, before, after);
            }
        }

        /// <summary>Compares members by name alone: entries of a map, and members that this version does not know.</summary>
        private void Maps(Place place, At before, At after, Func<string, bool> isKnown, Func<JsonElement, JsonElement, bool> areEqual)
        {
            foreach (var entry in before.Value.EnumerateObject().Where(e => !isKnown(e.Name)))
            {
                var a = before.Member(entry.Name, entry.Value);
                if (!after.Value.TryGetProperty(entry.Name, out var other))
                {
                    Add(DifferenceKind.Removed, place.Member(entry.Name), a, null);
                }
                else if (!areEqual(entry.Value, other))
                {
                    Add(DifferenceKind.Changed, place.Member(entry.Name), a, after.Member(entry.Name, other));
                }
            }

            foreach (var entry in after.Value.EnumerateObject().Where(e => !isKnown(e.Name) && !before.Value.TryGetProperty(e.Name, out _)))
            {
                Add(DifferenceKind.Added, place.Member(entry.Name), null, after.Member(entry.Name, entry.Value));
            }
        }

        private void Lists(Place place, MemberShape member, List<At> before, List<At> after)
        {
            var shape = member.Object;
            var handle = shape?.RecordKind is not null ? Id : shape?.Find(Key) is { IsRequired: true } ? Key : null;
            if (handle is null)
            {
                Plain(place, member, before, after);
                return;
            }

            // Where an id or key stands twice, the first answers to the first.
            var rest = after.GroupBy(i => HandleOf(i, handle), StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<At>(g), StringComparer.Ordinal);
            var order = new List<string>();
            foreach (var item in before)
            {
                var name = HandleOf(item, handle);
                var inside = handle == Id ? new Place(name, null, string.Empty) : new Place(place.Record, name, string.Empty);
                if (rest.TryGetValue(name, out var queue) && queue.TryDequeue(out var other))
                {
                    order.Add(name);
                    Objects(inside, shape!, item, other);
                }
                else
                {
                    Add(DifferenceKind.Removed, inside, item, null);
                }
            }

            var added = rest.Values.SelectMany(q => q).ToHashSet();
            foreach (var item in after.Where(added.Contains))
            {
                Add(DifferenceKind.Added, handle == Id ? new Place(HandleOf(item, handle), null, string.Empty) : new Place(place.Record, HandleOf(item, handle), string.Empty), null, item);
            }

            if (member.IsOrdered && !order.SequenceEqual(after.Where(i => !added.Contains(i)).Select(i => HandleOf(i, handle)), StringComparer.Ordinal))
            {
                Add(DifferenceKind.Changed, place, ListOf(before), ListOf(after));
            }
        }

        /// <summary>Lists whose items have no names: in a set each item stands for itself, where order means something the list is one value.</summary>
        private void Plain(Place place, MemberShape member, List<At> before, List<At> after)
        {
            var first = before.ConvertAll(i => Canonical.OfItem(i.Value, member));
            var second = after.ConvertAll(i => Canonical.OfItem(i.Value, member));
            if (member.IsOrdered)
            {
                if (!first.SequenceEqual(second, StringComparer.Ordinal))
                {
                    Add(before.Count == 0 ? DifferenceKind.Added : after.Count == 0 ? DifferenceKind.Removed : DifferenceKind.Changed, place, ListOf(before), ListOf(after));
                }

                return;
            }

            foreach (var (item, _) in Without(before.Zip(first), second))
            {
                Add(DifferenceKind.Removed, place, item, null);
            }

            foreach (var (item, _) in Without(after.Zip(second), first))
            {
                Add(DifferenceKind.Added, place, null, item);
            }
        }

        private static IEnumerable<(At Item, string Text)> Without(IEnumerable<(At Item, string Text)> items, List<string> others)
        {
            var counts = others.CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            foreach (var item in items)
            {
                if (counts.GetValueOrDefault(item.Text) is > 0 and var count)
                {
                    counts[item.Text] = count - 1;
                }
                else
                {
                    yield return item;
                }
            }
        }

        private static At? ListOf(List<At> items) => items.Count == 0 ? null : new At(items[0].Pointer[..items[0].Pointer.LastIndexOf('/')], default);

        private static string HandleOf(At item, string handle) => item.Value.GetProperty(handle).GetString()!;

        private void Add(DifferenceKind kind, Place place, At? before, At? after) => Found.Add(new Difference
        {
            Kind = kind,
            Record = place.Record is { } record ? RecordRef.Parse(record) : null,
            Item = place.Item is { } item ? PartKey.Parse(item) : null,
            Field = place.Field.Length == 0 ? null : place.Field,
            Before = before?.Pointer,
            After = after?.Pointer,
        });
    }
}
