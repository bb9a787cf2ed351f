using DefenceTies.Register.Searches;
using DefenceTies.Web.Accounts;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Searches;

/// <summary>A user's saved searches, each with what is new in it.</summary>
public sealed partial class SavedSearches(
    ListSearches list, SaveSearch save, RenameSearch rename, ShareSearch share, DeleteSearch delete, WriteAccess access, NavigationManager navigation, TimeProvider clock)
{
    private const string Share = "share";
    private const string Unshare = "unshare";
    private const string Delete = "delete";

    private bool isSaved;
    private string? problem;
    private IReadOnlyList<SearchRow> rows = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "save")]
    private string? Save { get; set; }

    [SupplyParameterFromForm(Name = "name")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(Name = "search")]
    private long SearchId { get; set; }

    [SupplyParameterFromForm(Name = "act")]
    private string? Act { get; set; }

    private TimeProvider Clock => clock;

    private CancellationToken Leaving => Http.RequestAborted;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() =>
        rows = Session.Of(Http.User) is { } session ? await list.ExecuteAsync(session.UserId, Leaving) : [];

    private Task SaveAsync() => DoAsync(async user =>
    {
        var result = await save.ExecuteAsync(user, Name, Save, Leaving);
        isSaved = result.Problem is null;
        return result;
    });

    private Task RenameAsync() => DoAsync(user => rename.ExecuteAsync(user, SearchId, Name, Leaving));

    private Task ActAsync() => DoAsync(async user =>
    {
        if (Act == Delete)
        {
            await delete.ExecuteAsync(user, SearchId, Leaving);
            return new SearchResult(SearchId, null);
        }

        return await share.ExecuteAsync(user, SearchId, Act == Share, Leaving);
    });

    private async Task DoAsync(Func<long, Task<SearchResult>> act)
    {
        if (await access.FindAsync(Http.User, AccessPolicies.HaveAccount, Leaving) is not { UserId: { } user })
        {
            problem = "Your session is over. Sign in again.";
            return;
        }

        problem = (await act(user)).Problem;
        if (problem is null)
        {
            // A page that was reloaded must not do it again.
            navigation.NavigateTo(PageAddresses.Searches);
            return;
        }

        rows = await list.ExecuteAsync(user, Leaving);
    }
}
