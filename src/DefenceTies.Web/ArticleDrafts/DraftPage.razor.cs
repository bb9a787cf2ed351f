using DefenceTies.Domain.Time;
using DefenceTies.Extraction;
using DefenceTies.Register.ArticleDrafts;
using DefenceTies.Web.Editing;
using DefenceTies.Web.Import;
using DefenceTies.Web.Wording;
using Microsoft.AspNetCore.Components.Forms;

namespace DefenceTies.Web.ArticleDrafts;

/// <summary>Where texts are pasted or uploaded. What waits there is kept with all verdicts until it is taken in or left.</summary>
public sealed partial class DraftPage(ArticleExtractor extractor, TakeIn takeIn, FileDrafts drafts, TimeProvider clock)
{
    // What a circuit's message can hold; a longer text comes as a file.
    private const int LongestText = 200_000;
    private const int MostFiles = 50;

    private readonly Queue<ReadText> waiting = new();
    private string pasted = "";
    private ReadText? text;
    private DraftVerdict[] verdicts = [];
    private TakenIn? taken;
    private IReadOnlyList<string> problems = [];
    private DateTimeOffset? takenUp;
    private bool isBusy;
    private bool isKept = true;
    private bool isReady;

    private TimeProvider Clock => clock;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive && await drafts.FindAsync(PageAddresses.Draft, Leaving) is { } kept)
        {
            TakeUp(kept.Draft, kept.At);
        }

        isReady = RendererInfo.IsInteractive;
    }

    private void TakeUp(FileDraft kept, DateTimeOffset at)
    {
        foreach (var file in kept.Files)
        {
            if (file.Unpack((int)ImportUploads.MostBytes) is { } bytes && ReadText.Of(file.Name, bytes, extractor).Text is { } read)
            {
                waiting.Enqueue(read);
            }
        }

        if (waiting.TryDequeue(out var first))
        {
            Show(first);
            takenUp = at;
            TakeUp(kept.Choice);
        }
    }

    private async Task ReadAsync()
    {
        if (string.IsNullOrWhiteSpace(pasted))
        {
            problems = ["Paste the text of an article first."];
            return;
        }

        var (read, problem) = ReadText.OfPasted(pasted, clock.GetUtcNow(), extractor);
        problems = problem is null ? [] : [problem];
        Show(read);
        await KeepAsync();
    }

    private async Task UploadAsync(InputFileChangeEventArgs chosen)
    {
        if (chosen.FileCount > MostFiles)
        {
            problems = [$"At most {MostFiles} files at once; these are {chosen.FileCount}."];
            return;
        }

        var wrong = new List<string>();
        var files = chosen.GetMultipleFiles(MostFiles);
        if (ImportUploads.Refusal(files) is { } refusal)
        {
            wrong.Add(refusal);
            files = [];
        }

        foreach (var file in files)
        {
            var (read, problem) = await ReadAsync(file);
            if (read is not null)
            {
                waiting.Enqueue(read);
            }
            else
            {
                wrong.Add(problem!);
            }
        }

        problems = wrong;
        Show(waiting.TryDequeue(out var first) ? first : null);
        await KeepAsync();
    }

    private async Task<(ReadText? Text, string? Problem)> ReadAsync(IBrowserFile file)
    {
        try
        {
            using var bytes = new MemoryStream();
            await using var stream = file.OpenReadStream(ImportUploads.MostBytes, Leaving);
            await stream.CopyToAsync(bytes, Leaving);
            return ReadText.Of(ImportUploads.SafeName(file.Name), bytes.ToArray(), extractor);
        }
        catch (IOException broken)
        {
            return (null, $"{ImportUploads.SafeName(file.Name)} did not arrive: {broken.Message} Choose it again.");
        }
    }

    private void Show(ReadText? read)
    {
        (text, taken, takenUp) = (read, null, null);
        verdicts = read is null ? [] : [.. read.Events.Select(_ => DraftVerdict.Accept)];
    }

    private async Task DecideAsync(int at, DraftVerdict verdict)
    {
        verdicts[at] = verdict;
        await KeepAsync();
    }

    private async Task TakeInAsync()
    {
        isBusy = true;
        var done = await takeIn.ExecuteAsync(text!, verdicts, Leaving);
        problems = done.Problems;

        // What could not begin, or broke off, can be tried again with all verdicts as they are.
        if (done.IsIn)
        {
            (taken, takenUp) = (done, null);
            await KeepAsync();
        }

        isBusy = false;
    }

    private async Task AnewAsync()
    {
        (pasted, problems) = ("", []);
        Show(waiting.TryDequeue(out var next) ? next : null);
        await KeepAsync();
    }

    private async Task DiscardAsync()
    {
        waiting.Clear();
        await AnewAsync();
    }

    // The text at hand comes first, unless it is taken in; then those that wait.
    private async Task KeepAsync()
    {
        ReadText[] left = [.. text is not null && taken is null ? [text] : Array.Empty<ReadText>(), .. waiting];
        if (left.Length == 0)
        {
            await drafts.DropAsync(PageAddresses.Draft, CancellationToken.None);
            isKept = true;
            return;
        }

        var choice = taken is null ? string.Concat(verdicts.Select(verdict => (int)verdict)) : "";
        isKept = await drafts.KeepAsync(PageAddresses.Draft, new FileDraft([.. left.Select(read => FileDraft.File.Of(read.Name, read.Bytes))], choice), Leaving);
    }

    // Better rules may find other events by now: then the verdicts are given anew.
    private void TakeUp(string choice)
    {
        if (choice.Length == verdicts.Length && choice.All(digit => digit is >= '0' and <= '2'))
        {
            verdicts = [.. choice.Select(digit => (DraftVerdict)(digit - '0'))];
        }
    }

    private static string Said(ReadText read) =>
        $"{string.Join(" ", read.Articles.Take(1).Select(article => $"{(article.Title.Length > 0 ? $"“{article.Title}”" : "No headline")}, {article.Publisher ?? "publisher not named"}, {(article.Published is null ? "no date told" : DateWords.Short(article.Published))}."))} {Counted.Of(read.Events.Count, "event")}{(read.Articles.Count > 1 ? $" in {read.Articles.Count} articles" : "")}.";
}
