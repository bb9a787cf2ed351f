using DefenceTies.Register.ArticleDrafts;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.History;
using DefenceTies.Web.Import;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.ArticleDrafts;

/// <summary>Takes a text into the register for the signed-in editor, and says what it came to.</summary>
/// <param name="access">Says whether the reader may still write.</param>
/// <param name="take">Takes it in.</param>
public sealed class TakeIn(WriteAccess access, TakeInText take)
{
    /// <summary>Takes it in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="verdicts">What the editor said of each event, in the order of the text.</param>
    /// <param name="cancellationToken">Gives up before it begins; afterwards it is done to its end.</param>
    public async Task<TakenIn> ExecuteAsync(ReadText text, IReadOnlyList<DraftVerdict> verdicts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return await access.FindAsync(AccessPolicies.Edit, cancellationToken) is { } editor
                ? Said(await take.ExecuteAsync(editor, text.Name, text.Bytes, verdicts, cancellationToken))
                : new TakenIn(false, [], [EditResultWords.NoRight]);
        }
        catch (Exception lost) when (StoreFailure.Is(lost) || lost is IOException)
        {
            var reason = StoreFailure.ReasonOf(lost) ?? (lost is IOException ? $"The server’s own disk refused: {lost.Message}" : "The register did not answer.");
            return new TakenIn(false, [], [$"Not taken in, or not wholly. {reason} The text and your verdicts are still here: take it in again, and it goes on where it stopped."]);
        }
    }

    private static TakenIn Said(TakenText taken)
    {
        string?[] problems =
        [
            taken.RunId is null ? UndoLines.AnotherIsRunning : taken.Failure,
            taken.IsReadOtherwise ? "Its events are read otherwise by now than you saw them: look them through in the list below." : null,
            taken.WasKnown && !taken.IsReadOtherwise ? "The register had this very text already. What nobody had looked at yet was settled as you said." : null,
            taken.RefusedBefore > 0 ? $"{Counted.Of(taken.RefusedBefore, "event")} of it had been refused before, and {(taken.RefusedBefore == 1 ? "stays" : "stay")} so." : null,
            .. taken.Unsettled.Select(one => $"{one.Title}: {EditResultWords.Of(one.Result)}"),
        ];
        return new TakenIn(taken.RunId is not null && taken.Failure is null, taken.Reports, [.. problems.OfType<string>()]);
    }
}

/// <summary>What taking a text in came to.</summary>
/// <param name="IsIn">Whether the register has the text now.</param>
/// <param name="Reports">The events it tells of now.</param>
/// <param name="Problems">What is to be said of it, in words.</param>
public sealed record TakenIn(bool IsIn, IReadOnlyList<ImportedReport> Reports, IReadOnlyList<string> Problems);
