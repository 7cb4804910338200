namespace HumanRights.Domain.Primitives;

/// <summary>The record kinds of this version, each with its array in the case file.</summary>
internal static class RecordKinds
{
    private static readonly Dictionary<string, string> s_arrays = new(StringComparer.Ordinal)
    {
        ["person"] = "persons",
        ["group"] = "groups",
        ["organization"] = "organizations",
        ["facility"] = "facilities",
        ["place"] = "places",
        ["source"] = "sources",
        ["instrument"] = "instruments",
        ["incident"] = "incidents",
        ["complaint"] = "complaints",
        ["proceeding"] = "proceedings",
        ["measure"] = "measures",
        ["evidence"] = "evidence",
        ["intervention"] = "interventions",
        ["figure"] = "figures",
        ["statement"] = "statements",
        ["conflict"] = "conflicts",
        ["identity-link"] = "identityLinks",
        ["link"] = "links",
        ["consent"] = "consents",
    };

    /// <summary>Every kind, in the order of the arrays in a case file.</summary>
    internal static IReadOnlyCollection<string> All => s_arrays.Keys;

    internal static bool IsKnown(ReadOnlySpan<byte> kind)
    {
        Span<char> text = stackalloc char[kind.Length <= 32 ? kind.Length : 0];
        return text.Length == kind.Length
            && System.Text.Ascii.ToUtf16(kind, text, out _) == System.Buffers.OperationStatus.Done
            && s_arrays.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text);
    }

    internal static string? ArrayOf(string kind) => s_arrays.GetValueOrDefault(kind);
}
