namespace DefenceTies.Extraction.Evaluation;

/// <summary>Precision, recall and their harmonic mean.</summary>
/// <param name="Found">Found and right.</param>
/// <param name="Extra">Found and wrong.</param>
/// <param name="Missed">Not found.</param>
internal readonly record struct Retrieval(int Found, int Extra, int Missed)
{
    /// <summary>The share of what was found that is right.</summary>
    internal double Precision => Found + Extra == 0 ? 1 : (double)Found / (Found + Extra);

    /// <summary>The share of what is right that was found.</summary>
    internal double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    /// <summary>F1.</summary>
    internal double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
