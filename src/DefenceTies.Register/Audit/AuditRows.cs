using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Audit;

/// <summary>Reads entries of the audit log in its order, newest first.</summary>
internal static class AuditRows
{
    /// <summary>The entries of a filter, older than one of them.</summary>
    /// <param name="context">The store.</param>
    /// <param name="filter">Which.</param>
    /// <param name="after">The id of the last entry already read; none to begin with the newest.</param>
    /// <param name="zone">Whose days the filter's days are.</param>
    /// <param name="most">The most entries.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<List<AuditRow>> ReadAsync(RegisterContext context, AuditFilter filter, long? after, TimeZoneInfo zone, int most, CancellationToken cancellationToken)
    {
        var entries = Of(context, filter, zone);
        if (after is { } id && await context.AuditEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id, cancellationToken) is { At: var at })
        {
            entries = entries.Where(entry => entry.At < at || (entry.At == at && entry.Id < id));
        }

        return await entries
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(most)
            .Select(entry => new AuditRow(entry.Id, entry.At, entry.By, entry.Action, entry.Subject, entry.Succeeded, entry.Detail))
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<AuditEntry> Of(RegisterContext context, AuditFilter filter, TimeZoneInfo zone)
    {
        var entries = context.AuditEntries.AsNoTracking();
        if (filter.Action is { } action)
        {
            entries = entries.Where(entry => entry.Action == action);
        }

        if (filter.From is { } from)
        {
            var start = StartOf(from, zone);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = StartOf(to.AddDays(1), zone);
            entries = entries.Where(entry => entry.At < end);
        }

        if (filter.Who is { } who)
        {
            var part = who.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database compares; it knows no culture.
            entries = entries.Where(entry => entry.By.ToLower().Contains(part) || (entry.Subject != null && entry.Subject.ToLower().Contains(part)));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return entries;
    }

    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var start = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(start, zone.GetUtcOffset(start)).ToUniversalTime();
    }
}
