using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>One of those who act together: a person, an office holder, a country or an organisation.</summary>
internal sealed record ActorMember
{
    /// <summary>Where the member's words stand.</summary>
    internal required TextSpan Span { get; init; }

    /// <summary>The person, where named.</summary>
    internal Person? Person { get; init; }

    /// <summary>The post told here.</summary>
    internal PostPhrase? Post { get; init; }

    /// <summary>An organisation's name.</summary>
    internal string? Organisation { get; init; }

    /// <summary>Whether the organisation is a firm.</summary>
    internal bool IsFirm { get; init; }

    /// <summary>The country told by the words here, or by the organisation.</summary>
    internal CountryCode? ToldCountry { get; init; }

    /// <summary>The words that tell the country.</summary>
    internal TextSpan? CountrySpan { get; init; }

    /// <summary>The country acted for, as far as known.</summary>
    internal CountryCode? Country => ToldCountry ?? Post?.Country ?? Person?.Country;

    /// <summary>Whether it is a person or an office holder.</summary>
    internal bool IsOfficial => Person is not null || Post is not null;
}
