using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>What follows a post; a country alone is no part of its words.</summary>
/// <param name="End">The token after its last.</param>
/// <param name="Country">Whose post it is, as far as this tells.</param>
/// <param name="CountrySpan">The words that tell it.</param>
/// <param name="TextEnd">The token after the last that belongs to the post's own words.</param>
internal sealed record PostTail(int End, CountryCode? Country, TextSpan? CountrySpan, int TextEnd)
{
    internal PostTail(int end, CountryCode? country, TextSpan? countrySpan)
        : this(end, country, countrySpan, end)
    {
    }
}
