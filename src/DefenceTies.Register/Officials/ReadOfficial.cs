using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>Reads an official's profile.</summary>
public sealed class ReadOfficial(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events and counterparts the profile holds at most.</summary>
    public const int MaxRows = 200;

    /// <summary>Reads the official of that id, or the one it was merged into; none when there is neither.</summary>
    public async Task<OfficialPage?> ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await Redirects.FollowAsync(context, RecordKind.Official, id, cancellationToken);
        var rows = await OfficialRows.ReadAsync(context, context.Officials.Where(official => official.Id == standing), cancellationToken);
        if (rows is not [var row])
        {
            return null;
        }

        var aliases = await context.OfficialAliases
            .Where(alias => alias.OfficialId == standing && alias.Name != row.Name)
            .OrderByDescending(alias => alias.Reports).ThenBy(alias => alias.Name)
            .Select(alias => alias.Name)
            .ToListAsync(cancellationToken);
        var tenures = await context.Tenures
            .Where(tenure => tenure.OfficialId == standing)
            .Select(tenure => new OfficialTenure(tenure.Post, tenure.Organisation!.Name, tenure.FirstRead, tenure.LastRead) { Held = tenure.Held })
            .ToListAsync(cancellationToken);
        return new OfficialPage(
            row,
            aliases,
            [.. tenures.OrderByDescending(tenure => tenure.LastRead?.Bounds.Latest ?? DateOnly.MinValue)],
            await CounterpartsAsync(context, standing, cancellationToken),
            await EventsAsync(context, standing, cancellationToken),
            standing == id ? null : id);
    }

    private static async Task<IReadOnlyList<OfficialRow>> CounterpartsAsync(RegisterContext context, long id, CancellationToken cancellationToken)
    {
        var met = await (
            from own in context.Participants
            where own.OfficialId == id
            join other in context.Participants on own.EventId equals other.EventId
            where other.OfficialId != id && other.Country != own.Country
            group other by other.OfficialId into person
            orderby person.Count() descending, person.Key
            select new { person.Key, Count = person.Count() })
            .Take(MaxRows)
            .ToDictionaryAsync(person => person.Key, person => person.Count, cancellationToken);
        var ids = met.Keys.ToList();
        var rows = await OfficialRows.ReadAsync(context, context.Officials.Where(official => ids.Contains(official.Id)), cancellationToken);
        return [.. rows.Select(row => row with { Events = met[row.Id] }).OrderByDescending(row => row.Events).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<EventRow>> EventsAsync(RegisterContext context, long id, CancellationToken cancellationToken)
    {
        var ids = await context.Participants
            .Where(participant => participant.OfficialId == id)
            .OrderByDescending(participant => participant.SortKey).ThenByDescending(participant => participant.EventId)
            .Select(participant => participant.EventId)
            .Take(MaxRows)
            .ToListAsync(cancellationToken);
        return await EventRows.ReadAsync(context, ids, cancellationToken);
    }
}
