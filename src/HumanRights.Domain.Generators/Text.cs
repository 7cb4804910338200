using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace HumanRights.Domain.Generators;

/// <summary>Names and documentation as text.</summary>
internal static class Text
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A C# name for a code: <c>integrity.torture</c> becomes <c>IntegrityTorture</c>.</summary>
    public static string Pascal(string code)
    {
        var name = new StringBuilder();
        var upper = true;
        foreach (var c in code)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
            else
            {
                upper = true;
            }
        }

        if (char.IsDigit(name[0]))
        {
            name.Insert(0, "Code");
        }

        return name.ToString();
    }

    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                default:
                    if (c < ' ')
                    {
                        literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        literal.Append(c);
                    }

                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    public static string LiteralOrNull(string? text) => string.IsNullOrEmpty(text) ? "null" : Literal(text!);

    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Summary and remarks as plain sentences, which the schemas and reference pages repeat.</summary>
    public static string Doc(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
        {
            return string.Empty;
        }

        XElement root;
        try
        {
            root = XElement.Parse(xml);
        }
        catch (System.Xml.XmlException)
        {
            return string.Empty;
        }

        var parts = root.Elements().Where(e => e.Name.LocalName is "summary" or "remarks").Select(Plain);
        return string.Join(" ", parts).Trim();
    }

    private static string Plain(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            if (node is XText literal)
            {
                text.Append(literal.Value);
            }
            else if (node is XElement child)
            {
                text.Append(child.Name.LocalName switch
                {
                    "see" or "seealso" => Reference(child),
                    "paramref" => (string?)child.Attribute("name") ?? string.Empty,
                    _ => Plain(child),
                });
            }
        }

        return Regex.Replace(text.ToString(), "\\s+", " ").Trim() is var plain && text.Length > 0 && char.IsWhiteSpace(text[0]) && element.Name.LocalName is not ("summary" or "remarks" or "para")
            ? " " + plain
            : plain;
    }

    private static string Reference(XElement see)
    {
        if (see.Attribute("langword") is { } word)
        {
            return word.Value;
        }

        var cref = see.Attribute("cref")?.Value ?? string.Empty;
        var bracket = cref.IndexOf('(');
        var name = bracket < 0 ? cref : cref.Substring(0, bracket);
        name = name.Substring(name.LastIndexOf('.') + 1);

        // Readers of a schema know members by their names on the wire.
        return cref.StartsWith("P:", System.StringComparison.Ordinal) && name.Length > 0 ? Camel(name) : name;
    }
}
