namespace DefenceTies.Register.Matching;

/// <summary>
/// What speaks for two reports being of one event, and how much of it is enough: all numbers of matching stand here.
/// </summary>
internal static class MatchWeights
{
    /// <summary>From this score on, two reports are taken for one event.</summary>
    internal const double Certain = 0.75;

    /// <summary>From this score on, an editor is asked.</summary>
    internal const double Doubtful = 0.5;

    /// <summary>The same parties.</summary>
    internal const double SameParties = 0.3;

    /// <summary>All parties of one among those of the other, and a named official shared.</summary>
    internal const double PartiesWithin = 0.2;

    /// <summary>The dates overlap and both are told to within a week.</summary>
    internal const double SameDays = 0.25;

    /// <summary>The dates overlap, one of them vaguely.</summary>
    internal const double DatesOverlap = 0.15;

    /// <summary>The dates lie at most <see cref="DaysApart"/> days apart, and a named official is shared.</summary>
    internal const double DatesNear = 0.1;

    /// <summary>A shared official of the travelling side, or of any side where nobody travels.</summary>
    internal const double SharedOfficial = 0.35;

    /// <summary>Only officials of the receiving side are shared: they receive many.</summary>
    internal const double SharedHost = 0.1;

    /// <summary>A shared organisation.</summary>
    internal const double SharedOrganisation = 0.1;

    /// <summary>The same host country.</summary>
    internal const double SameHost = 0.1;

    /// <summary>The same city.</summary>
    internal const double SameCity = 0.1;

    /// <summary>Different cities.</summary>
    internal const double OtherCity = -0.1;

    /// <summary>The same name of an exercise or course, or the same equipment.</summary>
    internal const double SameName = 0.35;

    /// <summary>The same subject matter, by the words of an agreement's type, subject and value.</summary>
    internal const double SameMatter = 0.2;

    /// <summary>Different subject matter.</summary>
    internal const double OtherMatter = -0.2;

    /// <summary>One article takes for a visit what the other takes for a meeting.</summary>
    internal const double OtherKind = -0.1;

    /// <summary>Both name officials of one country and none of them is shared, where nobody travels.</summary>
    internal const double OtherOfficials = -0.3;

    /// <summary>How many days may lie between two dates of one event when a named official is shared.</summary>
    internal const int DaysApart = 3;

    /// <summary>How many days a date may span and still count as precise.</summary>
    internal const int PreciseDays = 7;

    /// <summary>How many days before its article an event told without any date is looked for.</summary>
    internal const int UndatedReach = 366;
}
