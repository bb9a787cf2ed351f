using System.Security.Cryptography;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.ArticleDrafts;

/// <summary>
/// Takes a text into the register as an import of one file, with an editor's verdict on each of its events: accepted ones
/// carry their claims, refused ones are remembered as refused. What breaks it off leaves the text whole and some verdicts
/// given; the same again gives the others.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="import">Imports.</param>
/// <param name="imported">Tells which events an import's reports stand behind.</param>
/// <param name="review">Accepts.</param>
/// <param name="refuse">Refuses.</param>
public sealed class TakeInText(IDbContextFactory<RegisterContext> contexts, ImportSources import, ReadImportedReports imported, SetReviewState review, RefuseReport refuse)
{
    private const string Why = "Refused when its article was taken in";

    /// <summary>Takes it in.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="name">The name under which the text is kept.</param>
    /// <param name="bytes">The text as a file.</param>
    /// <param name="verdicts">What the editor says of each event, in the order of the text.</param>
    /// <param name="cancellationToken">Gives up before it begins; afterwards it is done to its end.</param>
    public async Task<TakenText> ExecuteAsync(Editor editor, string name, byte[] bytes, IReadOnlyList<DraftVerdict> verdicts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(editor);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(verdicts);
        var report = await ImportAsync(editor, name, bytes, cancellationToken);
        if (report.RunId is not { } run)
        {
            return new TakenText(null, []);
        }

        var file = report.Files[0];
        if (file.Outcome == ImportFileOutcome.Failed)
        {
            return new TakenText(run, []) { Failure = file.Reason };
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var told = await ReportsAsync(hash);
        var taken = new TakenText(run, []) { WasKnown = file.Outcome == ImportFileOutcome.Unchanged, IsReadOtherwise = told.Count != verdicts.Count };
        var unsettled = taken.IsReadOtherwise ? [] : await SettleAsync(editor, told, verdicts, taken.WasKnown);
        return taken with
        {
            Reports = await imported.OfSourceAsync(hash, CancellationToken.None),
            RefusedBefore = taken.IsReadOtherwise ? 0 : told.Zip(verdicts).Count(pair => pair.First.EventId is null && pair.Second != DraftVerdict.Refuse),
            Unsettled = unsettled,
        };
    }

    private async Task<ImportReport> ImportAsync(Editor editor, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("defenceties-draft-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes, cancellationToken);
            return await import.ExecuteAsync([folder.FullName], new ImportAuthor(editor.UserId, editor.Name), null, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Every event of a text has its report, in the order of the text; one that is refused stands behind no event.
    private async Task<IReadOnlyList<(long Id, long? EventId)>> ReportsAsync(string hash)
    {
        await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
        var reports = await context.Reports
            .Where(report => report.Article!.Source!.Sha256 == hash && report.Article.Source.SupersededById == null && report.Article.SupersededByImportRunId == null)
            .OrderBy(report => report.Article!.Number).ThenBy(report => report.Id)
            .Select(report => new { report.Id, report.EventId }).ToListAsync(CancellationToken.None);
        return [.. reports.Select(report => (report.Id, report.EventId))];
    }

    // Two reports of one text may stand behind one event: its version is read anew for each of them.
    private async Task<IReadOnlyList<(string, EditResult)>> SettleAsync(Editor editor, IReadOnlyList<(long Id, long? EventId)> told, IReadOnlyList<DraftVerdict> verdicts, bool wasKnown)
    {
        var unsettled = new List<(string, EditResult)>();
        foreach (var ((reportId, _), verdict) in told.Zip(verdicts).Where(pair => pair.First.EventId is not null && pair.Second != DraftVerdict.Later))
        {
            // Of a text that was there before, what somebody has looked at stays as it is.
            if (await imported.OneAsync(reportId, CancellationToken.None) is not { } report || (wasKnown && report.Review != ReviewState.Extracted))
            {
                continue;
            }

            var result = verdict == DraftVerdict.Refuse
                ? await refuse.ExecuteAsync(editor, report.EventId, report.EventVersion, report.Id, Why, CancellationToken.None)
                : report.Review == ReviewState.Extracted
                ? await review.ExecuteAsync(editor, report.EventId, report.EventVersion, ReviewState.Reviewed, null, CancellationToken.None)
                : null;
            if (result is { Outcome: not (EditOutcome.Saved or EditOutcome.Unchanged) })
            {
                unsettled.Add((report.EventTitle, result));
            }
        }

        return unsettled;
    }
}
