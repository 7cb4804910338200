using System.Diagnostics.CodeAnalysis;

namespace HumanRights.Domain.Primitives;

/// <summary>A codelist: its codes, what they mean, and whether the world may add to it.</summary>
public sealed class Codelist
{
    private readonly Dictionary<string, CodeInfo> _index;

    internal Codelist(string name, string typeName, string description, Openness openness, string reason, CodeInfo[] codes)
    {
        Name = name;
        TypeName = typeName;
        Description = description;
        Openness = openness;
        Reason = reason;
        Codes = codes;
        _index = codes.ToDictionary(c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>The list's name, for example <c>facility-kind</c>.</summary>
    public string Name { get; }

    /// <summary>The C# type of its codes.</summary>
    public string TypeName { get; }

    /// <summary>What the codes of the list say.</summary>
    public string Description { get; }

    /// <summary>Whether an unknown code is an error or a warning.</summary>
    public Openness Openness { get; }

    /// <summary>Why the list is open or closed.</summary>
    public string Reason { get; }

    /// <summary>Every code ever shipped, in the order of the list; deprecated ones included.</summary>
    public IReadOnlyList<CodeInfo> Codes { get; }

    /// <summary>Finds a code.</summary>
    /// <param name="code">The code as it is written.</param>
    /// <param name="info">What is known of it.</param>
    /// <returns>Whether the list holds it.</returns>
    public bool TryFind(string code, [NotNullWhen(true)] out CodeInfo? info) => _index.TryGetValue(code, out info);

    /// <summary>The name.</summary>
    /// <returns>The list's name.</returns>
    public override string ToString() => Name;
}
