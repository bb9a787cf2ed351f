using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A post with the words that say whose it is: "Pakistan's Navy Chief", "chairman of the Heavy Industries Taxila (HIT)".</summary>
/// <param name="First">Its first token, the country among it.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Post">The post; none for a "counterpart", who holds the same one on the other side.</param>
/// <param name="Text">The post as told, without a country before it.</param>
/// <param name="TextSpan">Where these words stand.</param>
/// <param name="Country">Whose post it is, as far as the phrase tells.</param>
/// <param name="CountrySpan">The words that tell it.</param>
/// <param name="Effect">What a modifier does to it.</param>
internal sealed record PostPhrase(
    int First,
    int End,
    Post? Post,
    string Text,
    TextSpan TextSpan,
    CountryCode? Country,
    TextSpan? CountrySpan,
    PostEffect Effect)
{
    internal bool IsCounterpart => Post is null;
}
