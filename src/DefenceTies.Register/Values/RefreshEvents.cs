using DefenceTies.Domain.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// Brings events into line with their reports and with what people decided: values, sources, search text, and a
/// revision where anything changed. An event that no report tells of any longer, and that no person has touched, goes.
/// </summary>
/// <param name="context">The register.</param>
/// <param name="author">Who changes them.</param>
/// <param name="world">Names of countries and cities.</param>
/// <param name="organisations">The organisations.</param>
/// <param name="texts">Texts of sources.</param>
/// <param name="atHand">What is at hand of them.</param>
internal sealed class RefreshEvents(
    RegisterContext context, ChangeAuthor author, WorldNames world, OrganisationBook organisations, SourceTexts texts, AtHand atHand)
{
    /// <summary>Does so for some events.</summary>
    /// <param name="ids">The events.</param>
    /// <param name="why">The reason that their history gives.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal Task<RefreshedEvents> ExecuteAsync(IReadOnlyCollection<long> ids, string? why, CancellationToken cancellationToken) =>
        ExecuteAsync(ids, _ => why, cancellationToken);

    /// <summary>Does so for some events, each with a reason of its own.</summary>
    internal async Task<RefreshedEvents> ExecuteAsync(IReadOnlyCollection<long> ids, Func<long, string?> whyOf, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return new RefreshedEvents([], [], 0);
        }

        var events = await LoadAsync(ids, cancellationToken);
        var stood = ids.Where(id => !atHand.MadeEvents.ContainsKey(id)).ToArray();
        var reports = await ReportsAsync(stood, cancellationToken);
        var asked = stood.Where(id => atHand.Decided.Contain(RecordKind.Event, id)).ToArray();
        var decisions = (asked.Length == 0 ? [] : await context.Decisions.AsNoTracking()
            .Where(decision => decision.Kind == RecordKind.Event && asked.Contains(decision.RecordId)).OrderBy(decision => decision.Id).ToListAsync(cancellationToken))
            .ToLookup(decision => decision.RecordId);
        var (changed, removed, suggested) = (new List<long>(), new List<long>(), 0);
        var stand = new List<RecentEvent>();
        var retold = new List<(Event Registered, IReadOnlyList<Report> Told)>();
        var revisions = new List<Revision>();
        foreach (var registered in events)
        {
            var told = InOrder(reports[registered.Id]);
            if (told.Length == 0 && registered.Review == ReviewState.Extracted && !decisions.Contains(registered.Id) && !await IsTouchedAsync(registered, cancellationToken))
            {
                revisions.Add(await RemoveAsync(registered, whyOf(registered.Id), cancellationToken));
                removed.Add(registered.Id);
            }
            else
            {
                if (await RefreshAsync(registered, told, [.. decisions[registered.Id]], whyOf(registered.Id), retold, stand, revisions, cancellationToken))
                {
                    changed.Add(registered.Id);
                }

                suggested += await SuggestAsync(registered, told, [.. decisions[registered.Id]], cancellationToken);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        await NewEvents.StoreAsync(context, [.. events.Where(registered => atHand.MadeEvents.ContainsKey(registered.Id))], cancellationToken);
        await RowInsert.InsertAsync(context, revisions, cancellationToken);
        await StoreWordsAsync(retold, cancellationToken);
        foreach (var id in ids)
        {
            atHand.MadeEvents.Remove(id);
        }

        atHand.Events.Forget(ids);
        stand.Where(known => known.IsSmall).ToList().ForEach(known => atHand.Events.Keep(known.Registered.Id, known));
        return new RefreshedEvents(changed, removed, suggested);
    }

    /// <summary>Writes the search text of events anew, for a name in it changed; nothing else of them.</summary>
    internal async Task RewriteTextsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var reports = await ReportsAsync([.. ids], cancellationToken);
        var events = await LoadAsync(ids, cancellationToken);
        await StoreWordsAsync([.. events.Select(registered => (registered, (IReadOnlyList<Report>)InOrder(reports[registered.Id])))], cancellationToken);
    }

    private async Task StoreWordsAsync(IReadOnlyList<(Event Registered, IReadOnlyList<Report> Told)> retold, CancellationToken cancellationToken)
    {
        var words = await new EventWords(context, world, texts, atHand).OfAsync(retold, cancellationToken);
        if (atHand.Words is { } pending)
        {
            pending.Put(words);
        }
        else
        {
            await PendingWords.StoreAsync(context, words, cancellationToken);
        }
    }

    private static Report[] InOrder(IEnumerable<Report> told) => [.. told.OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MinValue).ThenBy(report => report.Id)];

    // What was only just made has no parts yet that would have to be read.
    private async Task<IReadOnlyList<Event>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var made = ids.Select(id => atHand.MadeEvents.GetValueOrDefault(id)).OfType<Event>().ToList();
        var recent = atHand.Events.Among(ids.Except(made.Select(registered => registered.Id)));
        made.AddRange(recent.Select(known => known.AttachTo(context)));
        var others = ids.Except(made.Select(registered => registered.Id)).ToArray();
        return others.Length == 0 ? made : [.. made, .. await Parts().Where(registered => others.Contains(registered.Id)).ToListAsync(cancellationToken)];
    }

    // Of an event that was only just made all reports are at hand: they are what it was made of. Others join those that stand, and are not stored yet.
    private async Task<ILookup<long, Report>> ReportsAsync(long[] stood, CancellationToken cancellationToken)
    {
        var recent = atHand.Events.Among(stood);
        var others = stood.Except(recent.Select(known => known.Registered.Id)).ToArray();
        var stored = others.Length == 0 ? [] : await Standing().Where(report => others.Contains(report.EventId!.Value)).ToListAsync(cancellationToken);
        return atHand.Fresh.Concat(recent.SelectMany(known => known.Told)).Concat(stored).Where(report => report.EventId is not null).ToLookup(report => report.EventId!.Value);
    }

    private IQueryable<Event> Parts() => context.Events.AsSplitQuery()
        .Include(registered => registered.Parties)
        .Include(registered => registered.Participants)
        .Include(registered => registered.Organisations)
        .Include(registered => registered.Topics)
        .Include(registered => registered.Publishers)
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

    // Tells whether any value of an event that stood before is another one now.
    private async Task<bool> RefreshAsync(
        Event registered, Report[] told, IReadOnlyList<Decision> decisions, string? why,
        List<(Event, IReadOnlyList<Report>)> retold, List<RecentEvent> stand, List<Revision> revisions, CancellationToken cancellationToken)
    {
        var isNew = atHand.MadeEvents.ContainsKey(registered.Id);
        var before = isNew ? null : await BeforeAsync(registered, cancellationToken);
        var stood = isNew ? null : ValuesOf(registered);
        var claimed = await ClaimedAsync(registered, told, cancellationToken);
        var values = DecidedValues.Over(claimed, decisions);
        MaterialisedEvent.Write(registered, values, world.CityOf(values.City, values.Host));
        var published = PublishersOf(registered);
        MaterialisedEvent.WritePublishers(registered, told.Select(report => report.Article!.Publisher));
        await FillCountriesAsync(registered, cancellationToken);
        registered.Sources = Corroboration.Count(await ArticlesOf(told, cancellationToken));
        var after = Snapshot.Write(EventSnapshot.Of(registered, told.Select(report => report.Id), decisions));
        if (before != after)
        {
            registered.Version = isNew ? registered.Version : registered.Version + 1;
            var what = isNew ? "Added" : before is null ? "Restored" : ChangeWords.Of(before, after);
            revisions.Add(author.Revise(RecordKind.Event, registered.Id, registered.Version, after, what, why, registered.SortKey));
        }

        // No history tells who published, but the events of a publisher are found by it.
        if (before != after || !published.SetEquals(PublishersOf(registered)))
        {
            retold.Add((registered, told));
        }

        stand.Add(new RecentEvent(registered, told, after));

        return stood is not null && stood != ValuesOf(registered);
    }

    private async Task<string?> BeforeAsync(Event registered, CancellationToken cancellationToken) =>
        atHand.Events.TryGet(registered.Id, out var known) ? known.Snapshot
        : await context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == registered.Id)
            .OrderByDescending(revision => revision.Version).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancellationToken);

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

    private static HashSet<string> PublishersOf(Event registered) => [.. registered.Publishers.Select(told => told.Publisher)];

    private static string ValuesOf(Event registered) => Snapshot.Write(EventSnapshot.Of(registered, [], []));

    // Where these reports do not tell whom a person acts for, others may have.
    private async Task FillCountriesAsync(Event registered, CancellationToken cancellationToken)
    {
        var open = registered.Participants.Where(participant => participant.Country is null).Select(participant => participant.OfficialId).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var countries = atHand.Officials.Among(open).ToDictionary(official => official.Id, official => official.Country);
        var others = open.Except(countries.Keys).ToArray();
        foreach (var other in others.Length == 0 ? [] : await context.Officials.Where(official => others.Contains(official.Id)).Select(official => new { official.Id, official.Country }).ToListAsync(cancellationToken))
        {
            countries.Add(other.Id, other.Country);
        }

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

    private async Task<int> SuggestAsync(Event registered, Report[] told, IReadOnlyList<Decision> decisions, CancellationToken cancellationToken) =>
        decisions.Count == 0 ? 0 : await new SuggestChanges(context, author, organisations).ExecuteAsync(registered.Id, told, decisions, cancellationToken);

    private async Task<Revision> RemoveAsync(Event registered, string? why, CancellationToken cancellationToken)
    {
        await context.PossibleDuplicates
            .Where(duplicate => duplicate.Kind == RecordKind.Event && (duplicate.FirstId == registered.Id || duplicate.SecondId == registered.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await context.EventTexts.Where(text => text.EventId == registered.Id).ExecuteDeleteAsync(cancellationToken);
        atHand.Words?.Drop(registered.Id);
        context.Remove(registered);
        return author.Revise(RecordKind.Event, registered.Id, registered.Version + 1, null, "Removed: no source tells of it any longer", why);
    }
}
