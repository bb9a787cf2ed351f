using System.Text.Json.Serialization.Metadata;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>Answers a list that goes from page to page by keys.</summary>
internal static class ListPage
{
    /// <summary>Reads a key.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    internal delegate bool KeyReader<TKey>(string? text, out TKey? key)
        where TKey : class;

    /// <summary>Reads how many are asked for and after which key.</summary>
    internal static (int Size, TKey? After, IResult? Refusal) Asked<TKey>(HttpContext http, KeyReader<TKey> read)
        where TKey : class
    {
        var (size, refusal) = PageSize.Of(http);
        var text = http.Request.Query[FilterParameters.After].FirstOrDefault();
        return read(text, out var after) || string.IsNullOrEmpty(text) ? (size, after, refusal) : (size, null, refusal ?? NoSuchPage());
    }

    /// <summary>A page with the address of the next one.</summary>
    /// <param name="items">What is on it.</param>
    /// <param name="list">The list's address, with what else is asked of it.</param>
    /// <param name="next">The last one's key, where there are more.</param>
    /// <param name="size">How many were asked for.</param>
    /// <param name="form">How it is written.</param>
    internal static ApiAnswer<ApiPage<T>> Of<T>(IReadOnlyList<T> items, string list, string? next, int size, JsonTypeInfo<ApiPage<T>> form)
    {
        var page = new ApiPage<T>(items, next is null ? null : $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{FilterParameters.After}={Uri.EscapeDataString(next)}{(size == PageSize.Usual ? "" : $"&{PageSize.Parameter}={size}")}");
        return new ApiAnswer<ApiPage<T>>(page, form) { Links = page.Links() };
    }

    /// <summary>The key is none.</summary>
    internal static IResult NoSuchPage() => ApiProblem.Of(FilterParameters.After, "This page of the list cannot be found. Start from its first page.");
}
