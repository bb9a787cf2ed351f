using DefenceTies.Register.Editing;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Layout;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Import;

/// <summary>A page of the import: it follows what the desk does, and asks for the right before anything is done.</summary>
public abstract class ImportPage : ReadingPage
{
    /// <summary>The desk.</summary>
    [Inject]
    protected ImportDesk Desk { get; set; } = default!;

    /// <summary>Says whether the reader may still import.</summary>
    [Inject]
    protected WriteAccess Access { get; set; } = default!;

    /// <summary>Leads to the next page.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    /// <summary>What went wrong, in words; none when nothing did.</summary>
    protected string? Problem { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => Desk.Changed += Follow;

    /// <summary>Does something as the admin who asks for it.</summary>
    protected async Task AsAdminAsync(Action<Editor> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        Problem = null;
        if (await Access.FindAsync(AccessPolicies.Administer, CancellationToken.None) is { } admin)
        {
            act(admin);
        }
        else
        {
            Problem = "Not done: you have no right to import, or not any more. Sign in anew.";
        }
    }

    /// <summary>Stops what is at work.</summary>
    protected Task StopAsync() => AsAdminAsync(_ => Desk.Stop());

    /// <summary>Takes in what the desk did.</summary>
    protected virtual Task OnDeskChangedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Desk.Changed -= Follow;
        base.Dispose(disposing);
    }

    private void Follow() => _ = InvokeAsync(async () =>
    {
        await OnDeskChangedAsync();
        StateHasChanged();
    });
}
