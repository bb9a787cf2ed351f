using System.Globalization;

namespace DefenceTies.Register.Timeline;

/// <summary>The names of the filter's parameters and their fixed words, as they stand in an address.</summary>
public static class FilterParameters
{
    /// <summary>Free text.</summary>
    public const string Text = "q";

    /// <summary>Kinds of events.</summary>
    public const string Kinds = "kinds";

    /// <summary>Codes of countries.</summary>
    public const string Countries = "countries";

    /// <summary>Whether all countries must take part or any.</summary>
    public const string Match = "match";

    /// <summary>Statuses.</summary>
    public const string Statuses = "status";

    /// <summary>Ids of officials.</summary>
    public const string Officials = "officials";

    /// <summary>Ids of organisations.</summary>
    public const string Organisations = "organisations";

    /// <summary>Topics.</summary>
    public const string Topics = "topics";

    /// <summary>Codes of the countries where it takes place.</summary>
    public const string Hosts = "host";

    /// <summary>Codes of the countries whose delegation travels.</summary>
    public const string Visitors = "from-country";

    /// <summary>Codes of the countries that receive it.</summary>
    public const string Visited = "to-country";

    /// <summary>What becomes of undated events.</summary>
    public const string Undated = "undated";

    /// <summary>How long the bins of the density strip are.</summary>
    public const string Zoom = "zoom";

    /// <summary>How the events are laid out.</summary>
    public const string View = "view";

    /// <summary>Names of publishers.</summary>
    public const string Publishers = "publishers";

    /// <summary>Review states.</summary>
    public const string Reviews = "review";

    /// <summary>The start of the period.</summary>
    public const string From = "from";

    /// <summary>The end of the period.</summary>
    public const string To = "to";

    /// <summary>How surely an event lies in the period.</summary>
    public const string Period = "period";

    /// <summary>The order.</summary>
    public const string Order = "order";

    /// <summary>The key to continue after.</summary>
    public const string After = "after";

    /// <summary>The key to go back before.</summary>
    public const string Before = "before";

    /// <summary>One of the countries is enough.</summary>
    public const string Any = "any";

    /// <summary>All of the countries must take part.</summary>
    public const string All = "all";

    /// <summary>Every possible day lies in the period.</summary>
    public const string Certain = "certain";

    /// <summary>At least one possible day lies in the period.</summary>
    public const string Possible = "possible";

    /// <summary>Oldest first.</summary>
    public const string Oldest = "oldest";

    /// <summary>Newest first.</summary>
    public const string Newest = "newest";

    /// <summary>Stands for a publisher that is not named.</summary>
    public const string NoPublisher = "none";

    internal static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
