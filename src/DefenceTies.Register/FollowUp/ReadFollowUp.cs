using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.FollowUp;

/// <summary>Reads what is to be followed up.</summary>
public sealed class ReadFollowUp(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>How many of each sort are told at most.</summary>
    public const int MostOfEach = 50;

    /// <summary>An agreement that ends within so many days is near its end.</summary>
    public const int DaysAhead = 180;

    /// <summary>A series that was not held for longer than so many years is taken for ended.</summary>
    public const int YearsBack = 3;

    private const int MostLookedAt = 400;

    // Years lie this far apart in the timeline's order.
    private const int YearOfSortKey = 100_000;

    /// <summary>Reads it as of today.</summary>
    public async Task<FollowUpPage> ExecuteAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new FollowUpPage(
            await OverdueAsync(context, today, cancellationToken),
            await ExpiringAsync(context, today, cancellationToken),
            await MissingAsync(context, today, cancellationToken));
    }

    private static async Task<IReadOnlyList<EventRow>> OverdueAsync(RegisterContext context, DateOnly today, CancellationToken cancellationToken)
    {
        var thisYear = ((today.Year + 1) * YearOfSortKey) - 1;
        var ids = await context.Events
            .Where(found => found.Status == EventStatus.Planned && found.SortKey > TimelineOrder.Undated && found.SortKey <= thisYear && found.Latest < today)
            .OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id)
            .Select(found => found.Id)
            .Take(MostOfEach)
            .ToListAsync(cancellationToken);
        return await EventRows.ReadAsync(context, ids, cancellationToken);
    }

    // Few agreements are told to end on a day: these rows are read, and the days compared here, since a date is kept as it is told.
    private static async Task<IReadOnlyList<ExpiringAgreement>> ExpiringAsync(RegisterContext context, DateOnly today, CancellationToken cancellationToken)
    {
        var ends = await context.AgreementStages
            .Where(stage => stage.Stage == AgreementStage.Lapsed && stage.Date != null && context.Agreements.Any(detail => detail.EventId == stage.EventId && detail.Stage != AgreementStage.Lapsed))
            .Select(stage => new { stage.EventId, stage.Date })
            .ToListAsync(cancellationToken);
        var near = ends
            .Select(end => (end.EventId, Day: end.Date!.Bounds.Latest))
            .Where(end => end.Day is { } day && day <= today.AddDays(DaysAhead))
            .OrderByDescending(end => end.Day)
            .Take(MostOfEach)
            .ToDictionary(end => end.EventId, end => end.Day!.Value);
        var rows = await EventRows.ReadAsync(context, [.. near.Keys], cancellationToken);
        return [.. rows.Select(row => new ExpiringAgreement(row, near[row.Id]))];
    }

    private static async Task<IReadOnlyList<MissingEdition>> MissingAsync(RegisterContext context, DateOnly today, CancellationToken cancellationToken)
    {
        var from = (today.Year - YearsBack) * YearOfSortKey;
        var thisYear = today.Year * YearOfSortKey;
        var recent = await (
            from found in context.Events
            join exercise in context.Exercises on found.Id equals exercise.EventId
            where found.Kind == EventKind.Exercise && found.SortKey >= @from && found.SortKey < thisYear && found.Status != EventStatus.Cancelled && exercise.Series != null
            group found by exercise.Series into editions
            orderby editions.Max(found => found.SortKey) descending
            select editions.Key)
            .Take(MostLookedAt)
            .ToArrayAsync(cancellationToken);
        var series = await (
            from exercise in context.Exercises
            join found in context.Events on exercise.EventId equals found.Id
            where EF.Parameter(recent).Contains(exercise.Series) && found.Status != EventStatus.Cancelled
            group found by exercise.Series into editions
            where editions.Count() > 1 && editions.Max(found => found.SortKey) < thisYear
            orderby editions.Max(found => found.SortKey) descending
            select new { editions.Key, Last = editions.Max(found => found.SortKey), Count = editions.Count() })
            .Take(MostOfEach)
            .ToListAsync(cancellationToken);
        var missing = new List<MissingEdition>();
        foreach (var held in series)
        {
            var id = await context.Events
                .Where(found => found.Exercise!.Series == held.Key && found.SortKey == held.Last)
                .Select(found => found.Id)
                .FirstAsync(cancellationToken);
            missing.AddRange((await EventRows.ReadAsync(context, [id], cancellationToken)).Select(row => new MissingEdition(row, held.Count)));
        }

        return missing;
    }
}
