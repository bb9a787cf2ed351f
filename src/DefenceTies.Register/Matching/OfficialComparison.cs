using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Matching;

/// <summary>
/// Whether a named person is a known official, by name, country and post together. People of different countries are
/// never one. The same full name of one country is one person, whatever the posts, since posts change, but for posts of
/// two services; the less the names agree, the more the post must.
/// </summary>
internal static class OfficialComparison
{
    internal static MatchScore Compare(OfficialEntry known, PersonName name, CountryCode? country, PostWords post)
    {
        if (known.Country is not null && country is not null && known.Country != country)
        {
            return MatchScore.Never("different countries");
        }

        var agreement = known.Names.Max(other => NameComparison.Compare(other, name));
        if (agreement == NameAgreement.None)
        {
            return MatchScore.Never(Words(agreement));
        }

        var isWholeName = name.Core.Count > 1;
        var ofPost = known.Agreement(post);
        var sameCountry = known.Country is not null && country is not null;
        return MatchScore.Of(MatchWeights.OfOfficial(agreement, isWholeName, sameCountry, ofPost), [Words(agreement), Words(ofPost), sameCountry ? "the same country" : "no country told"]);
    }

    private static string Words(PostAgreement agreement) => agreement switch
    {
        PostAgreement.Untold => "no post told",
        PostAgreement.Same => "the same post",
        PostAgreement.Other => "different posts",
        PostAgreement.OtherService => "posts of two services",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement)),
    };

    private static string Words(NameAgreement agreement) => agreement switch
    {
        NameAgreement.Same => "the same name",
        NameAgreement.Sound => "names that sound alike",
        NameAgreement.Shortened => "a shorter form of the name",
        NameAgreement.Slip => "names one or two letters apart",
        NameAgreement.Slips => "names a few letters apart",
        NameAgreement.Weak => "a part of the name",
        NameAgreement.None => "different names",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement)),
    };
}
