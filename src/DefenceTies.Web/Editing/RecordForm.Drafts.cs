using DefenceTies.Register.Drafts;
using DefenceTies.Register.Store;
using Microsoft.AspNetCore.Components.Routing;

namespace DefenceTies.Web.Editing;

/// <content>What keeps unsaved work: while one types, and when the form is left.</content>
public sealed partial class RecordForm
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(700);

    private DateTimeOffset? takenUp;
    private CancellationTokenSource? typing;
    private Task keeping = Task.CompletedTask;
    private string? draftWords;
    private string? leavingTo;
    private bool isUnkept;
    private bool mayLeave;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Session.Changed -= Changed;
        await left.CancelAsync();
        left.Dispose();
        typing?.Dispose();
        if (isUnkept && !mayLeave)
        {
            await drafts.KeepAsync(Address, Session, CancellationToken.None);
        }
    }

    /// <summary>Leaves the form without asking, since what stood in it is done with.</summary>
    internal async Task LeaveAsync(string address)
    {
        await StopKeepingAsync();
        await drafts.DropAsync(Address, CancellationToken.None);
        (mayLeave, isUnkept) = (true, false);
        navigation.NavigateTo(address);
    }

    // A draft that is still being kept would come after what drops it.
    private async Task StopKeepingAsync()
    {
        if (typing is not null)
        {
            await typing.CancelAsync();
        }

        await keeping;
    }

    private void Changed()
    {
        isUnkept = Session.IsDirty || takenUp is not null;
        draftWords = null;
        typing?.Cancel();
        typing?.Dispose();
        typing = CancellationTokenSource.CreateLinkedTokenSource(left.Token);
        keeping = KeepSoonAsync(typing.Token);
        StateHasChanged();
    }

    // What is typed is kept once the typing pauses.
    private async Task KeepSoonAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(s_pause, clock, cancellationToken);
            await InvokeAsync(() => KeepAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // More was typed, or the form is left.
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            // What is typed still stands in the form, and the next pause tries again.
        }
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (Session.IsDirty)
        {
            draftWords = await drafts.KeepAsync(Address, Session, cancellationToken)
                ? "Kept as a draft."
                : "Not kept as a draft: the register did not take it.";
        }
        else
        {
            await drafts.DropAsync(Address, cancellationToken);
        }

        isUnkept = false;
        StateHasChanged();
    }

    private async Task TakeUpAsync(KeptDraft draft)
    {
        var content = FormDrafts.Read(draft);
        if (content is null)
        {
            return;
        }

        if (Session.Record is { } record && draft.RecordVersion is { } version && version != record.Version && await read.ExecuteAsync(Kind, record.Id, version, left.Token) is { } old)
        {
            Session.Changed -= Changed;
            Session = FormSession.Of(old);
            Session.Changed += Changed;
        }

        Session.Changed -= Changed;
        Session.TakeUp(content);
        Session.Changed += Changed;
        (takenUp, draftWords) = (draft.ChangedAt, "Kept as a draft.");
    }

    private async Task StartAfreshAsync()
    {
        await StopKeepingAsync();
        await drafts.DropAsync(Address, left.Token);
        (mayLeave, isUnkept) = (true, false);
        navigation.Refresh(forceReload: true);
    }

    private async Task AskAsync(LocationChangingContext context)
    {
        if (mayLeave || !Session.IsDirty)
        {
            return;
        }

        context.PreventNavigation();
        leavingTo = context.TargetLocation;
        StateHasChanged();
        await Task.CompletedTask;
    }

    private async Task AnswerAsync(LeaveAnswer answer)
    {
        var to = leavingTo!;
        leavingTo = null;
        if (answer == LeaveAnswer.Stay)
        {
            return;
        }

        await StopKeepingAsync();
        if (answer == LeaveAnswer.Discard)
        {
            await drafts.DropAsync(Address, left.Token);
        }
        else
        {
            await drafts.KeepAsync(Address, Session, left.Token);
        }

        (mayLeave, isUnkept) = (true, false);
        navigation.NavigateTo(to);
    }
}
