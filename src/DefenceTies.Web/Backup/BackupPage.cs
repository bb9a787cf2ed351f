using DefenceTies.Register.Editing;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Layout;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Backup;

/// <summary>A page of backups: it follows what the desk does, and asks for the right before anything is done.</summary>
public abstract class BackupPage : ReadingPage
{
    /// <summary>The desk.</summary>
    [Inject]
    protected BackupDesk Desk { get; set; } = default!;

    /// <summary>The folder.</summary>
    [Inject]
    protected BackupShelf Shelf { get; set; } = default!;

    /// <summary>Says whether the reader is still an admin.</summary>
    [Inject]
    protected WriteAccess Access { get; set; } = default!;

    /// <summary>What went wrong, in words; none when nothing did.</summary>
    protected string? Problem { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => Desk.Changed += Follow;

    /// <summary>Does something as the admin who asks for it.</summary>
    /// <param name="act">Does it; tells what went wrong, or none.</param>
    protected async Task AsAdminAsync(Func<Editor, Task<string?>> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        Problem = await Access.FindAsync(AccessPolicies.Administer, CancellationToken.None) is { } admin
            ? await act(admin)
            : "Not done: you are no admin any more, or a backup is being restored.";
    }

    /// <summary>Begins something at the desk.</summary>
    /// <param name="begin">Begins it; tells whether it began.</param>
    protected Task BeginAsync(Func<Editor, bool> begin)
    {
        ArgumentNullException.ThrowIfNull(begin);
        return AsAdminAsync(admin => Task.FromResult(begin(admin) ? null : "Something else is at work with backups. Wait until it has ended."));
    }

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
