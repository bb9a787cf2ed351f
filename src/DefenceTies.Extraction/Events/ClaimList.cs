using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Events;

/// <summary>Gathers the claims of one event.</summary>
internal sealed class ClaimList(string text, string rule, double confidence)
{
    private readonly List<Claim> _claims = [];

    /// <summary>Adds a claim; nothing when there is no value.</summary>
    internal void Add(ClaimField field, int element, string? value, TextSpan span)
    {
        if (value is not null && Quotation.Of(value) is { Length: > 0 } plain)
        {
            _claims.Add(new Claim(field, element, plain, span.In(text), span, rule, confidence));
        }
    }

    /// <summary>Adds a claim for a value that may be missing.</summary>
    internal void Add<T>(ClaimField field, Found<T>? found, Func<T, string> write)
    {
        if (found is { } known)
        {
            Add(field, 0, write(known.Value), known.Span);
        }
    }

    internal List<Claim> ToList() => _claims;
}
