using DefenceTies.Domain.Articles;

namespace DefenceTies.Register.Tests.Values;

/// <summary>One sentence of the rule of values, with articles that show it.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="Field">The field that it is about; none when it is about the number of sources.</param>
/// <param name="Value">The value that follows.</param>
/// <param name="Articles">What the articles tell.</param>
internal sealed record ValueRule(string Says, ClaimField? Field, string? Value, params ToldArticle[] Articles)
{
    /// <summary>Whether the field is marked as one in which sources disagree.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>What the event page gives as the reason; none when the row does not care.</summary>
    public string? Because { get; init; }

    /// <summary>How many independent sources there are.</summary>
    public int? Sources { get; init; }

    public override string ToString() => Says;
}
