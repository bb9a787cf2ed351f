using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>
/// Logistic regression over signs that hold or do not, by Newton's method. Every weight but that of
/// <see cref="ConfidenceSign.Always"/> is drawn towards 0, so that a sign seen seldom says little.
/// </summary>
internal static class LogisticFit
{
    /// <summary>Half of it times the square of each weight is added to what is made least.</summary>
    private const double Draw = 0.5;

    /// <summary>Newton's steps; a dozen settle it.</summary>
    private const int Steps = 25;

    private static readonly int s_count = Enum.GetValues<ConfidenceSign>().Length;

    /// <summary>The weight of each sign, at its number.</summary>
    internal static double[] Fit(IReadOnlyList<JudgedEvent> events)
    {
        var weights = new double[s_count];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[s_count];
            var curve = new double[s_count, s_count];
            foreach (var found in events)
            {
                var likely = Likelihood(weights, found);
                foreach (var sign in found.Signs)
                {
                    slope[(int)sign] += (found.IsRight ? 1 : 0) - likely;
                    foreach (var other in found.Signs)
                    {
                        curve[(int)sign, (int)other] += likely * (1 - likely);
                    }
                }
            }

            for (var sign = 0; sign < s_count; sign++)
            {
                var draw = sign == (int)ConfidenceSign.Always ? 1e-6 : Draw;
                slope[sign] -= draw * weights[sign];
                curve[sign, sign] += draw;
            }

            weights = [.. weights.Zip(Solve(curve, slope), (weight, change) => weight + change)];
        }

        return weights;
    }

    /// <summary>
    /// The weights stretched and moved so that, on average, they promise what these events keep: Platt's scaling. The
    /// order of events stays as it is.
    /// </summary>
    internal static double[] Calibrate(double[] weights, IReadOnlyList<JudgedEvent> events)
    {
        double[] scaling = [0, 1];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[2];
            var curve = new double[2, 2];
            foreach (var found in events)
            {
                double[] terms = [1, found.Signs.Sum(sign => weights[(int)sign])];
                var likely = 1 / (1 + Math.Exp(-((scaling[0] * terms[0]) + (scaling[1] * terms[1]))));
                for (var row = 0; row < terms.Length; row++)
                {
                    slope[row] += ((found.IsRight ? 1 : 0) - likely) * terms[row];
                    for (var column = 0; column < terms.Length; column++)
                    {
                        curve[row, column] += likely * (1 - likely) * terms[row] * terms[column];
                    }
                }
            }

            scaling = [.. scaling.Zip(Solve(curve, slope), (value, change) => value + change)];
        }

        var scaled = weights.Select(weight => weight * scaling[1]).ToArray();
        scaled[(int)ConfidenceSign.Always] += scaling[0];
        return scaled;
    }

    /// <summary>What the weights promise for an event.</summary>
    internal static double Likelihood(double[] weights, JudgedEvent found) => 1 / (1 + Math.Exp(-found.Signs.Sum(sign => weights[(int)sign])));

    /// <summary>Gaussian elimination; the matrix is positive definite, so that no row need change its place.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var solved = right.ToArray();
        for (var at = 0; at < solved.Length; at++)
        {
            for (var row = 0; row < solved.Length; row++)
            {
                var factor = row == at ? 0 : matrix[row, at] / matrix[at, at];
                for (var column = at; column < solved.Length; column++)
                {
                    matrix[row, column] -= factor * matrix[at, column];
                }

                solved[row] -= factor * solved[at];
            }
        }

        return [.. solved.Select((value, at) => value / matrix[at, at])];
    }
}
