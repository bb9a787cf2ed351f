namespace DefenceTies.Benchmarks.Queries;

/// <summary>How long something took, in milliseconds.</summary>
/// <param name="P50">Half of the times are no longer.</param>
/// <param name="P95">Nineteen of twenty.</param>
/// <param name="P99">Ninety-nine of a hundred.</param>
internal sealed record Percentiles(double P50, double P95, double P99)
{
    internal static Percentiles Of(IReadOnlyList<double> times)
    {
        var sorted = times.Order().ToArray();
        return new Percentiles(At(sorted, 0.5), At(sorted, 0.95), At(sorted, 0.99));
    }

    private static double At(double[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * share) - 1)];
}
