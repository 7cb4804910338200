using System.Collections.Generic;
using System.Text;

namespace HumanRights.Domain.Generators;

/// <summary>Reads RFC 4180 text. A generator cannot bring a library along, and this is all that it needs.</summary>
internal static class Csv
{
    /// <summary>Rows as maps from the header's names to cells.</summary>
    public static List<Dictionary<string, string>> Read(string text)
    {
        var table = Rows(text);
        var rows = new List<Dictionary<string, string>>();
        for (var i = 1; i < table.Count; i++)
        {
            var row = new Dictionary<string, string>();
            for (var j = 0; j < table[0].Count; j++)
            {
                row[table[0][j]] = j < table[i].Count ? table[i][j] : string.Empty;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c == ',')
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                rows.Add(row);
                row = new List<string>();
            }
            else if (c != '\r' && c != '\uFEFF')
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            row.Add(cell.ToString());
            rows.Add(row);
        }

        return rows;
    }
}
