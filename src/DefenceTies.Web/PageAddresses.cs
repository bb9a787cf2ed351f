using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Agreements;
using DefenceTies.Register.History;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Agreements;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web;

/// <summary>The address of every page. Nothing else in the program writes one.</summary>
public static partial class PageAddresses
{
    /// <summary>The timeline with nothing filtered.</summary>
    public const string Home = "/";

    /// <summary>The list of articles.</summary>
    public const string Articles = "/articles";

    /// <summary>The list of countries.</summary>
    public const string Countries = "/countries";

    /// <summary>The list of officials.</summary>
    public const string Officials = "/officials";

    /// <summary>The register of agreements.</summary>
    public const string AgreementsPage = "/agreements";

    /// <summary>Who is tied to whom.</summary>
    public const string NetworkPage = "/network";

    /// <summary>What should have happened by now.</summary>
    public const string FollowUp = "/follow-up";

    /// <summary>The keyboard's keys and their switch.</summary>
    public const string Keys = "/keys";

    /// <summary>The timeline for a frame on another site, with nothing filtered.</summary>
    public const string EmbedRoot = "/embed";

    /// <summary>What answers for an address that does not exist.</summary>
    public const string NotFound = "/not-found";

    /// <summary>What answers when the program fails.</summary>
    public const string Error = "/error";

    /// <summary>Takes a reader's choice of theme.</summary>
    public const string ThemePreference = "/preferences/theme";

    /// <summary>Takes a reader's choice about single-letter keys.</summary>
    public const string KeysPreference = "/preferences/keys";

    /// <summary>Where a user signs in.</summary>
    public const string SignIn = "/account/sign-in";

    /// <summary>Where a user signs out.</summary>
    public const string SignOut = "/account/sign-out";

    /// <summary>What answers a user who has no right to a page.</summary>
    public const string Denied = "/account/denied";

    /// <summary>Where a password is set by a one-time link.</summary>
    public const string NewPassword = "/account/new-password";

    /// <summary>Where the first admin is made.</summary>
    public const string FirstAdmin = "/account/setup";

    /// <summary>A user's own account.</summary>
    public const string Account = "/account";

    /// <summary>Begins the making of a passkey.</summary>
    public const string NewPasskey = "/account/passkey/new";

    /// <summary>Begins a sign-in by passkey.</summary>
    public const string AskForPasskey = "/account/passkey/ask";

    /// <summary>The users and what they may do.</summary>
    public const string Users = "/admin/users";

    /// <summary>The log of writes and sign-ins.</summary>
    public const string AuditLog = "/admin/audit";

    /// <summary>The same as CSV.</summary>
    public const string AuditExport = "/admin/audit.csv";

    /// <summary>A user's saved searches.</summary>
    public const string Searches = "/searches";

    /// <summary>The parameter that holds the address to go back to.</summary>
    public const string BackParameter = "back";
    /// <summary>The parameter that names the record that was saved just before.</summary>
    public const string AfterParameter = "saved";

    /// <summary>The editor's desk: what can be added, what was left unsaved, what was deleted.</summary>
    public const string Edit = "/edit";

    /// <summary>What the register has of a text.</summary>
    /// <param name="text">The text; none for the page with its empty box.</param>
    public static string Search(string? text = null) => With("/search", string.IsNullOrEmpty(text) ? "" : $"{FilterParameters.Text}={Uri.EscapeDataString(text)}");

    /// <summary>The timeline under a filter.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="selected">The event whose evidence stands at the right; the first one when none is named.</param>
    /// <param name="sheet">The sheet of controls that covers a phone's screen.</param>
    public static string Timeline(TimelineFilter filter, long? selected = null, TimelineSheet sheet = TimelineSheet.None) =>
        With(Home, FilterQuery.Write(filter), selected is null ? "" : $"{PageParameters.Selected}={selected}", sheet == TimelineSheet.None ? "" : $"{PageParameters.Sheet}={Domain.Text.Words.Of(sheet)}");

    /// <summary>The timeline under a filter that is already written.</summary>
    /// <param name="query">The filter as <see cref="FilterQuery.Write"/> writes it.</param>
    public static string Timeline(string query) => With(Home, query);

    /// <summary>The timeline for a frame on another site.</summary>
    /// <param name="filter">What to show.</param>
    public static string Embed(TimelineFilter filter) => With(EmbedRoot, FilterQuery.Write(filter));

    /// <summary>The timeline of everything between the parties of an event.</summary>
    public static string Between(IEnumerable<CountryCode> parties) =>
        Timeline(TimelineFilter.All with { Countries = new Choice<CountryCode>([.. parties], []) });

    /// <summary>An event.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="mergedFrom">The id that was asked for, when that event was merged into this one.</param>
    public static string Event(long id, long? mergedFrom = null) => With($"/events/{id}", mergedFrom is null ? "" : $"merged={mergedFrom}");

    /// <summary>An event as it stood.</summary>
    /// <param name="id">The event's own id.</param>
    /// <param name="moment">At which version, or on which day.</param>
    public static string Event(long id, Moment moment) => With($"/events/{id}", QueryOf(moment));

    /// <summary>The history of an event.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="before">Only changes that made versions below this one; none for the newest.</param>
    public static string EventHistory(long id, int? before = null) => With($"/events/{id}/history", before is null ? "" : $"before={before}");

    /// <summary>The timeline as it stood on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="filter">What to show of it.</param>
    public static string PastTimeline(DateOnly day, TimelineFilter filter) => With(Home, QueryOf(new Moment(null, day)), FilterQuery.Write(filter));

    /// <summary>An article.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="hideDry">Whether paragraphs that gave nothing are left out.</param>
    public static string Article(long id, bool hideDry = false) => With($"{Articles}/{id}", hideDry ? "dry=hide" : "");

    /// <summary>What people corrected about an article.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="before">Only changes that made versions below this one; none for the newest.</param>
    public static string ArticleHistory(long id, int? before = null) => With($"{Articles}/{id}/history", before is null ? "" : $"before={before}");

    /// <summary>A country.</summary>
    public static string Country(CountryCode code) => $"{Countries}/{code.Value}";

    /// <summary>Two countries. The one whose code comes first stands first, so that there is one address of both.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    /// <param name="period">Its period is what counts; none for all time.</param>
    public static string Tie(CountryCode one, CountryCode other, TimelineFilter? period = null) =>
        With(one < other ? $"/ties/{one.Value}/{other.Value}" : $"/ties/{other.Value}/{one.Value}", period is null ? "" : FilterQuery.Write(new TimelineFilter { From = period.From, To = period.To, CertainlyInPeriod = period.CertainlyInPeriod }));

    /// <summary>The register of agreements under a filter.</summary>
    public static string Agreements(AgreementFilter filter) => With(AgreementsPage, AgreementQuery.Write(filter));

    /// <summary>The network under a filter.</summary>
    /// <param name="filter">Its period, kinds and countries are what counts.</param>
    /// <param name="shown">How it is shown, as parameters.</param>
    public static string Network(TimelineFilter filter, params string[] shown) => With(NetworkPage, [FilterQuery.Write(filter), .. shown]);

    /// <summary>An organisation.</summary>
    /// <param name="id">The organisation's id.</param>
    public static string Organisation(long id) => $"/organisations/{id}";

    /// <summary>What an import would change.</summary>
    public const string ImportPreview = "/admin/import/preview";

    /// <summary>The import at work.</summary>
    public const string ImportNow = "/admin/import/run";

    /// <summary>Where imports are chosen, and those made.</summary>
    /// <param name="before">Only imports below this number; none for the newest.</param>
    public static string Imports(long? before = null) => With("/admin/import", before is null ? "" : $"before={before}");

    /// <summary>The report of an import.</summary>
    /// <param name="id">The import's number.</param>
    public static string ImportRun(long id) => $"/admin/import/{id}";

    /// <summary>An official.</summary>
    /// <param name="id">The official's id.</param>
    /// <param name="mergedFrom">The id that was asked for, when that official was merged into this one.</param>
    public static string Official(long id, long? mergedFrom = null) => With($"{Officials}/{id}", mergedFrom is null ? "" : $"merged={mergedFrom}");

    /// <summary>An official as the person stood.</summary>
    /// <param name="id">The official's own id.</param>
    /// <param name="moment">At which version, or on which day.</param>
    public static string Official(long id, Moment moment) => With($"{Officials}/{id}", QueryOf(moment));

    /// <summary>The history of an official.</summary>
    /// <param name="id">The official's id.</param>
    /// <param name="before">Only changes that made versions below this one; none for the newest.</param>
    public static string OfficialHistory(long id, int? before = null) => With($"{Officials}/{id}/history", before is null ? "" : $"before={before}");

    /// <summary>Where a user signs in, and then goes on.</summary>
    /// <param name="back">The address of the page to go on with.</param>
    public static string SignInFrom(string back) => With(SignIn, back == Home ? "" : $"{BackParameter}={Uri.EscapeDataString(back)}");

    /// <summary>Where a password is set by a one-time link.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="token">The link's secret.</param>
    public static string PasswordLink(long userId, string token) => With(NewPassword, $"user={userId}", $"token={Uri.EscapeDataString(token)}");

    /// <summary>The history of an organisation.</summary>
    /// <param name="id">The organisation's id.</param>
    /// <param name="before">Only changes that made versions below this one; none for the newest.</param>
    public static string OrganisationHistory(long id, int? before = null) => With($"/organisations/{id}/history", before is null ? "" : $"before={before}");

    /// <summary>Where the first admin is made.</summary>
    /// <param name="token">The link's secret.</param>
    public static string FirstAdminLink(string token) => With(FirstAdmin, $"token={Uri.EscapeDataString(token)}");

    /// <summary>Opens a saved search.</summary>
    /// <param name="id">The search.</param>
    public static string OpenSearch(long id) => $"{Searches}/{id}/open";

    /// <summary>A saved search that its user shares.</summary>
    /// <param name="shareKey">The word in its address.</param>
    public static string SharedSearch(string shareKey) => $"{Searches}/shared/{shareKey}";

    /// <summary>Where a filter is given a name.</summary>
    /// <param name="filter">The filter.</param>
    public static string SaveSearch(TimelineFilter filter) => With(Searches, $"save={Uri.EscapeDataString(FilterQuery.Write(filter with { After = null, Before = null }))}");

    /// <summary>The audit log, or its CSV, under a filter.</summary>
    /// <param name="path">Which of the two.</param>
    /// <param name="query">The filter as its query string.</param>
    public static string Audit(string path, string query) => With(path, query);

    /// <summary>A list from a place on.</summary>
    /// <param name="list">The list's address, with what else is asked of it.</param>
    /// <param name="key">The key of the last one before it.</param>
    public static string From(string list, string key) => $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{FilterParameters.After}={Uri.EscapeDataString(key)}";

    /// <summary>A list in another order.</summary>
    /// <param name="list">The list's address.</param>
    /// <param name="sort">The order's word.</param>
    public static string Sorted(string list, string sort) => With(list, $"sort={sort}");

    /// <summary>A place on a page. The whole address is needed, since links are relative to the site and not to the page.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="anchor">The place's id.</param>
    public static string On(string page, string anchor) => $"{page.Split('#')[0]}#{anchor}";

    private static string QueryOf(Moment moment) =>
        moment.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Moment.DayParameter}={day:yyyy-MM-dd}") : $"{Moment.VersionParameter}={moment.Version}";

    private static string With(string path, params string[] parts)
    {
        var query = string.Join('&', parts.Where(part => part.Length > 0));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
