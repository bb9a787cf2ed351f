using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>One change of a person while it is made: what it touches, and how that is brought into line.</summary>
/// <param name="context">The context with its transaction.</param>
/// <param name="author">Who, and when.</param>
/// <param name="why">The reason that the history gives.</param>
internal sealed class EditSession(RegisterContext context, ChangeAuthor author, string? why)
{
    private const int TextsKept = 16;
    private const int EventsAtOnce = 100;

    private readonly HashSet<long> _events = [];
    private readonly HashSet<long> _officials = [];
    private readonly HashSet<long> _articles = [];
    private readonly HashSet<long> _renamed = [];
    private readonly HashSet<(RecordKind Kind, long Id)> _leaving = [];

    internal RegisterContext Context => context;

    internal ChangeAuthor Author => author;

    internal string? Why => why;

    /// <summary>What the audit says it was done to.</summary>
    internal string? Subject { get; private set; }

    /// <summary>Names the record that the change is about, and what its history says of it; none to tell the fields that changed.</summary>
    internal void Concerns(RecordKind kind, long id, string? act = null)
    {
        Subject ??= $"{RecordRows.WordOf(kind)} {id}";
        if (act is not null)
        {
            author.Acts[(kind, id)] = act;
        }
    }

    /// <summary>Notes that a record has to be brought into line.</summary>
    internal void Touch(RecordKind kind, params IEnumerable<long> ids) => (kind switch
    {
        RecordKind.Event => _events,
        RecordKind.Official => _officials,
        RecordKind.Article => _articles,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only what follows from claims is brought into line."),
    }).UnionWith(ids);

    /// <summary>Notes that a record goes with this change: it is not brought into line any more, only what it leaves behind is.</summary>
    internal void Leaves(RecordKind kind, long id) => _leaving.Add((kind, id));

    /// <summary>Notes events of which a name changed: their search text has to be written anew, whether or not their own values change.</summary>
    internal void TouchNames(IEnumerable<long> events) => _renamed.UnionWith(events);

    /// <summary>
    /// Brings all that was touched into line with its reports and decisions: values, pairs, search text, revisions. Clears
    /// the context, so that nothing read before is taken for what stands.
    /// </summary>
    internal async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        var (events, officials) = await new RefreshArticles(context, author).ExecuteAsync(_articles, why, cancellationToken);
        _events.UnionWith(events);
        _officials.UnionWith(officials);
        _officials.RemoveWhere(official => _leaving.Contains((RecordKind.Official, official)));
        _events.RemoveWhere(registered => _leaving.Contains((RecordKind.Event, registered)));
        _renamed.RemoveWhere(registered => _leaving.Contains((RecordKind.Event, registered)));
        await new RefreshOfficials(context, author).ExecuteAsync(_officials, why, cancellationToken);
        var refresh = _events.Count + _renamed.Count == 0 ? null : await RefreshOfEventsAsync(cancellationToken);
        foreach (var some in _events.Order().Chunk(EventsAtOnce))
        {
            await refresh!.ExecuteAsync(some, why, cancellationToken);
            context.ChangeTracker.Clear();
        }

        foreach (var some in _renamed.Order().Chunk(EventsAtOnce))
        {
            await refresh!.RewriteTextsAsync(some, cancellationToken);
            context.ChangeTracker.Clear();
        }

        _articles.Clear();
        _events.Clear();
        _officials.Clear();
        _renamed.Clear();
        context.ChangeTracker.Clear();
    }

    /// <summary>Keeps what the change moved, with the first of its revisions.</summary>
    internal async Task KeepMovesAsync(CancellationToken cancellationToken)
    {
        if (author.Moves.Count > 0)
        {
            var moved = Snapshot.Write(author.Moves);
            var first = await context.Revisions.Where(revision => revision.Change == author.Change).MinAsync(revision => revision.Id, cancellationToken);
            await context.Revisions.Where(revision => revision.Id == first).ExecuteUpdateAsync(set => set.SetProperty(revision => revision.Moved, moved), cancellationToken);
        }
    }

    /// <summary>What the change came to: saved, or unchanged when it left no revision.</summary>
    internal async Task<EditResult> ResultAsync(RecordKind kind, long id, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        var changed = await context.Revisions.AnyAsync(revision => revision.Change == author.Change, cancellationToken);
        return new EditResult(changed ? EditOutcome.Saved : EditOutcome.Unchanged, id, await RecordRows.VersionAsync(context, kind, id, cancellationToken) ?? 0);
    }

    private async Task<RefreshEvents> RefreshOfEventsAsync(CancellationToken cancellationToken) => new(
        context,
        author,
        await WorldNames.ReadAsync(context, cancellationToken),
        await OrganisationBook.ReadAsync(context, [], cancellationToken),
        new SourceTexts(TextsKept),
        AtHand.Nothing);
}
