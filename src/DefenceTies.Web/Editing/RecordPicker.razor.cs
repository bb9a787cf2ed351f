using DefenceTies.Domain.Text;
using DefenceTies.Register.Search;
using DefenceTies.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DefenceTies.Web.Editing;

/// <summary>A box that offers records while one types.</summary>
public sealed partial class RecordPicker : IDisposable
{
    private ElementReference box;
    private CancellationTokenSource? searching;
    private Task search = Task.CompletedTask;
    private IReadOnlyList<RecordChoice> choices = [];
    private bool isOpen;
    private int active = -1;
    private string said = "";

    /// <summary>The id of the box.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>Its name, where no label stands beside it.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>What may be typed.</summary>
    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>What is typed.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    /// <summary>Takes what is typed.</summary>
    [Parameter]
    public EventCallback<string> TextChanged { get; set; }

    /// <summary>Finds what is offered.</summary>
    [Parameter, EditorRequired]
    public Func<string, CancellationToken, Task<IReadOnlyList<RecordChoice>>> Find { get; set; } = default!;

    /// <summary>Takes what is chosen.</summary>
    [Parameter]
    public EventCallback<RecordChoice> Chosen { get; set; }

    /// <summary>How a new record is offered: "New official"; none when none can be made here.</summary>
    [Parameter]
    public string? NewLabel { get; set; }

    /// <summary>Makes a new record of the name that was typed.</summary>
    [Parameter]
    public EventCallback<string> Add { get; set; }

    /// <summary>Whether what is typed counts, chosen or not.</summary>
    [Parameter]
    public bool TakesText { get; set; }

    /// <summary>Whether what stands in it is wrong.</summary>
    [Parameter]
    public bool IsWrong { get; set; }

    /// <summary>The id of what explains it.</summary>
    [Parameter]
    public string? DescribedBy { get; set; }

    private string ListId => $"{Id}-list";

    private bool OffersNew => NewLabel is not null && Text.Trim().Length > 1;

    private int Options => choices.Count + (OffersNew ? 1 : 0);

    /// <summary>Puts the cursor into the box.</summary>
    public ValueTask FocusAsync() => box.FocusAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        searching?.Cancel();
        searching?.Dispose();
    }

    private static string? Detail(RecordChoice choice)
    {
        string[] words = [.. new[] { choice.Post, choice.Country?.Name, choice.Events > 0 ? Counted.Of(choice.Events, "event") : null }.OfType<string>()];
        return words.Length == 0 ? null : string.Join(" · ", words);
    }

    private string OptionId(int at) => $"{Id}-option-{at}";

    private async Task TypeAsync(string? typed)
    {
        Text = typed ?? "";
        search = SearchAsync(Text);
        await TextChanged.InvokeAsync(Text);
        await search;
    }

    private async Task SearchAsync(string typed)
    {
        if (searching is not null)
        {
            await searching.CancelAsync();
            searching.Dispose();
        }

        searching = new CancellationTokenSource();
        try
        {
            var found = string.IsNullOrWhiteSpace(typed) ? [] : await Find(typed, searching.Token);
            if (typed == Text)
            {
                Show(found);
            }
        }
        catch (OperationCanceledException)
        {
            // More was typed meanwhile, and is sought instead.
        }
    }

    private void Show(IReadOnlyList<RecordChoice> found)
    {
        choices = found;
        isOpen = Options > 0;
        active = isOpen && !TakesText ? 0 : -1;
        said = Text.Trim().Length == 0 ? "" : found.Count == 0 ? "Nothing found." : $"{Counted.Of(found.Count, "choice")}. {found[0].Name}";
    }

    private async Task PressAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown" or "ArrowUp" when Options > 0:
                isOpen = true;
                var step = key.Key == "ArrowDown" ? 1 : -1;
                active = active < 0 ? (step > 0 ? 0 : Options - 1) : (active + step + Options) % Options;
                break;
            case "Enter" when !key.CtrlKey:
                await search;
                await ChooseAsync(isOpen ? active : -1);
                break;
            case "Escape":
                isOpen = false;
                break;
        }
    }

    private async Task ChooseAsync(int at)
    {
        if (at < 0 || at >= Options)
        {
            return;
        }

        isOpen = false;
        if (at == choices.Count)
        {
            await Add.InvokeAsync(Text.Trim());
            return;
        }

        var choice = choices[at];
        (choices, Text) = ([], TakesText ? choice.Name : "");
        said = $"{choice.Name} chosen.";
        await TextChanged.InvokeAsync(Text);
        await Chosen.InvokeAsync(choice);
    }

    // Who types a whole name and goes on has chosen; a name that is only like it is left to be chosen.
    private async Task LeaveAsync()
    {
        await search;
        if (!TakesText && Text.Trim().Length > 0 && choices.Count > 0 && (choices.Count == 1 ? Begins(choices[0]) : Folding.Fold(choices[0].Name) == Folding.Fold(Text)))
        {
            await ChooseAsync(0);
        }

        isOpen = false;
    }

    private bool Begins(RecordChoice choice)
    {
        var words = Folding.Fold(choice.Name).Split(' ');
        return Folding.Fold(Text).Split(' ').All(typed => words.Any(word => word.StartsWith(typed, StringComparison.Ordinal)));
    }
}
