using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Layout;

/// <summary>An entry of the site's navigation.</summary>
/// <param name="Label">What a reader sees.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Below">The start of every other address that belongs to it; none when only its own does.</param>
public sealed record SitePage(string Label, string Address, string? Below = null)
{
    /// <summary>The key that leads there; none for most.</summary>
    public string? Key { get; init; }

    /// <summary>The right without which it is not offered; none for what all readers see.</summary>
    public string? Policy { get; init; }

    /// <summary>The pages of the navigation, in its order.</summary>
    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("Timeline", PageAddresses.Home, "/events/"),
        new("Countries", PageAddresses.Countries, $"{PageAddresses.Countries}/"),
        new("Network", PageAddresses.NetworkPage, "/ties/"),
        new("Officials", PageAddresses.Officials, $"{PageAddresses.Officials}/"),
        new("Agreements", PageAddresses.AgreementsPage),
        new("Articles", PageAddresses.Articles, $"{PageAddresses.Articles}/"),
        new("Follow-up", PageAddresses.FollowUp),
        new("Search", PageAddresses.Search()) { Key = "/" },
        new("Review", PageAddresses.ReviewRoot, PageAddresses.Duplicates(null, false)) { Policy = AccessPolicies.Edit },
        new("Import", PageAddresses.Imports(), $"{PageAddresses.Imports()}/") { Policy = AccessPolicies.Administer },
    ];

    /// <summary>Whether a page of the site belongs to this entry.</summary>
    /// <param name="path">The page's path.</param>
    public bool Holds(string path) =>
        path == Address || (Below is not null && path.StartsWith(Below, StringComparison.Ordinal));
}
