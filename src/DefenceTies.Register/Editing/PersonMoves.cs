using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Moves the people whom reports name between officials.</summary>
internal static class PersonMoves
{
    /// <summary>Moves all whom the register takes for one official to another one.</summary>
    internal static async Task MoveAllAsync(EditSession session, long from, long to, CancellationToken cancellationToken)
    {
        foreach (var named in await session.Context.NamedOfficials.Where(named => named.OfficialId == from).OrderBy(named => named.ReportId).ThenBy(named => named.Element).ToListAsync(cancellationToken))
        {
            session.Author.Moves.Add(new Move(named.ReportId, named.Element, from, to));
            named.OfficialId = to;
        }

        await SaveAsync(session, to, cancellationToken);
    }

    /// <summary>Moves one person of one report, if the register still takes the person for whom it did.</summary>
    /// <returns>Whether it did.</returns>
    internal static async Task<bool> TryMoveAsync(EditSession session, Move move, CancellationToken cancellationToken)
    {
        var named = await session.Context.NamedOfficials
            .SingleOrDefaultAsync(named => named.ReportId == move.Report && named.Element == move.Element && named.OfficialId == move.From, cancellationToken);
        if (named is null || move.To is not { } to)
        {
            return false;
        }

        session.Author.Moves.Add(move);
        named.OfficialId = to;
        session.Touch(RecordKind.Official, [to, .. move.From is { } from ? [from] : Array.Empty<long>()]);
        session.Touch(RecordKind.Event, await session.Context.Reports.Where(report => report.Id == move.Report && report.EventId != null).Select(report => report.EventId!.Value).ToListAsync(cancellationToken));
        return true;
    }

    private static async Task SaveAsync(EditSession session, long official, CancellationToken cancellationToken)
    {
        await session.Context.SaveChangesAsync(cancellationToken);
        session.Touch(RecordKind.Event, await (
            from named in session.Context.NamedOfficials
            where named.OfficialId == official
            join report in session.Context.Reports on named.ReportId equals report.Id
            where report.EventId != null
            select report.EventId!.Value).Distinct().ToListAsync(cancellationToken));
    }
}
