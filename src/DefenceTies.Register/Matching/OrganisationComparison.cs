namespace DefenceTies.Register.Matching;

/// <summary>Whether a new name of an organisation may be a known one in other words. What is certain needs no score: it is the same name.</summary>
internal static class OrganisationComparison
{
    internal static MatchScore Compare(OrganisationName told, OrganisationName known) =>
        told.IsAcronym && told.Folded == known.Initials || known.IsAcronym && known.Folded == told.Initials ? MatchScore.Of(MatchWeights.AcronymOfOrganisation, ["letters that are the initials of the name", "a country in common"])
        : told.IsSlipOf(known) ? MatchScore.Of(MatchWeights.SlipInOrganisation, ["names a letter or two apart", "a country in common"])
        : MatchScore.TooLittle("different names");
}
