using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>An import that is being taken back, in a transaction of the caller.</summary>
internal sealed class RunningUndo(RegisterContext context, long runId, ChangeAuthor author)
{
    private const int AtOnce = 200;

    private readonly string _why = $"Import {runId} undone";

    internal async Task<UndoneImport> ExecuteAsync(CancellationToken cancellationToken)
    {
        var told = context.Reports.Where(report => report.Article!.ImportRunId == runId);
        var stoodBefore = context.Reports.Where(report => report.Article!.ImportRunId != runId && report.Article.SupersededByImportRunId == runId);
        var events = await EventsOf(told).Union(EventsOf(stoodBefore)).ToListAsync(cancellationToken);
        var officials = await OfficialsOf(told).Union(OfficialsOf(stoodBefore)).ToListAsync(cancellationToken);

        await context.NamedOfficials.Where(named => told.Any(report => report.Id == named.ReportId)).ExecuteDeleteAsync(cancellationToken);
        await told.ExecuteUpdateAsync(report => report.SetProperty(moved => moved.EventId, (long?)null), cancellationToken);
        await context.Suggestions.Where(suggestion => suggestion.ImportRunId == runId && suggestion.SettledAt == null).ExecuteDeleteAsync(cancellationToken);
        var (takenBack, standAgain) = await new UndoneSources(context, runId).ExecuteAsync(cancellationToken);
        await RefreshArticlesAsync(cancellationToken);
        await context.ArticleTexts
            .Where(text => context.Articles.Any(article => article.Id == text.ArticleId && article.ImportRunId == runId))
            .ExecuteDeleteAsync(cancellationToken);
        await FillSearch.OfArticlesAsync(context, cancellationToken);
        var restored = await new RemovedEvents(context, runId).RestoreAsync(cancellationToken);
        var (removed, changed) = await RefreshAsync([.. events.Union(restored)], officials, cancellationToken);
        await RemoveOrganisationsAsync(cancellationToken);
        return new UndoneImport(runId, UndoOutcome.Undone, author.ImportRunId)
        {
            TakenBack = takenBack,
            StandAgain = standAgain,
            Removed = removed.Count,
            Restored = restored.Count,
            Changed = changed.Except(restored).Count(),
            Left = await new TouchedRecords(context).AmongAsync([.. events.Except(removed)], officials, cancellationToken),
        };
    }

    // An article that stands again says what people decided since. Its events are brought into line with all others.
    private async Task RefreshArticlesAsync(CancellationToken cancellationToken)
    {
        var decided = await context.Decisions.Where(decision => decision.Kind == RecordKind.Article).Select(decision => decision.RecordId).Distinct()
            .Where(id => context.Articles.Any(article => article.ImportRunId == runId && article.FirstId == id)).ToListAsync(cancellationToken);
        await new RefreshArticles(context, author).ExecuteAsync(decided, _why, cancellationToken);
    }

    private static IQueryable<long> EventsOf(IQueryable<Report> reports) =>
        reports.Where(report => report.EventId != null).Select(report => report.EventId!.Value).Distinct();

    private IQueryable<long> OfficialsOf(IQueryable<Report> reports) =>
        context.NamedOfficials.Where(named => reports.Any(report => report.Id == named.ReportId)).Select(named => named.OfficialId).Distinct();

    private async Task<(HashSet<long> Removed, HashSet<long> Changed)> RefreshAsync(IReadOnlyList<long> events, IReadOnlyList<long> officials, CancellationToken cancellationToken)
    {
        var spellings = await SpellingsAsync(officials, cancellationToken);
        await RefreshOfficialsAsync(officials, cancellationToken);
        var books = await ImportBooks.ReadAsync(context, [], cancellationToken);
        var (removed, changed) = (new HashSet<long>(), new HashSet<long>());
        foreach (var some in events.Chunk(AtOnce))
        {
            var refreshed = await new RefreshEvents(context, author, books.World, books.Organisations, books.Texts, AtHand.Nothing)
                .ExecuteAsync(some, _why, cancellationToken);
            removed.UnionWith(refreshed.Removed);
            changed.UnionWith(refreshed.Changed);
            context.ChangeTracker.Clear();
        }

        // Only now is it known who is at no event any longer.
        await RefreshOfficialsAsync(officials, cancellationToken);
        var known = await SpellingsAsync(officials, cancellationToken);
        await RewriteTextsAsync(books, [.. spellings.Except(known).Union(known.Except(spellings)).Select(spelling => spelling.OfficialId).Distinct()], cancellationToken);
        return (removed, changed);
    }

    private async Task<HashSet<(long OfficialId, string Name)>> SpellingsAsync(IReadOnlyList<long> officials, CancellationToken cancellationToken)
    {
        var spellings = new HashSet<(long, string)>();
        foreach (var some in officials.Chunk(AtOnce))
        {
            var read = await context.OfficialAliases.Where(alias => some.Contains(alias.OfficialId)).Select(alias => new { alias.OfficialId, alias.Name }).ToListAsync(cancellationToken);
            spellings.UnionWith(read.Select(alias => (alias.OfficialId, alias.Name)));
        }

        return spellings;
    }

    // Whoever is no longer known by a spelling is no longer found by it at any event.
    private async Task RewriteTextsAsync(ImportBooks books, IReadOnlyList<long> officials, CancellationToken cancellationToken)
    {
        foreach (var some in officials.Chunk(AtOnce))
        {
            var events = await context.Participants.Where(participant => some.Contains(participant.OfficialId)).Select(participant => participant.EventId).Distinct().ToListAsync(cancellationToken);
            foreach (var those in events.Chunk(AtOnce))
            {
                await new RefreshEvents(context, author, books.World, books.Organisations, books.Texts, AtHand.Nothing).RewriteTextsAsync(those, cancellationToken);
                context.ChangeTracker.Clear();
            }
        }
    }

    private async Task RefreshOfficialsAsync(IReadOnlyList<long> officials, CancellationToken cancellationToken)
    {
        foreach (var some in officials.Chunk(AtOnce))
        {
            await new RefreshOfficials(context, author).ExecuteAsync(some, _why, cancellationToken);
            context.ChangeTracker.Clear();
        }
    }

    // Those that only this import told of, and that nobody has touched since.
    private async Task RemoveOrganisationsAsync(CancellationToken cancellationToken)
    {
        var added = context.Revisions.Where(revision => revision.Kind == RecordKind.Organisation && revision.ImportRunId == runId && revision.Version == 1).Select(revision => revision.RecordId);
        var unused = await context.Organisations
            .Where(organisation => added.Contains(organisation.Id) && organisation.Version == 1
                && !context.Set<ParticipatingOrganisation>().Any(part => part.OrganisationId == organisation.Id)
                && !context.Tenures.Any(tenure => tenure.OrganisationId == organisation.Id)
                && !context.Decisions.Any(decision => decision.Kind == RecordKind.Organisation && decision.RecordId == organisation.Id))
            .ToListAsync(cancellationToken);
        foreach (var organisation in unused)
        {
            context.Add(author.Revise(RecordKind.Organisation, organisation.Id, organisation.Version + 1, null, "Removed: no source names it any longer", _why));
            context.Remove(organisation);
        }

        await context.SaveChangesAsync(cancellationToken);
        await NameIndexWriter.WriteAsync(context, NameKind.Organisation, unused.ToDictionary(NamesOf.Key, _ => Enumerable.Empty<string>()), cancellationToken);
        var gone = unused.Select(organisation => organisation.Id).ToArray();
        await context.PossibleDuplicates
            .Where(duplicate => duplicate.Kind == RecordKind.Organisation && (gone.Contains(duplicate.FirstId) || gone.Contains(duplicate.SecondId)))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
