namespace DefenceTies.Benchmarks.Filling;

/// <summary>How much of everything goes with a number of events.</summary>
/// <param name="Events">How many events.</param>
internal sealed record FillPlan(int Events)
{
    /// <summary>Everything follows from it: the same number of events gives the same register.</summary>
    internal const int Seed = 20_251_026;

    /// <summary>How many events an article is the first to tell of.</summary>
    internal const int EventsPerArticle = 5;

    /// <summary>How many reports an event has at most.</summary>
    internal const int MaxReports = 3;

    internal int Articles => (Events + EventsPerArticle - 1) / EventsPerArticle;

    internal int Officials => Math.Max(400, Events / 50);

    internal int Organisations => Math.Max(60, Events / 500);
}
