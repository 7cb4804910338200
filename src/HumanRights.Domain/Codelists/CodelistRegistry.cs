using System.Diagnostics.CodeAnalysis;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Codelists;

/// <summary>Every codelist of this version, as data.</summary>
public static partial class CodelistRegistry
{
    private static readonly Lazy<IReadOnlyList<Codelist>> s_all = new(static () => MakeAll());

    /// <summary>Every codelist, sorted by name.</summary>
    public static IReadOnlyList<Codelist> All => s_all.Value;

    /// <summary>Finds a codelist.</summary>
    /// <param name="name">Its name, for example <c>facility-kind</c>.</param>
    /// <param name="codelist">The codelist.</param>
    /// <returns>Whether there is one of that name.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out Codelist? codelist)
    {
        codelist = All.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.Ordinal));
        return codelist is not null;
    }
}
