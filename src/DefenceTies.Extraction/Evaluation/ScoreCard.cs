namespace DefenceTies.Extraction.Evaluation;

/// <summary>The figures of an evaluation.</summary>
/// <param name="Figures">The figures, in the reference scorer's order.</param>
/// <param name="Differences">Every missed and every extra event, a line each.</param>
public sealed record ScoreCard(IReadOnlyList<ScoreFigure> Figures, IReadOnlyList<string> Differences)
{
    /// <summary>The value of a figure.</summary>
    /// <exception cref="KeyNotFoundException">There is no figure of that name.</exception>
    public double this[string name] =>
        Figures.FirstOrDefault(figure => figure.Name == name)?.Value ?? throw new KeyNotFoundException($"No figure is called '{name}'.");

    /// <summary>One figure a line.</summary>
    public override string ToString() => string.Join('\n', Figures);
}
