using DefenceTies.Register.Sheets;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Editing;
using DefenceTies.Web.History;
using Microsoft.AspNetCore.Components.Forms;

namespace DefenceTies.Web.Sheets;

/// <summary>Where the register's CSV comes back in. The file is kept until it is applied or left, and compared anew when it is taken up again.</summary>
public sealed partial class SheetPage(PreviewSheet previewSheet, ApplySheet applySheet, WriteAccess access, FileDrafts drafts, TimeProvider clock)
{
    private readonly HashSet<int> taken = [];
    private FileDraft.File? file;
    private string fileName = "";
    private string why = "";
    private string? problem;
    private bool isApplying;
    private bool isKept = true;
    private bool isReady;
    private DateTimeOffset? takenUp;
    private SheetProgress? progress;
    private SheetPreview? preview;
    private SheetReport? report;
    private CancellationTokenSource? stop;

    private TimeProvider Clock => clock;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive && await drafts.FindAsync(PageAddresses.Sheet, Leaving) is { } kept)
        {
            (file, fileName) = (kept.Draft.Files[0], kept.Draft.Files[0].Name);
            await CompareAsync(SheetChoice.Read(kept.Draft.Choice));
            takenUp = preview is null ? null : kept.At;
        }

        isReady = RendererInfo.IsInteractive;
    }

    private async Task UploadAsync(InputFileChangeEventArgs chosen)
    {
        (problem, fileName) = (null, SheetWords.NameOf(chosen.File.Name));
        if (await access.FindAsync(AccessPolicies.Edit, Leaving) is null)
        {
            problem = EditResultWords.NoRight;
            return;
        }

        if (chosen.File.Size > PreviewSheet.MostBytes)
        {
            problem = $"{fileName} is larger than {PreviewSheet.MostBytes / 1_000_000} MB. Export a part of the register, such as one year, and bring back that.";
            return;
        }

        try
        {
            progress = new SheetProgress(0, 0);
            using var bytes = new MemoryStream();
            await using (var stream = chosen.File.OpenReadStream(PreviewSheet.MostBytes, Leaving))
            {
                await stream.CopyToAsync(bytes, Leaving);
            }

            file = FileDraft.File.Of(fileName, bytes.ToArray());
        }
        catch (IOException failure)
        {
            (progress, problem) = (null, $"{fileName} was not read. {failure.Message}");
            return;
        }

        await CompareAsync(null);
        await KeepAsync();
    }

    private async Task CompareAsync(SheetChoice? choice)
    {
        progress = new SheetProgress(0, 0);
        problem = null;
        try
        {
            var bytes = file!.Unpack(PreviewSheet.MostBytes) ?? [];
            Show(await Off(Watching(), told => previewSheet.ExecuteAsync(bytes, told, Leaving)), choice);
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            problem = $"{fileName} was not compared. {StoreFailure.ReasonOf(failure) ?? "The register did not answer."}";
        }

        progress = null;
    }

    private void Show(SheetPreview told, SheetChoice? choice)
    {
        taken.Clear();
        if (told.Refusal is { } refusal)
        {
            (problem, file) = ($"{fileName} was not read. {refusal}", null);
            return;
        }

        (preview, why) = (told, choice?.Why ?? $"From {fileName}");

        // What has come to conflict since is chosen anew.
        taken.UnionWith(told.Records.Where(record => record.Change != SheetChange.Conflict && choice?.Taken.Contains(record.Row) != false).Select(record => record.Row));
    }

    private async Task ApplyAsync()
    {
        (problem, takenUp) = (null, null);
        if (await access.FindAsync(AccessPolicies.Edit, Leaving) is not { } editor)
        {
            problem = EditResultWords.NoRight;
            return;
        }

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Leaving);
        SheetRecord[] chosen = [.. preview!.Records.Where(record => taken.Contains(record.Row))];
        (stop, isApplying, progress) = (stopping, true, new SheetProgress(0, chosen.Length));
        try
        {
            report = await Off(Watching(), told => applySheet.ExecuteAsync(editor, chosen, why, told, stopping.Token));
            preview = null;
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            problem = $"Broken off: {StoreFailure.ReasonOf(failure) ?? "the register did not answer."} What was written before is whole, and the rest is still here: go on once the register answers.";
            preview = null;
        }

        (stop, isApplying, progress) = (null, false, null);
        if (report is { IsStopped: false })
        {
            await LeaveFileAsync();
        }
    }

    private void Stop()
    {
        stop?.Cancel();
        stop = null;
    }

    private Task GoOnAsync() => CompareAsync(new SheetChoice(why, [.. taken]));

    private async Task AnewAsync()
    {
        (preview, report, problem, takenUp) = (null, null, null, null);
        await LeaveFileAsync();
    }

    private async Task LeaveFileAsync()
    {
        (file, isKept) = (null, true);
        await drafts.DropAsync(PageAddresses.Sheet, CancellationToken.None);
    }

    private async Task KeepAsync()
    {
        if (file is not null)
        {
            isKept = await drafts.KeepAsync(PageAddresses.Sheet, new FileDraft([file], new SheetChoice(why, [.. taken]).Write()), Leaving);
        }
    }

    // Told on the page's own turn, however fast the rows go by.
    private Progress<SheetProgress> Watching() => new(now =>
    {
        if (progress is not null)
        {
            progress = now;
            StateHasChanged();
        }
    });

    // The store's work would hold up the page's own turn, and with it what is told of the progress.
    private static Task<T> Off<T>(IProgress<SheetProgress> told, Func<IProgress<SheetProgress>, Task<T>> work) => Task.Run(() => work(told));
}
