namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>Medians, ratios and slopes.</summary>
internal static class Numbers
{
    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    internal static double Deviation(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        return values.Count < 2 ? 0 : Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }

    /// <summary>A quotient, and what it may be off by when each of the two may.</summary>
    internal static (double Value, double Spread) Ratio(Measured upper, Measured lower)
    {
        var ratio = upper.Value / lower.Value;
        return (ratio, ratio * Math.Sqrt(Math.Pow(upper.Spread / upper.Value, 2) + Math.Pow(lower.Spread / lower.Value, 2)));
    }

    /// <summary>The exponent of growth: the slope of the straight line that fits the logarithms best.</summary>
    internal static double Exponent(IReadOnlyList<(double Size, double Time)> points)
    {
        var (xs, ys) = (points.Select(p => Math.Log(p.Size)).ToList(), points.Select(p => Math.Log(p.Time)).ToList());
        var (mx, my) = (xs.Average(), ys.Average());
        return xs.Zip(ys, (x, y) => (x - mx) * (y - my)).Sum() / xs.Sum(x => (x - mx) * (x - mx));
    }
}
