using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Reads a record as a form opens it: its values at one version, what people decided, and what articles tell.</summary>
/// <param name="contexts">The register.</param>
public sealed class ReadEditable(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads it.</summary>
    /// <param name="kind">What kind of record.</param>
    /// <param name="id">Its id, or one that was merged into it; of an article that of any of its readings.</param>
    /// <param name="version">The version whose values are wanted, as of a form that was left open; none for the one that stands.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The record; none when it does not stand, or never had that version.</returns>
    public async Task<EditableRecord?> ExecuteAsync(RecordKind kind, long id, int? version, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = kind == RecordKind.Article
            ? await ArticleReadings.RecordOfAsync(context, id, cancellationToken)
            : await Redirects.FollowAsync(context, kind, id, cancellationToken);
        if (await RecordRows.VersionAsync(context, kind, standing, cancellationToken) is not { } latest)
        {
            return null;
        }

        var wanted = version ?? latest;
        var snapshot = await context.Revisions
            .Where(revision => revision.Kind == kind && revision.RecordId == standing && revision.Version == wanted)
            .Select(revision => revision.Snapshot)
            .SingleOrDefaultAsync(cancellationToken);
        var article = kind == RecordKind.Article ? await ArticleReadings.Standing(context, standing).AsNoTracking().SingleAsync(cancellationToken) : null;
        snapshot ??= article is not null && wanted == 1 ? Snapshot.Write(ArticleSnapshot.Of(article, [])) : null;
        if (snapshot is null)
        {
            return null;
        }

        return new EditableRecord(
            kind,
            standing,
            wanted,
            await ValuesAsync(context, kind, snapshot, cancellationToken),
            [.. RecordFields.DecisionsOf(kind, snapshot).Select(decision => new EditableDecision(decision.Field, decision.Element, decision.Reason, decision.By, decision.At) { CitedWords = decision.Passage?.Words })],
            kind == RecordKind.Event ? await EditableClaims.OfEventAsync(context, standing, cancellationToken) : [])
        {
            Suggested = await context.Suggestions.CountAsync(suggestion => suggestion.Kind == kind && suggestion.RecordId == standing && suggestion.SettledAt == null, cancellationToken),
            ShownAs = article?.Id ?? standing,
            AsRead = article?.AsRead is { } read ? [.. RecordFields.Of(kind, read).Select(value => new EditableValue(value.Field, value.Element, value.Value))] : [],
        };
    }

    private static async Task<IReadOnlyList<EditableValue>> ValuesAsync(RegisterContext context, RecordKind kind, string snapshot, CancellationToken cancellationToken)
    {
        var values = RecordFields.Of(kind, snapshot).Select(value => new FieldChange(value.Field, value.Element, null, value.Value)).ToArray();
        var named = await ElementNames.NameAsync(context, values, cancellationToken);
        return [.. named.Select(value => new EditableValue(value.Field, value.Element, value.After!, value.Name, value.AfterName))];
    }
}
