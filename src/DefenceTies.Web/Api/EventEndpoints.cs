using DefenceTies.Register.Events;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>What the API reads of events.</summary>
internal static class EventEndpoints
{
    internal static void MapEvents(this IEndpointRouteBuilder api)
    {
        api.MapRead("/events", ListAsync, "listEvents", "Events of a filter, a page at a time.", [.. ApiParameters.Paged, ApiParameters.Limit]).Answers<ApiPage<EventSummary>>();
        api.MapRead("/events/{id:long}", ReadAsync, "readEvent", "An event, now or as it stood.", [ApiParameters.Version, ApiParameters.AsOf]).Answers<EventRecord>().OrNotFound().OrMoved();
        api.MapRead("/events/as-of/{day}", ListPastAsync, "listPastEvents", "Events of a filter as they stood at the end of a day, fifty at a time. A page may hold fewer and still lead on.", ApiParameters.OfPast)
            .Answers<ApiPage<PastEventItem>>();
        api.MapRead("/events/{id:long}/claims", ClaimsAsync, "readClaims", "What each article says of an event, field by field, with its sentences.", [ApiParameters.Version, ApiParameters.AsOf])
            .Answers<ClaimsAnswer>().OrNotFound().OrMoved();
        api.MapRead("/events/{id:long}/history", HistoryAsync, "readEventHistory", "The changes of an event, newest first; also of one that is gone.", [ApiParameters.BeforeVersion])
            .Answers<HistoryAnswer>().OrNotFound();
    }

    private static async Task<IResult> ListAsync(HttpContext http, ListEvents list, CancellationToken cancellationToken)
    {
        var (filter, refusal) = AskedFilter.Of(http);
        var (size, wrongSize) = PageSize.Of(http);
        if ((refusal ?? wrongSize) is { } refused)
        {
            return refused;
        }

        var listing = await list.ExecuteAsync(filter, size, cancellationToken);
        var page = new ApiPage<EventSummary>(listing.Events, AddressOf(filter with { After = listing.After, Before = null }, listing.After, size), AddressOf(filter with { After = null, Before = listing.Before }, listing.Before, size));
        return new ApiAnswer<ApiPage<EventSummary>>(page, ApiJson.Default.ApiPageEventSummary) { Links = page.Links() };
    }

    private static async Task<IResult> ListPastAsync(string day, HttpContext http, ReadPastTimeline list, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (filter, refusal) = AskedFilter.Of(http);
        var (moment, problem) = Moment.Read(null, day);
        if (moment?.Day is not { } asked || asked > DateOnly.FromDateTime(clock.GetLocalNow().DateTime))
        {
            return ApiProblem.Of(nameof(day), problem ?? $"{day} lies ahead: nobody knows yet how it will stand then.");
        }

        if (refusal is not null)
        {
            return refusal;
        }

        var found = await list.ExecuteAsync(asked, filter, cancellationToken);
        var query = FilterQuery.Write(filter with { After = found.After, Before = null });
        var page = new ApiPage<PastEventItem>([.. found.Rows.Select(row => PastEventItem.Of(row, asked))], found.After is null ? null : $"{ApiAddresses.PastEvents(asked)}?{query}");
        return new ApiAnswer<ApiPage<PastEventItem>>(page, ApiJson.Default.ApiPagePastEventItem) { Links = page.Links() };
    }

    private static string? AddressOf(TimelineFilter filter, string? key, int size) =>
        key is null ? null : $"{ApiAddresses.Events}?{FilterQuery.Write(filter)}{(size == PageSize.Usual ? "" : $"&{PageSize.Parameter}={size}")}";

    private static async Task<IResult> ReadAsync(long id, HttpContext http, ReadEventRecord read, CancellationToken cancellationToken)
    {
        var (moment, refusal) = AskedMoment.Of(http);
        if (refusal is not null)
        {
            return refusal;
        }

        return await read.ExecuteAsync(id, moment, cancellationToken) switch
        {
            { Record: { } record } => new ApiAnswer<EventRecord>(record, ApiJson.Default.EventRecord) { Version = record.Version },
            { MergedInto: { } into } => Moved.To(ApiAddresses.Event(into)),
            { Problem: { } problem } => ApiProblem.NotFound(problem),
            _ => NoSuch(id),
        };
    }

    private static async Task<IResult> ClaimsAsync(long id, HttpContext http, ReadEvent read, ReadPastEvent readPast, CancellationToken cancellationToken)
    {
        var (moment, refusal) = AskedMoment.Of(http);
        if (refusal is not null)
        {
            return refusal;
        }

        var (page, problem) = moment is null ? new PastReading<EventPage>(await read.ExecuteAsync(id, cancellationToken), null) : await readPast.ExecuteAsync(id, moment, cancellationToken);
        return page is { MergedFrom: not null } ? Moved.To($"{ApiAddresses.Event(page.Row.Id)}/claims")
            : page is not null ? new ApiAnswer<ClaimsAnswer>(ClaimsAnswer.Of(page), ApiJson.Default.ClaimsAnswer) { Version = page.Version }
            : problem is not null ? ApiProblem.NotFound(problem)
            : NoSuch(id);
    }

    private static async Task<IResult> HistoryAsync(long id, HttpContext http, ReadHistory read, CancellationToken cancellationToken)
    {
        var (before, refusal) = AskedMoment.BeforeVersion(http);
        if (refusal is not null)
        {
            return refusal;
        }

        return await read.ExecuteAsync(RecordKind.Event, id, before, cancellationToken) is { } page
            ? HistoryAnswer.Of(page, $"{ApiAddresses.Event(id)}/history")
            : NoSuch(id);
    }

    private static IResult NoSuch(long id) => ApiProblem.NotFound($"There is no event {id}, and there never was one.");
}
