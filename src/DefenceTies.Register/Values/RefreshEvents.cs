using DefenceTies.Domain.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// Brings events into line with their reports and with what people decided: values, sources, search text, and a
/// revision where anything changed. An event that no report tells of any longer, and that no person has touched, goes.
/// </summary>
internal sealed class RefreshEvents(RegisterContext context, ChangeAuthor author, WorldNames world, OrganisationBook organisations, SourceTexts texts)
{
    /// <summary>Does so for some events.</summary>
    /// <param name="ids">The events.</param>
    /// <param name="added">Those of them that were only just made.</param>
    /// <param name="why">The reason that their history gives.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<RefreshedEvents> ExecuteAsync(IReadOnlyCollection<long> ids, IReadOnlySet<long> added, string? why, CancellationToken cancellationToken)
    {
        var events = await LoadAsync(ids, added, cancellationToken);
        var reports = (await Standing().Where(report => ids.Contains(report.EventId!.Value)).ToListAsync(cancellationToken)).ToLookup(report => report.EventId!.Value);
        var decisions = (await context.Decisions.AsNoTracking()
            .Where(decision => decision.Kind == RecordKind.Event && ids.Contains(decision.RecordId)).OrderBy(decision => decision.Id).ToListAsync(cancellationToken))
            .ToLookup(decision => decision.RecordId);
        var (removed, suggested) = (0, 0);
        foreach (var registered in events)
        {
            var told = reports[registered.Id].OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MinValue).ThenBy(report => report.Id).ToArray();
            if (told.Length == 0 && registered.Review == ReviewState.Extracted && !decisions.Contains(registered.Id) && !await IsTouchedAsync(registered, cancellationToken))
            {
                await RemoveAsync(registered, why, cancellationToken);
                removed++;
            }
            else
            {
                suggested += await RefreshAsync(registered, told, [.. decisions[registered.Id]], added.Contains(registered.Id), why, cancellationToken);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        return new RefreshedEvents(removed, suggested);
    }

    /// <summary>Writes the search text of events anew, for a name in it changed; nothing else of them.</summary>
    internal async Task RewriteTextsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var writer = new EventTextWriter(context, world, texts);
        var reports = (await Standing().Where(report => ids.Contains(report.EventId!.Value)).ToListAsync(cancellationToken)).ToLookup(report => report.EventId!.Value);
        foreach (var registered in await LoadAsync(ids, new HashSet<long>(), cancellationToken))
        {
            await writer.WriteAsync(registered, [.. reports[registered.Id]], cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    // What was only just made has no parts yet that would have to be read.
    private async Task<IReadOnlyList<Event>> LoadAsync(IReadOnlyCollection<long> ids, IReadOnlySet<long> added, CancellationToken cancellationToken)
    {
        var made = context.Events.Local.Where(registered => added.Contains(registered.Id)).ToArray();
        var others = ids.Except(made.Select(registered => registered.Id)).ToArray();
        return others.Length == 0 ? made : [.. made, .. await Parts().Where(registered => others.Contains(registered.Id)).ToListAsync(cancellationToken)];
    }

    private IQueryable<Event> Parts() => context.Events.AsSplitQuery()
        .Include(registered => registered.Parties)
        .Include(registered => registered.Participants)
        .Include(registered => registered.Organisations)
        .Include(registered => registered.Topics)
        .Include(registered => registered.StatusHistory.OrderBy(change => change.Id))
        .Include(registered => registered.Pairs)
        .Include(registered => registered.Visit)
        .Include(registered => registered.Meeting)
        .Include(registered => registered.Agreement!.Stages)
        .Include(registered => registered.Agreement!.Subjects)
        .Include(registered => registered.Exercise)
        .Include(registered => registered.Training)
        .Include(registered => registered.Transfer);

    private IQueryable<Report> Standing() =>
        WithParts(context.Reports.Where(report => report.EventId != null && report.Article!.SupersededByImportRunId == null));

    private static IQueryable<Report> WithParts(IQueryable<Report> reports) => reports.AsNoTracking().AsSplitQuery()
        .Include(report => report.Claims)
        .Include(report => report.Officials)
        .Include(report => report.Article);

    private async Task<int> RefreshAsync(Event registered, Report[] told, IReadOnlyList<Decision> decisions, bool isNew, string? why, CancellationToken cancellationToken)
    {
        var before = isNew ? null : await context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == registered.Id)
            .OrderByDescending(revision => revision.Version).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancellationToken);
        var claimed = await ClaimedAsync(registered, told, cancellationToken);
        var values = DecidedValues.Over(claimed, decisions);
        MaterialisedEvent.Write(registered, values, world.CityOf(values.City, values.Host));
        await FillCountriesAsync(registered, cancellationToken);
        registered.Sources = Corroboration.Count(await ArticlesOf(told, cancellationToken));
        var after = Snapshot.Write(EventSnapshot.Of(registered, told.Select(report => report.Id), decisions));
        if (before != after)
        {
            registered.Version = isNew ? registered.Version : registered.Version + 1;
            var what = before is null ? "Added" : ChangeWords.Of(before, after);
            context.Add(author.Revise(RecordKind.Event, registered.Id, registered.Version, after, what, why, registered.SortKey));
            await new EventTextWriter(context, world, texts).WriteAsync(registered, told, cancellationToken);
        }

        return await SuggestAsync(registered, claimed, decisions, cancellationToken);
    }

    // An event that a person keeps although no standing report tells of it rests on what its superseded ones told.
    private async Task<EventValues> ClaimedAsync(Event registered, Report[] told, CancellationToken cancellationToken)
    {
        var basis = told.Length > 0 ? told : [.. (await WithParts(context.Reports.Where(report => report.EventId == registered.Id)).ToListAsync(cancellationToken))
            .OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MinValue).ThenBy(report => report.Id)];
        return basis.Length == 0
            ? EventValues.Untold(registered.Kind, registered.Title)
            : ValuesFromClaims.Of([.. basis.Select(report => new ToldReport(report, report.Article!.Published, organisations.Of(report)))]);
    }

    // Whatever a person did to it, not only what still stands decided.
    private Task<bool> IsTouchedAsync(Event registered, CancellationToken cancellationToken) =>
        context.Revisions.AnyAsync(revision => revision.Kind == RecordKind.Event && revision.RecordId == registered.Id && revision.ImportRunId == null, cancellationToken);

    // Where these reports do not tell whom a person acts for, others may have.
    private async Task FillCountriesAsync(Event registered, CancellationToken cancellationToken)
    {
        var open = registered.Participants.Where(participant => participant.Country is null).Select(participant => participant.OfficialId).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var countries = await context.Officials.Where(official => open.Contains(official.Id)).ToDictionaryAsync(official => official.Id, official => official.Country, cancellationToken);
        foreach (var participant in registered.Participants.Where(participant => participant.Country is null))
        {
            participant.Country = countries[participant.OfficialId];
        }
    }

    private async Task<IReadOnlyList<(Article Article, string Text)>> ArticlesOf(IEnumerable<Report> told, CancellationToken cancellationToken)
    {
        var articles = told.Select(report => report.Article!).DistinctBy(article => article.Id).ToArray();
        var read = new List<(Article, string)>(articles.Length);
        foreach (var article in articles)
        {
            // One article is one source, whatever it says.
            read.Add((article, articles.Length == 1 ? "" : (await texts.ReadAsync(context, article.SourceId, cancellationToken))[article.Start..article.End]));
        }

        return read;
    }

    private async Task<int> SuggestAsync(Event registered, EventValues claimed, IReadOnlyList<Decision> decisions, CancellationToken cancellationToken)
    {
        var suggested = 0;
        foreach (var (decision, told) in DecidedValues.Differences(claimed, decisions))
        {
            var standing = await context.Suggestions.SingleOrDefaultAsync(
                suggestion => suggestion.Kind == RecordKind.Event && suggestion.RecordId == registered.Id && suggestion.Field == decision.Field && suggestion.Element == decision.Element,
                cancellationToken);
            if (author.ImportRunId is not { } run || standing?.Value == told)
            {
                continue;
            }

            suggested++;
            if (standing is null)
            {
                context.Add(standing = new Suggestion { Kind = RecordKind.Event, RecordId = registered.Id, Field = decision.Field, Element = decision.Element, ImportRunId = run });
            }

            (standing.Value, standing.ImportRunId, standing.SettledAt) = (told, run, null);
        }

        return suggested;
    }

    private async Task RemoveAsync(Event registered, string? why, CancellationToken cancellationToken)
    {
        context.Add(author.Revise(RecordKind.Event, registered.Id, registered.Version + 1, null, "Removed: no source tells of it any longer", why));
        await context.PossibleDuplicates
            .Where(duplicate => duplicate.Kind == RecordKind.Event && (duplicate.FirstId == registered.Id || duplicate.SecondId == registered.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await context.EventTexts.Where(text => text.EventId == registered.Id).ExecuteDeleteAsync(cancellationToken);
        context.Remove(registered);
    }
}
