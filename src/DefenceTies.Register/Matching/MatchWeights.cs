namespace DefenceTies.Register.Matching;

/// <summary>
/// What speaks for two tellings being of one event, one person or one organisation, and how much of it is enough: all
/// numbers of matching stand here. Weights of events add up; what contradicts each other is no matter of weights.
/// </summary>
internal static class MatchWeights
{
    /// <summary>From this score on, two are taken for one: what a careful reader needs is parties, day and one thing more that agree.</summary>
    internal const double Certain = 0.75;

    /// <summary>From this score on, an editor is asked: parties and a day that agree are often chance.</summary>
    internal const double Doubtful = 0.5;

    /// <summary>What is doubted, whatever speaks for it, has no more than this.</summary>
    internal const double MostDoubtful = 0.7;

    /// <summary>The same parties: the least that events have in common, and two countries meet often.</summary>
    internal const double SameParties = 0.3;

    /// <summary>All parties of one among those of the other, and a named official shared: one newsroom leaves out a third party.</summary>
    internal const double PartiesWithin = 0.2;

    /// <summary>The dates overlap and both are told to within a week.</summary>
    internal const double SameDays = 0.25;

    /// <summary>The dates overlap, one of them vaguely: a month holds many days.</summary>
    internal const double DatesOverlap = 0.15;

    /// <summary>A stay is told by different days of it: at most <see cref="DaysApart"/> days apart, and a named official is shared.</summary>
    internal const double DatesNear = 0.1;

    /// <summary>Talks are over within a day: different days of them speak for two.</summary>
    internal const double TalksOnOtherDays = -0.1;

    /// <summary>A shared official of the travelling side, or of any side where nobody travels.</summary>
    internal const double SharedOfficial = 0.35;

    /// <summary>The names of the travellers may be one name: an editor knows.</summary>
    internal const double PerhapsSharedOfficial = 0.1;

    /// <summary>Only officials of the receiving side are shared: they receive many.</summary>
    internal const double SharedHost = 0.1;

    /// <summary>Both name people of the receiving side and no one of them is shared: a guest meets several, so it says little.</summary>
    internal const double OtherHosts = -0.15;

    /// <summary>The same where one date is vague: the guest may have come twice in that month.</summary>
    internal const double OtherHostsOfVagueDate = -0.3;

    /// <summary>Where one does not name the traveller: the same post.</summary>
    internal const double SamePost = 0.25;

    /// <summary>Where one does not name the traveller: other posts.</summary>
    internal const double OtherPost = -0.4;

    /// <summary>Both name officials of one country and none of them is shared, where nobody travels.</summary>
    internal const double OtherOfficials = -0.3;

    /// <summary>A shared organisation: a ministry or service takes part in much.</summary>
    internal const double SharedOrganisation = 0.1;

    /// <summary>A shared organisation in a deal: it tells who buys, sells or signs.</summary>
    internal const double SharedOrganisationOfDeal = 0.2;

    /// <summary>The same host country.</summary>
    internal const double SameHost = 0.1;

    /// <summary>The same city.</summary>
    internal const double SameCity = 0.1;

    /// <summary>Different cities: a stay takes in several, and a place is told as a town or as the base near it.</summary>
    internal const double OtherCity = -0.1;

    /// <summary>The same name of an exercise.</summary>
    internal const double SameName = 0.35;

    /// <summary>The same equipment or course.</summary>
    internal const double SameThing = 0.35;

    /// <summary>Other equipment or another course.</summary>
    internal const double OtherThing = -0.35;

    /// <summary>The same type of agreement.</summary>
    internal const double SameType = 0.1;

    /// <summary>Different types: newsrooms mix up "agreement" and "memorandum", but a letter of intent is no contract.</summary>
    internal const double OtherType = -0.25;

    /// <summary>A subject in common.</summary>
    internal const double SameSubject = 0.1;

    /// <summary>Different subjects.</summary>
    internal const double OtherSubject = -0.2;

    /// <summary>What an agreement is said to be on is worded alike.</summary>
    internal const double SameMatter = 0.2;

    /// <summary>What it is said to be on has no word in common: several agreements are signed on one day.</summary>
    internal const double OtherMatter = -0.3;

    /// <summary>The same sum.</summary>
    internal const double SameValue = 0.15;

    /// <summary>Different sums.</summary>
    internal const double OtherValue = -0.3;

    /// <summary>Nothing tells whether two agreements of a day are on one matter.</summary>
    internal const double UnknownMatter = -0.15;

    /// <summary>One article takes for a visit what the other takes for talks, on the same days.</summary>
    internal const double OtherKind = -0.1;

    /// <summary>The same where one date is vague: a visit and a telephone call in one month are two.</summary>
    internal const double OtherKindOfVagueDate = -0.35;

    /// <summary>How many days may lie between two dates of one event when a named official is shared.</summary>
    internal const int DaysApart = 3;

    /// <summary>How many days a date may span and still count as precise.</summary>
    internal const int PreciseDays = 7;

    /// <summary>How many days before its article an event told without any date is looked for.</summary>
    internal const int UndatedReach = 366;

    /// <summary>How near a second event may come to the best one before it is open which of the two is meant.</summary>
    internal const double Ambiguous = 0.1;

    /// <summary>The letters of an acronym fit a name of the same country: an editor knows.</summary>
    internal const double AcronymOfOrganisation = 0.6;

    /// <summary>Names of organisations of one country that are one letter apart.</summary>
    internal const double SlipInOrganisation = 0.6;

    /// <summary>Whether a named person is a known official.</summary>
    /// <param name="names">How well the names agree.</param>
    /// <param name="isWholeName">Whether more than one word of the name is told; one word alone needs country and post beside it.</param>
    /// <param name="sameCountry">Whether both act for one country; else one of the countries is not told.</param>
    /// <param name="post">What the posts say.</param>
    internal static double OfOfficial(NameAgreement names, bool isWholeName, bool sameCountry, PostAgreement post) => (names, sameCountry, post) switch
    {
        // Nobody changes from army to navy, but two officers of one name are common.
        (NameAgreement.None, _, _) => 0,
        (NameAgreement.Same, _, PostAgreement.OtherService) => 0.55,
        (_, _, PostAgreement.OtherService) => 0.3,

        // One word of a name, with the post it is held in.
        (NameAgreement.Same, true, PostAgreement.Same) when !isWholeName => 0.8,
        (NameAgreement.Same, _, _) when !isWholeName => 0.4,
        (NameAgreement.Weak, true, PostAgreement.Same) => 0.75,
        (NameAgreement.Weak, _, _) => 0.3,

        // The whole name: posts change.
        (NameAgreement.Same, true, _) or (NameAgreement.Same, _, PostAgreement.Same) => 1,
        (NameAgreement.Same, _, PostAgreement.Other) => 0.5,
        (NameAgreement.Same, _, _) => 0.8,
        (NameAgreement.Sound, true, _) => 0.9,
        (NameAgreement.Sound, _, PostAgreement.Same) => 0.85,
        (NameAgreement.Sound, _, _) => 0.55,

        // The less of the name agrees, the more the post must.
        (NameAgreement.Shortened, true, not PostAgreement.Other) => 0.85,
        (NameAgreement.Shortened, _, PostAgreement.Same) => 0.8,
        (NameAgreement.Slip, true, PostAgreement.Same) => 0.85,
        (NameAgreement.Slips, true, PostAgreement.Same) => 0.8,
        (NameAgreement.Shortened or NameAgreement.Slip, _, _) => 0.55,
        (NameAgreement.Slips, _, _) => 0.3,
        _ => throw new ArgumentOutOfRangeException(nameof(names)),
    };
}
