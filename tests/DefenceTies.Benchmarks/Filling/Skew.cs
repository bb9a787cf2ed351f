namespace DefenceTies.Benchmarks.Filling;

/// <summary>Draws with unequal chances, as the world has it: few countries meet most, few people travel most.</summary>
/// <typeparam name="T">What is drawn.</typeparam>
internal sealed class Skew<T>
{
    private readonly T[] _values;
    private readonly double[] _sums;

    /// <summary>Each value has a weight.</summary>
    internal Skew(IReadOnlyList<(T Value, double Weight)> weighed)
    {
        _values = [.. weighed.Select(item => item.Value)];
        _sums = new double[_values.Length];
        var sum = 0.0;
        for (var at = 0; at < _sums.Length; at++)
        {
            _sums[at] = sum += weighed[at].Weight;
        }
    }

    /// <summary>The first value is drawn most, the n-th one about n times less (Zipf's law).</summary>
    internal static Skew<T> ByRank(IEnumerable<T> ranked) => new([.. ranked.Select((value, at) => (value, 1.0 / (at + 2)))]);

    internal IReadOnlyList<T> Values => _values;

    internal T Draw(Random random)
    {
        var at = Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]);
        return _values[Math.Min(at < 0 ? ~at : at, _values.Length - 1)];
    }
}
