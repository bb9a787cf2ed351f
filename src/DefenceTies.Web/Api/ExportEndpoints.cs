using System.Globalization;
using DefenceTies.Register.Export;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>The exports: events of a filter, or one event, in every format. They are written as they are read.</summary>
internal static class ExportEndpoints
{
    internal static void MapExports(this IEndpointRouteBuilder api)
    {
        foreach (var form in ExportForm.All)
        {
            api.MapRead(
                    $"/events.{form.Word}",
                    (HttpContext http, ExportEvents export, ReadRegisterState state, ReadFilterNames names, TimeProvider clock) => EventsAsync(form, http, export, state, names, clock),
                    $"exportEventsAs{form.Format}",
                    $"All events of a filter as {form.Word}.",
                    [.. ApiParameters.Filter, ApiParameters.Most])
                .WithMetadata(form)
                .Produces(StatusCodes.Status200OK)
                .Produces(StatusCodes.Status304NotModified);
            api.MapRead(
                    $"/events/{{id:long}}.{form.Word}",
                    (long id, HttpContext http, ExportEvents export, ReadEventRecord read) => EventAsync(form, id, http, export, read),
                    $"exportEventAs{form.Format}",
                    $"An event as {form.Word}.",
                    [])
                .WithMetadata(form)
                .Produces(StatusCodes.Status200OK)
                .Produces(StatusCodes.Status304NotModified)
                .OrNotFound()
                .OrMoved();
        }
    }

    private static async Task<IResult> EventsAsync(ExportForm form, HttpContext http, ExportEvents export, ReadRegisterState state, ReadFilterNames names, TimeProvider clock)
    {
        var (filter, refusal) = AskedFilter.Of(http);
        var (most, wrongSize) = PageSize.OfExport(http);
        if ((refusal ?? wrongSize) is { } refused)
        {
            return refused;
        }

        var site = SiteOf(http);
        var chips = FilterChips.Of(filter, new FacetCounts([], [], [], [], [], []), await names.ExecuteAsync(filter, http.RequestAborted));
        var feed = new FeedAddress(
            new Uri(site, ApiAddresses.Export(form.Format, filter)),
            new Uri(site, PageAddresses.Timeline(filter with { After = null, Before = null })),
            chips.Count == 0 ? "DefenceTies" : $"DefenceTies: {string.Join(", ", chips.Select(chip => $"{(chip.IsShutOut ? "not " : "")}{chip.Value}"))}");
        most ??= form.Format == ExportFormat.Atom ? PageSize.OfFeed : null;

        // Read before the events are: what changes in between makes the next answer another one, never this one too old.
        var tag = await state.ExecuteAsync(http.RequestAborted);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return new ExportAnswer(
            form,
            $"{tag}/{form.Word}/{most}/{FilterQuery.Write(filter)}/{site}",
            form.FileName(string.Create(CultureInfo.InvariantCulture, $"defenceties-{today:yyyy-MM-dd}")),
            (output, cancellationToken) => export.ExecuteAsync(form.Format, filter, site, output, cancellationToken, feed, most));
    }

    private static async Task<IResult> EventAsync(ExportForm form, long id, HttpContext http, ExportEvents export, ReadEventRecord read)
    {
        var found = await read.ExecuteAsync(id, null, http.RequestAborted);
        if (found.Record is not { } record)
        {
            return found.MergedInto is { } into ? Moved.To(ApiAddresses.Export(form.Format, into)) : ApiProblem.NotFound($"There is no event {id}.");
        }

        var site = SiteOf(http);
        var feed = new FeedAddress(new Uri(site, ApiAddresses.Export(form.Format, id)), new Uri(site, PageAddresses.Event(id)), record.Title);
        return new ExportAnswer(
            form,
            string.Create(CultureInfo.InvariantCulture, $"{id}/{record.Version}/{record.Changed:O}/{form.Word}/{site}"),
            form.FileName(string.Create(CultureInfo.InvariantCulture, $"defenceties-event-{id}")),
            (output, cancellationToken) => export.ExecuteAsync(form.Format, id, site, output, cancellationToken, feed));
    }

    private static Uri SiteOf(HttpContext http) => new($"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/");
}
