using System.Collections.Frozen;
using System.Globalization;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// How likely an event is right in every field, measured on annotated texts: each sign that holds adds its weight of
/// <c>confidence.tsv</c>, and the sum is the logarithm of the odds.
/// </summary>
internal sealed class Confidence
{
    /// <summary>The file of weights.</summary>
    internal const string FileName = "confidence.tsv";

    private readonly FrozenDictionary<ConfidenceSign, double> _weights;

    private Confidence(FrozenDictionary<ConfidenceSign, double> weights) => _weights = weights;

    /// <summary>Reads the weights.</summary>
    /// <exception cref="KnowledgeException">A weight is no number, or a sign is unknown or without one.</exception>
    internal static Confidence Read(KnowledgeFiles files)
    {
        var weights = TsvTable.Read(files.Of(FileName), ["sign"], ["sign", "weight", "means"]).ToFrozenDictionary(row => row.Word<ConfidenceSign>("sign"), WeightOf);
        return Enum.GetValues<ConfidenceSign>().Where(sign => !weights.ContainsKey(sign)).Select(Words.Of).FirstOrDefault() is { } missing
            ? throw new KnowledgeException(FileName, 1, $"the sign '{missing}' has no weight")
            : new Confidence(weights);
    }

    /// <summary>From 0 to 1, to two places.</summary>
    internal double Of(IEnumerable<ConfidenceSign> signs) =>
        Math.Round(1 / (1 + Math.Exp(-signs.Sum(sign => _weights[sign]))), 2);

    private static double WeightOf(TsvRow row) =>
        double.TryParse(row["weight"], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : throw row.Wrong($"'{row["weight"]}' is no number");
}
