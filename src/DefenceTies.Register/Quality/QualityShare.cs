namespace DefenceTies.Register.Quality;

/// <summary>A share that was counted on some cases and stands for all: with how far off it may be.</summary>
/// <param name="Hits">How many cases are such.</param>
/// <param name="Of">How many were looked at.</param>
public readonly record struct QualityShare(int Hits, int Of)
{
    /// <summary>Below so many cases a share says nothing.</summary>
    public const int Fewest = 20;

    // The bounds hold in nineteen cases of twenty.
    private const double Deviations = 1.959964;

    /// <summary>Whether there are too few cases to say anything.</summary>
    public bool IsTooFew => Of < Fewest;

    /// <summary>The share, from 0 to 1; 0 of no cases.</summary>
    public double Value => Of == 0 ? 0 : (double)Hits / Of;

    /// <summary>The least that it may be (Wilson's score interval), from 0 to 1.</summary>
    public double Low => Bound(-1);

    /// <summary>The most that it may be, from 0 to 1.</summary>
    public double High => Bound(1);

    private double Bound(int side)
    {
        if (Of == 0)
        {
            return side < 0 ? 0 : 1;
        }

        var square = Deviations * Deviations / Of;
        var spread = Deviations * Math.Sqrt(((Value * (1 - Value)) + (square / 4)) / Of);
        return Math.Clamp((Value + (square / 2) + (side * spread)) / (1 + square), 0, 1);
    }
}
