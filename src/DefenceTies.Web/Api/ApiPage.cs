namespace DefenceTies.Web.Api;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <param name="Items">What is on it.</param>
/// <param name="Next">The address of the page that follows; none at the end.</param>
/// <param name="Previous">The address of the page before; none at the start, and in lists that only go forward.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next = null, string? Previous = null)
{
    /// <summary>The pages beside it, as RFC 8288 writes them.</summary>
    internal string? Links()
    {
        string?[] links = [Next is null ? null : $"<{Next}>; rel=\"next\"", Previous is null ? null : $"<{Previous}>; rel=\"prev\""];
        return string.Join(", ", links.OfType<string>()) is { Length: > 0 } text ? text : null;
    }
}
