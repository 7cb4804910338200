using System.Globalization;

namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>One number that was measured.</summary>
/// <param name="Table">The table that it belongs to, such as <c>Read</c>.</param>
/// <param name="Input">What was worked on, such as <c>40 KB</c>.</param>
/// <param name="Row">Who did it.</param>
/// <param name="Value">The median.</param>
/// <param name="Spread">The standard deviation within the run; 0 where a single number was taken.</param>
/// <param name="Unit">Of the value: <c>ns</c>, <c>ms</c>, <c>MB</c> …</param>
/// <param name="Allocated">Bytes allocated by one operation; null where that was not measured.</param>
internal sealed record Measured(string Table, string Input, string Row, double Value, double Spread, string Unit, double? Allocated)
{
    /// <summary>What identifies the number in any run.</summary>
    internal (string Table, string Input, string Row) Key => (Table, Input, Row);

    /// <summary>One line of a results file.</summary>
    internal string ToLine() => string.Join(
        '\t',
        Table,
        Input,
        Row,
        Value.ToString("G6", CultureInfo.InvariantCulture),
        Spread.ToString("G3", CultureInfo.InvariantCulture),
        Unit,
        Allocated?.ToString("F0", CultureInfo.InvariantCulture));

    internal static Measured OfLine(string line)
    {
        var cells = line.Split('\t');
        return new(cells[0], cells[1], cells[2], Number(cells[3]), Number(cells[4]), cells[5], cells[6].Length == 0 ? null : Number(cells[6]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
