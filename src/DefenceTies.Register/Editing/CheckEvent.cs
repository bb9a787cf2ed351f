using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Looks an event over before it is saved: whether it stands already, whether people held their posts then, whether its source can have known of it.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class CheckEvent(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private const int NearDays = 3;

    /// <summary>Looks it over.</summary>
    /// <param name="id">The event; none for one that is being entered.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="values">Its values as they are to be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is odd; nothing when all is well.</returns>
    public async Task<IReadOnlyList<EventWarning>> ExecuteAsync(long? id, EventKind kind, IReadOnlyList<RecordValue> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(values);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var date = EdtfDate.TryParse(ValueOf(values, RecordField.Date), out var read) ? read : null;
        return
        [
            .. await TwinsAsync(context, id, kind, date, values, cancellationToken),
            .. await PostsAsync(context, date, values, cancellationToken),
            .. await TimeAsync(context, id, date, values, cancellationToken),
        ];
    }

    private static async Task<IEnumerable<EventWarning>> TwinsAsync(
        RegisterContext context, long? id, EventKind kind, EdtfDate? date, IReadOnlyList<RecordValue> values, CancellationToken cancellationToken)
    {
        var parties = values.Where(value => value.Field == RecordField.Party).Select(value => CountryCode.Parse(value.Element)).ToHashSet();
        if (date is null || date.Bounds.IsUnknown || parties.Count < 2)
        {
            return [];
        }

        var people = values.Where(value => value.Field == RecordField.Official).Select(value => Number(value.Element)).ToHashSet();
        var telling = new EventTelling
        {
            Kind = kind,
            Bounds = date.Bounds,
            Parties = parties,
            Officials = [],
            Organisations = new HashSet<long>(),
            Things = new HashSet<string>(),
            Subjects = new HashSet<string>(),
        };
        var ids = await EventCandidates.FindAsync(context, telling, cancellationToken);
        return (await EventRows.ReadAsync(context, [.. ids.Where(found => found != id)], cancellationToken))
            .Where(row => row.Kind == kind && row.Status != EventStatus.Cancelled && parties.SetEquals(row.Parties.Select(party => party.Code)))
            .Where(row => row.Date is { } other && (other.Bounds.Overlaps(date.Bounds)
                || (other.Bounds.DaysApart(date.Bounds) <= NearDays && row.Officials.Any(official => people.Contains(official.Id)))))
            .Select(row => new EventWarning(RecordField.Date, $"It may stand already as event {row.Id}: the same countries, and dates that fit.") { Event = row });
    }

    private static async Task<IEnumerable<EventWarning>> PostsAsync(RegisterContext context, EdtfDate? date, IReadOnlyList<RecordValue> values, CancellationToken cancellationToken)
    {
        var told = values.Where(value => value.Field == RecordField.OfficialPost).ToDictionary(value => Number(value.Element), value => value.Value);
        if (date is null || told.Count == 0)
        {
            return [];
        }

        var ids = told.Keys.ToArray();
        var officials = await context.Officials.AsNoTracking().Where(official => ids.Contains(official.Id)).Include(official => official.Tenures).ToListAsync(cancellationToken);
        return officials.Select(official => PostProblem(official, told[official.Id], date)).OfType<string>().Select(text => new EventWarning(RecordField.OfficialPost, text));
    }

    private static string? PostProblem(Official official, string post, EdtfDate date)
    {
        var words = PostWords.Of(post);
        var same = official.Tenures.Find(tenure => words.AgreesWith(PostWords.Of(tenure.Post)));
        if (same is { Held: { } held } && TenureThen.IsExcluded(same, date.Bounds))
        {
            return $"{official.Name} was {same.Post} {DateWords.Short(held)}, and the event is {DateWords.Short(date)}.";
        }

        var then = TenureThen.Of(official.Tenures, date.Bounds);
        return same is null && then is not null && (then.Held?.Bounds.Overlaps(date.Bounds) == true || TenureThen.IsRead(then, date.Bounds))
            ? $"{official.Name} is known as {then.Post} about then, not as {post}."
            : null;
    }

    private async Task<IEnumerable<EventWarning>> TimeAsync(RegisterContext context, long? id, EdtfDate? date, IReadOnlyList<RecordValue> values, CancellationToken cancellationToken)
    {
        if (date?.Bounds.Earliest is not { } earliest || ValueOf(values, RecordField.Status) is not (null or "occurred"))
        {
            return [];
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        if (earliest > today)
        {
            return [new EventWarning(RecordField.Date, $"It is said to have occurred, and {DateWords.Short(date)} is yet to come.")];
        }

        var published = id is null ? null : await context.Reports
            .Where(report => report.EventId == id && report.Article!.SupersededByImportRunId == null)
            .MaxAsync(report => report.Article!.PublishedBy, cancellationToken);
        return published < earliest
            ? [new EventWarning(RecordField.Date, $"It is said to have occurred, and all articles about it appeared before: the last one {DateWords.OfDay(published.Value)}.")]
            : [];
    }

    private static string? ValueOf(IEnumerable<RecordValue> values, RecordField field) => values.FirstOrDefault(value => value.Field == field)?.Value;

    private static long Number(string element) => long.Parse(element, CultureInfo.InvariantCulture);
}
