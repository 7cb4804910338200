using System.Text;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Schemas;

/// <summary>The published JSON Schemas (draft 2020-12) of the format: one for the case file, one for each record kind and one for country packs.</summary>
/// <remarks>
/// Each schema is a bundle that refers to nothing outside itself. Its <c>$id</c> is a URN with the version of the format; it
/// leads nowhere and is never fetched.
/// </remarks>
public static class SchemaCatalogue
{
    private const string CaseFileName = "case-file";
    private const string CountryPackName = "country-pack";
    private const string FileEnding = ".schema.json";

    private static readonly Lazy<IReadOnlyList<KeyValuePair<string, ObjectShape>>> s_roots = new(static () =>
        [new(CaseFileName, StructureTable.Of<CaseFile>()), .. StructureTable.Of<CaseFile>().Members
            .Where(static m => m.Object?.RecordKind is not null)
            .Select(static m => new KeyValuePair<string, ObjectShape>(m.Object!.RecordKind!, m.Object)), new(CountryPackName, StructureTable.Of<CountryPack>())]);

    /// <summary>The names of the schemas: <c>case-file</c>, then each record kind in the order of the arrays of a case file, and <c>country-pack</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_roots.Value.Select(static r => r.Key)];

    /// <summary>The name of the file that a schema is published in.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>For example <c>person.schema.json</c>.</returns>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string FileNameOf(string name) => RootOf(name).Key + FileEnding;

    /// <summary>The identifier of a schema, as its <c>$id</c> states it.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>For example <c>urn:humanrights-domain:schema:1.0:person</c>.</returns>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string IdOf(string name) => $"urn:humanrights-domain:schema:{SchemaVersion.Current}:{RootOf(name).Key}";

    /// <summary>The schema as it is shipped with the library.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The text of the schema.</returns>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string GetJson(string name)
    {
        using var stream = typeof(SchemaCatalogue).Assembly.GetManifestResourceStream(FileNameOf(name))
            ?? throw new InvalidOperationException($"The schema '{name}' is not embedded.");
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>Writes a schema anew from the structure table; the shipped ones are made by this.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The text of the schema, indented, with a line feed at its end. The same for every call.</returns>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string Write(string name) => SchemaWriter.Write(IdOf(name), RootOf(name).Value);

    private static KeyValuePair<string, ObjectShape> RootOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var root in s_roots.Value)
        {
            if (string.Equals(root.Key, name, StringComparison.Ordinal))
            {
                return root;
            }
        }

        throw new ArgumentException("There is no schema of that name.", nameof(name));
    }
}
