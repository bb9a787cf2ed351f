using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Matching;

/// <summary>
/// Whether a named person is a known official, by name, country and post together. People of different countries are
/// never one. The same full name of one country is one person, whatever the posts, since posts change; the less the
/// names agree, the more the post must.
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
        var samePost = known.HeldPostLike(post);
        var otherPost = !samePost && known.HasPost && post.Key.Length > 0;
        var sameCountry = known.Country is not null && country is not null;
        var score = agreement switch
        {
            NameAgreement.Same when name.Core.Count < 2 => samePost && sameCountry ? 0.8 : 0.4,
            NameAgreement.Same => sameCountry || samePost ? 1 : otherPost ? 0.5 : 0.8,
            NameAgreement.Shortened => sameCountry && !otherPost ? 0.85 : samePost ? 0.8 : 0.55,
            NameAgreement.Slip => samePost && sameCountry ? 0.85 : 0.55,
            NameAgreement.Weak => samePost && sameCountry ? 0.75 : 0.3,
            NameAgreement.None => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(known), agreement, "There is no such agreement."),
        };
        return new MatchScore(score, [Words(agreement), samePost ? "the same post" : otherPost ? "different posts" : "no post told", sameCountry ? "the same country" : "no country told"]);
    }

    private static string Words(NameAgreement agreement) => agreement switch
    {
        NameAgreement.Same => "the same name",
        NameAgreement.Shortened => "a shorter form of the name",
        NameAgreement.Slip => "names one or two letters apart",
        NameAgreement.Weak => "a part of the name",
        NameAgreement.None => "different names",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement)),
    };
}
