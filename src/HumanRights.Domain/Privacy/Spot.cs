using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>A place in a record: the ways down to it from the record and from each part around it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Path">Names of members from the record, joined by <c>/</c>.</param>
/// <param name="Items">The keys of the parts around it, each with the way from there; outermost first.</param>
internal readonly record struct Spot(string Record, string Path, IReadOnlyList<(string Key, string Path)> Items)
{
    internal static Spot Of(string record) => new(record, string.Empty, []);

    internal Spot Member(string name) => new(Record, Join(Path, name), [.. Items.Select(i => (i.Key, Join(i.Path, name)))]);

    internal Spot Item(string key) => this with { Items = [.. Items, (key, string.Empty)] };

    /// <summary>The way from the innermost part, or from the record: what an absence is written under.</summary>
    internal string Field => Items.Count == 0 ? Path : Items[^1].Path;

    /// <summary>Whether a target means this place or something around it.</summary>
    internal bool IsIn(Target target)
    {
        if (target.Item is not { } item)
        {
            return target.Field is not { } field || StartsWith(Path, field.Text);
        }

        foreach (var (key, path) in Items)
        {
            if (string.Equals(key, item.Text, StringComparison.Ordinal))
            {
                return target.Field is not { } field || StartsWith(path, field.Text);
            }
        }

        return false;
    }

    private static bool StartsWith(string path, string field) =>
        path.StartsWith(field, StringComparison.Ordinal) && (path.Length == field.Length || path[field.Length] == '/');

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
