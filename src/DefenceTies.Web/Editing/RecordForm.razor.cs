using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DefenceTies.Web.Editing;

/// <summary>The frame of every form. It keeps what is typed, saves it, and says what became of it.</summary>
public sealed partial class RecordForm(
    SaveForm save, ReadEditable read, FormDrafts drafts, WithdrawDecisions withdraw, WriteAccess access, NavigationManager navigation, IJSRuntime script, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>What is said to who may not edit, or not any more.</summary>
    public const string NoRight = "You have no right to change records, or not any more. Copy what you need, then sign in anew.";

    private readonly HashSet<string> overruled = [];
    private readonly CancellationTokenSource left = new();
    private IReadOnlyList<EventWarning> warnings = [];
    private FormMessage? said;

    /// <summary>The form as it is opened.</summary>
    [Parameter, EditorRequired]
    public FormSession Opened { get; set; } = default!;

    /// <summary>The form; another one than was opened when a draft of an older version was taken up.</summary>
    public FormSession Session { get; private set; } = default!;

    /// <summary>The page's heading.</summary>
    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    /// <summary>The form's own address, under which drafts are kept.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>Where the next record is entered after one of that id; none where "save and next" makes no sense.</summary>
    [Parameter]
    public Func<long, string>? Next { get; set; }

    /// <summary>What is said above the form at first.</summary>
    [Parameter]
    public FormMessage? Said { get; set; }

    /// <summary>The control that has the cursor at first.</summary>
    [Parameter]
    public string? First { get; set; }

    /// <summary>The rows.</summary>
    [Parameter, EditorRequired]
    public RenderFragment Rows { get; set; } = default!;

    /// <summary>Whether a change is being made.</summary>
    public bool IsBusy { get; private set; }

    internal RecordKind Kind => Session.Kind;

    private TimeProvider Clock => clock;

    private string LeaveAddress => Session.Record is { } record ? AddressOf(record.ShownAs) : PageAddresses.Edit;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Session = Opened;
        Session.Changed += Changed;
        said = Said;
        if (RendererInfo.IsInteractive && await drafts.FindAsync(Address, left.Token) is { } draft)
        {
            await TakeUpAsync(draft);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && First is not null)
        {
            await FocusAsync($"#{First}");
        }
    }

    internal string AddressOf(long id) => RecordWords.Address(Kind, id);

    /// <summary>Withdraws a decision: the value follows from the articles again.</summary>
    internal Task WithdrawAsync(EditableDecision decision) => ActAsync(
        (editor, seen, cancellationToken) => withdraw.ExecuteAsync(editor, seen, [(decision.Field, decision.Element)], Session.Content.Why, cancellationToken),
        "The decision is withdrawn. The value follows from the sources again.");

    /// <summary>Does something to the record at once, beside what is typed, which stays.</summary>
    internal async Task ActAsync(Func<Editor, SeenRecord, CancellationToken, Task<EditResult>> act, string done)
    {
        await WhileBusyAsync(async () =>
        {
            if (await access.FindAsync(AccessPolicies.Edit, left.Token) is not { } editor)
            {
                said = new FormMessage("bad", "Not done.", NoRight);
                return;
            }

            var result = await act(editor, Session.Record!.Seen, left.Token);
            said = result.Outcome switch
            {
                EditOutcome.Saved => new FormMessage("good", "Done.", done),
                EditOutcome.Unchanged => new FormMessage("", "Nothing to do.", "It stands so already."),
                EditOutcome.Conflict => new FormMessage("warn", "Not done.", "Somebody saved the record meanwhile. Look again, then repeat it."),
                EditOutcome.NotFound => Gone(result),
                _ => new FormMessage("bad", "Not done.", string.Join(' ', result.Problems)),
            };
            if (result.Outcome is EditOutcome.Saved or EditOutcome.Conflict)
            {
                await RebaseAsync(result.Conflicts);
            }
        });
    }

    private async Task SaveAsync(bool next)
    {
        await WhileBusyAsync(async () =>
        {
            var result = await save.ExecuteAsync(Session, overruled, left.Token);
            warnings = result.Warnings;
            overruled.UnionWith(result.Warnings.Select(warning => warning.Text));
            Session.Problems = result.Problems;
            said = await SayAsync(result, next);
        });
        if (Session.Problems.Count > 0)
        {
            await FocusAsync("[data-form] [aria-invalid=true]");
        }
    }

    private async Task<FormMessage?> SayAsync(SaveResult result, bool next)
    {
        switch (result.Outcome)
        {
            case SaveOutcome.Saved:
                await LeaveAsync(next && Next is not null ? Next(result.Result!.RecordId) : Session.Record is null ? AddressOf(result.Result!.RecordId) : LeaveAddress);
                return null;
            case SaveOutcome.Conflict:
                await RebaseAsync(result.Result!.Conflicts);
                return Session.Conflicts.Count > 0 ? null : new FormMessage("warn", "Not saved yet.", "Somebody else saved other fields of this record meanwhile. They are taken over below and yours stand beside them: look, then save again.");
            case SaveOutcome.Gone:
                return Gone(result.Result!);
            case SaveOutcome.Refused:
                return new FormMessage("bad", "Not saved.", NoRight);
            case SaveOutcome.Nothing:
                return new FormMessage("", "Nothing to save.", "The form says what the register has.");
            default:
                return null;
        }
    }

    private FormMessage Gone(EditResult result) => new("bad", "Not saved.", $"{string.Join(' ', result.Problems)} What you typed is still here.")
    {
        Address = RecordWords.History(Kind, Session.Record!.Id),
        LinkText = "Its history",
    };

    private async Task RebaseAsync(IReadOnlyList<FieldConflict> conflicts)
    {
        if (await read.ExecuteAsync(Kind, Session.Record!.Id, null, left.Token) is { } newest)
        {
            Session.Rebase(newest, conflicts);
        }
    }

    private async Task WhileBusyAsync(Func<Task> act)
    {
        if (IsBusy)
        {
            return;
        }

        IsBusy = true;
        try
        {
            await act();
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            said = new FormMessage("bad", "Not saved.", $"{StoreFailure.ReasonOf(lost) ?? "The register did not answer."} What you typed is still here: try again.");
        }
        finally
        {
            IsBusy = false;
        }
    }

    private async Task FocusAsync(string selector)
    {
        try
        {
            await script.InvokeVoidAsync("DefenceTiesForms.focus", left.Token, selector);
        }
        catch (Exception lost) when (lost is JSException or JSDisconnectedException or OperationCanceledException)
        {
            // Without the script, or the connection, the cursor stays where it is.
        }
    }
}
