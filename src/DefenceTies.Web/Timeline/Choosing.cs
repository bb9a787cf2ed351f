using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>Steps from one choice of a facet's values to the next.</summary>
internal static class Choosing
{
    internal static Choice<T> ShuttingOut<T>(this Choice<T> choice, T value)
        where T : notnull => new(choice.Without(value).Included, [.. choice.Without(value).Excluded, value]);

    internal static Choice<T> Without<T>(this Choice<T> choice, T value)
        where T : notnull => new([.. choice.Included.Where(other => !other.Equals(value))], [.. choice.Excluded.Where(other => !other.Equals(value))]);
}
