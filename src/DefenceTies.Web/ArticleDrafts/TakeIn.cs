using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;
using DefenceTies.Register.Merging;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.History;
using DefenceTies.Web.Import;

namespace DefenceTies.Web.ArticleDrafts;

/// <summary>
/// Takes a text into the register as an import of one file, with an editor's verdict on each of its events: accepted ones
/// carry their claims, refused ones are remembered as refused.
/// </summary>
/// <param name="access">Says whether the reader may still write.</param>
/// <param name="import">Imports.</param>
/// <param name="reports">Tells which event each report stands behind.</param>
/// <param name="review">Accepts.</param>
/// <param name="refuse">Refuses.</param>
public sealed class TakeIn(WriteAccess access, ImportSources import, ReadImportedReports reports, SetReviewState review, RefuseReport refuse)
{
    /// <summary>Takes it in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="verdicts">What the editor said of each event, in the order of the text.</param>
    /// <param name="cancellationToken">Gives up before it begins; afterwards it is done to its end.</param>
    public async Task<TakenIn> ExecuteAsync(ReadText text, IReadOnlyList<DraftVerdict> verdicts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(verdicts);
        if (await access.FindAsync(AccessPolicies.Edit, cancellationToken) is not { } editor)
        {
            return new TakenIn(null, [], [EditResultWords.NoRight]);
        }

        var report = await ImportAsync(text, editor, cancellationToken);
        if (report.RunId is not { } run)
        {
            return new TakenIn(null, [], [UndoLines.AnotherIsRunning]);
        }

        if (report.Files is [{ Reason: { } reason }])
        {
            return new TakenIn(run, [], [reason]);
        }

        var brought = await reports.ExecuteAsync(run, CancellationToken.None);
        var problems = new List<string>();
        if (brought.Count != verdicts.Count)
        {
            problems.Add(brought.Count == 0
                ? "The register has this very text already; nothing was changed."
                : "Some of its events were refused before, or were told twice; look them through in the list below.");
            return new TakenIn(run, brought, problems);
        }

        for (var at = 0; at < brought.Count; at++)
        {
            if (await SettleAsync(editor, run, brought[at].Id, verdicts[at]) is { } problem)
            {
                problems.Add($"{brought[at].EventTitle}: {problem}");
            }
        }

        return new TakenIn(run, [.. (await reports.ExecuteAsync(run, CancellationToken.None))], problems);
    }

    private async Task<ImportReport> ImportAsync(ReadText text, Editor editor, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("defenceties-draft-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, text.Name), text.Bytes, cancellationToken);
            return await import.ExecuteAsync([folder.FullName], new ImportAuthor(editor.UserId, editor.Name), null, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Two reports of one text may stand behind one event: its version is read anew for each of them. One that was refused
    // is in the list no longer, so that each is found by its id.
    private async Task<string?> SettleAsync(Editor editor, long run, long reportId, DraftVerdict verdict)
    {
        var now = await reports.ExecuteAsync(run, CancellationToken.None);
        if (verdict == DraftVerdict.Later || now.FirstOrDefault(found => found.Id == reportId) is not { } report)
        {
            return null;
        }

        return verdict switch
        {
            DraftVerdict.Refuse => EditResultWords.Of(await refuse.ExecuteAsync(editor, report.EventId, report.EventVersion, report.Id, "Refused when its article was taken in", CancellationToken.None)),
            DraftVerdict.Accept when report.Review == ReviewState.Extracted => EditResultWords.Of(await review.ExecuteAsync(editor, report.EventId, report.EventVersion, ReviewState.Reviewed, null, CancellationToken.None)),
            _ => null,
        };
    }
}

/// <summary>What an editor says of an event that was found in a text.</summary>
public enum DraftVerdict
{
    /// <summary>It is right.</summary>
    Accept = 0,

    /// <summary>It waits in the review queue.</summary>
    Later = 1,

    /// <summary>It is none.</summary>
    Refuse = 2,
}

/// <summary>What taking a text in came to.</summary>
/// <param name="RunId">The import; none when it did not begin.</param>
/// <param name="Reports">The events it tells of now.</param>
/// <param name="Problems">What went wrong, in words.</param>
public sealed record TakenIn(long? RunId, IReadOnlyList<ImportedReport> Reports, IReadOnlyList<string> Problems);
