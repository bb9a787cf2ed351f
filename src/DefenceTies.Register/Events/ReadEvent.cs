using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads an event with everything that stands behind it.</summary>
public sealed class ReadEvent(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events are shown on either side in time.</summary>
    private const int NearOnEachSide = 3;

    /// <summary>Reads the event of that id, or the one it was merged into; none when there is neither.</summary>
    public async Task<EventPage?> ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await Redirects.FollowAsync(context, RecordKind.Event, id, cancellationToken);
        if (await EventRows.ReadAsync(context, [standing], cancellationToken) is not [var row])
        {
            return null;
        }

        var record = await context.Events
            .Where(found => found.Id == standing)
            .Select(found => new { found.Summary, found.Version, found.SortKey })
            .SingleAsync(cancellationToken);
        return new EventPage(
            row,
            record.Summary,
            record.Version,
            await EventReports.OfEventAsync(context, row, cancellationToken),
            await NearAsync(context, row, record.SortKey, cancellationToken),
            await RevisionLines.ReadAsync(context, RecordKind.Event, standing, cancellationToken),
            standing == id ? null : id);
    }

    private static async Task<IReadOnlyList<EventRow>> NearAsync(RegisterContext context, EventRow row, int sortKey, CancellationToken cancellationToken)
    {
        var codes = row.Parties.Select(party => party.Code).ToArray();
        var between = codes.Aggregate(
            context.Events.Where(found => found.Id != row.Id),
            (events, code) => events.Where(found => found.Parties.Any(party => party.Country == code)));
        var newer = await between
            .Where(found => found.SortKey > sortKey || (found.SortKey == sortKey && found.Id > row.Id))
            .OrderBy(found => found.SortKey).ThenBy(found => found.Id)
            .Select(found => found.Id)
            .Take(NearOnEachSide)
            .ToListAsync(cancellationToken);
        var older = await between
            .Where(found => found.SortKey < sortKey || (found.SortKey == sortKey && found.Id < row.Id))
            .OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id)
            .Select(found => found.Id)
            .Take(NearOnEachSide)
            .ToListAsync(cancellationToken);
        return await EventRows.ReadAsync(context, [.. Enumerable.Reverse(newer), .. older], cancellationToken);
    }
}
