namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes rows as comma-separated values (RFC 4180), quoted only where they must be.</summary>
internal static class Csv
{
    internal static void Write(TextWriter writer, params IEnumerable<string?> fields)
    {
        writer.Write(string.Join(',', fields.Select(Field)));
        writer.WriteLine();
    }

    private static string Field(string? text) => text switch
    {
        null => string.Empty,
        _ when text.AsSpan().ContainsAny(",\"\r\n") => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        _ => text,
    };
}
