namespace DefenceTies.Register.Timeline;

/// <summary>The values of one facet that are asked for, and those that are shut out.</summary>
/// <typeparam name="T">What is chosen.</typeparam>
/// <param name="Included">Asked for; empty when all are welcome.</param>
/// <param name="Excluded">Shut out (<c>-value</c> in the address).</param>
public sealed record Choice<T>(IReadOnlyList<T> Included, IReadOnlyList<T> Excluded)
{
    /// <summary>Nothing chosen.</summary>
    public static Choice<T> Any { get; } = new([], []);

    /// <summary>Whether nothing is chosen.</summary>
    public bool IsAny => Included.Count == 0 && Excluded.Count == 0;

    /// <inheritdoc/>
    public bool Equals(Choice<T>? other) =>
        other is not null && Included.SequenceEqual(other.Included) && Excluded.SequenceEqual(other.Excluded);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Included.Count, Excluded.Count);
}
