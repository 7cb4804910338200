using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>Finds keys of a pack that stand twice or lead nowhere: a slip in a key would silence a rule.</summary>
internal sealed class PackKeys : Walker
{
    private readonly Dictionary<string, PackEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<(PartKey Key, Type Wanted, string Pointer)> _references = [];
    private readonly List<Finding> _faults = [];

    internal static IReadOnlyList<Finding> FaultsOf(CountryPack pack)
    {
        var keys = new PackKeys();
        keys.Walk(pack);
        foreach (var (key, wanted, pointer) in keys._references)
        {
            if (!keys._entries.TryGetValue(key.Text, out var entry) || entry.GetType() != wanted)
            {
                keys._faults.Add(Fault("HRD1801", pointer));
            }
        }

        return keys._faults;
    }

    protected override bool Enter(DomainObject node)
    {
        if (node is PackEntry entry && !_entries.TryAdd(entry.Key.Text, entry))
        {
            _faults.Add(Fault("HRD1016", Pointer(), entry.Key.Text));
        }

        return true;
    }

    protected override void OnValue(object value)
    {
        // Only an entry's own key is called so; every other key refers to an entry.
        if (value is PartKey key && Member?.Name is not "key")
        {
            _references.Add((key, Member?.Name is "agency" ? typeof(PackAgency) : typeof(PackPlace), Pointer()));
        }
    }

    private static Finding Fault(string rule, string pointer, params IReadOnlyList<string> arguments) =>
        new() { RuleId = rule, Severity = Severity.Error, Kind = FindingKind.DataQuality, Path = pointer, Arguments = arguments };
}
