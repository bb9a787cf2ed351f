namespace DefenceTies.Register.Matching;

/// <summary>Whether a new name of an organisation may be a known one in other words. What is certain needs no score: it is the same name.</summary>
internal static class OrganisationComparison
{
    internal static MatchScore Compare(OrganisationName told, OrganisationName known) =>
        IsAcronymOf(told, known) || IsAcronymOf(known, told) ? MatchScore.Of(MatchWeights.AcronymOfOrganisation, ["letters that are the initials of the name", "a country in common"])
        : told.IsSlipOf(known) ? MatchScore.Of(MatchWeights.SlipInOrganisation, ["names a letter or two apart", "a country in common"])
        : MatchScore.TooLittle("different names");

    private static bool IsAcronymOf(OrganisationName one, OrganisationName other) => one.IsAcronym && one.Folded == other.Initials;
}
