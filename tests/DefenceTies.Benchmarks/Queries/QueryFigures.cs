namespace DefenceTies.Benchmarks.Queries;

/// <summary>What was measured of a query.</summary>
/// <param name="Group">The part of the product.</param>
/// <param name="Name">What was asked for.</param>
/// <param name="Budget">What it may take, in milliseconds.</param>
/// <param name="Ours">Through the register.</param>
/// <param name="Work">The processor's time of this process for one query, in all its threads; on SQLite that is all the work there is.</param>
/// <param name="Raw">The same commands one after the other over a bare connection.</param>
/// <param name="Commands">How many commands one query sent, in the middle.</param>
internal sealed record QueryFigures(string Group, string Name, double? Budget, Percentiles Ours, Percentiles Work, Percentiles Raw, int Commands)
{
    /// <summary>How often the bare commands go into ours.</summary>
    internal double ToRaw => Ours.P50 / Raw.P50;

    /// <summary>Whether the budget is held; true where there is none.</summary>
    internal bool Holds => Budget is not { } budget || Ours.P95 <= budget;
}
