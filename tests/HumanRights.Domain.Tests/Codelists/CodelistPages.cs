using System.Globalization;
using System.Text;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>Writes the reference pages of the codelists: one for each list, and the index.</summary>
internal static class CodelistPages
{
    public const string IndexStart = "<!-- The index is generated from the registry. -->";
    public const string IndexEnd = "<!-- End of the generated index. -->";

    /// <summary>Lists that no member holds, with what they are for instead.</summary>
    public static IReadOnlyDictionary<string, string> WithoutMember { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["complaint-state"] = "worked out from the steps of a complaint, never stored ([lifecycles](../lifecycles.md))",
        ["proceeding-stage"] = "worked out from the steps and rulings of a proceeding, never stored ([lifecycles](../lifecycles.md))",
        ["reprisal-form"] = "for programs that sort reprisals; in a case file the reprisal is an act, measure or proceeding, and a link `retaliation-for` ties it to what it answers",
        ["risk-level"] = "for programs that assess risks; a case file holds no such assessment in this version",
        ["standard-of-proof"] = "for programs that grade findings; a case file says who finds something, not by which standard",
    };

    /// <summary>Where the structure table uses each list: <c>Type.member</c>, sorted.</summary>
    public static ILookup<string, string> Uses { get; } = StructureTable.All
        .SelectMany(s => s.Members.Where(m => m.Form?.Codelist is not null).Select(m => (List: m.Form!.Codelist!.Name, Use: $"{s.Name}.{m.Name}")))
        .OrderBy(u => u.Use, StringComparer.Ordinal)
        .ToLookup(u => u.List, u => u.Use, StringComparer.Ordinal);

    public static string Page(Codelist list)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(list.Name).Append("\n\n<!-- Generated from src/HumanRights.Domain/Codelists/").Append(list.Name).Append(".csv; edit that file. -->\n\n")
            .Append(list.Description).Append("\n\n")
            .Append("- Openness: **").Append(list.Openness == Openness.Open ? "open" : "closed").Append("**. ").Append(list.Reason).Append(list.Openness == Openness.Open ? " Another code is kept, with a warning.\n" : " Another code is an error; the list grows in a major version only.\n")
            .Append("- C# type: `").Append(list.TypeName).Append("`\n")
            .Append("- Used by: ").Append(UsedBy(list)).Append("\n- Codes: ").Append(list.Codes.Count.ToString(CultureInfo.InvariantCulture)).Append("\n\n");
        var hasParents = list.Codes.Any(c => c.Parent is not null);
        var hasMappings = list.Codes.Any(c => c.Mappings.Length > 0);
        page.Append("| Code | English | Russian | Definition |").Append(hasParents ? " Parent |" : string.Empty).Append(" Since |").Append(hasMappings ? " Mappings |" : string.Empty).Append('\n')
            .Append("|---|---|---|---|").Append(hasParents ? "---|" : string.Empty).Append("---|").Append(hasMappings ? "---|" : string.Empty).Append('\n');
        foreach (var code in list.Codes)
        {
            page.Append("| `").Append(code.Code).Append("` | ").Append(Cell(code.LabelEn)).Append(" | ").Append(Cell(code.LabelRu)).Append(" | ").Append(Cell(code.Definition)).Append(" |");
            if (hasParents)
            {
                page.Append(code.Parent is null ? " |" : $" `{code.Parent}` |");
            }

            page.Append(' ').Append(code.Since).Append(code.IsDeprecated ? $", deprecated {code.DeprecatedSince}" + (code.ReplacedBy is null ? string.Empty : $": write `{code.ReplacedBy}`") : string.Empty).Append(" |");
            if (hasMappings)
            {
                page.Append(code.Mappings.Length == 0 ? " |" : " " + string.Join(' ', code.Mappings.Split(' ').Select(m => $"`{m}`")) + " |");
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    public static string Index()
    {
        var index = new StringBuilder(IndexStart);
        index.Append("\n\n").Append(CodelistRegistry.All.Count.ToString(CultureInfo.InvariantCulture)).Append(" lists, ")
            .Append(CodelistRegistry.All.Sum(l => l.Codes.Count).ToString(CultureInfo.InvariantCulture)).Append(" codes.\n\n| List | Says | Openness | Codes | Used by |\n|---|---|---|---|---|\n");
        foreach (var list in CodelistRegistry.All)
        {
            index.Append("| [").Append(list.Name).Append("](").Append(list.Name).Append(".md) | ").Append(Cell(list.Description)).Append(" | ")
                .Append(list.Openness == Openness.Open ? "open" : "closed").Append(" | ").Append(list.Codes.Count.ToString(CultureInfo.InvariantCulture)).Append(" | ").Append(UsedBy(list)).Append(" |\n");
        }

        return index.Append('\n').Append(IndexEnd).ToString();
    }

    private static string UsedBy(Codelist list) => Uses.Contains(list.Name)
        ? string.Join(", ", Uses[list.Name].Select(u => $"`{u}`"))
        : "no member: " + WithoutMember[list.Name];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
