using DefenceTies.Domain.Countries;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>The events that a filter asks for, in no order. A facet or the period can be left out, to count what it would give.</summary>
internal static class TimelineSelection
{
    /// <summary>The events of the filter.</summary>
    internal static IQueryable<Event> Of(RegisterContext context, TimelineFilter filter)
    {
        var events = context.Events.AsQueryable();
        events = OfText(context, events, filter.Text);
        events = OfCountries(events, filter.Countries, filter.MatchAnyCountry);
        events = OfPeriod(events, filter);
        events = OfOfficials(events, filter.Officials);
        events = OfPublishers(events, filter.Publishers);
        events = OfValues(events, filter);
        return events;
    }

    private static IQueryable<Event> OfText(RegisterContext context, IQueryable<Event> events, string? text)
    {
        if (text is null)
        {
            return events;
        }

        if (!SearchWords.TryRead(text, out var words))
        {
            return events.Where(_ => false);
        }

        var hits = context.EventsWithText(words).Select(hit => hit.EventId);
        return events.Where(found => hits.Contains(found.Id));
    }

    private static IQueryable<Event> OfCountries(IQueryable<Event> events, Choice<CountryCode> countries, bool any)
    {
        var excluded = countries.Excluded;
        if (excluded.Count > 0)
        {
            events = events.Where(found => !found.Parties.Any(party => excluded.Contains(party.Country)));
        }

        var included = countries.Included;
        return included.Count == 0 ? events
            : any ? events.Where(found => found.Parties.Any(party => included.Contains(party.Country)))
            : included.Aggregate(events, (left, code) => left.Where(found => found.Parties.Any(party => party.Country == code)));
    }

    private static IQueryable<Event> OfPeriod(IQueryable<Event> events, TimelineFilter filter)
    {
        if (filter.From?.Bounds.Earliest is { } from)
        {
            events = filter.CertainlyInPeriod
                ? events.Where(found => found.Earliest >= from)
                : events.Where(found => found.Latest == null || found.Latest >= from);
        }

        if (filter.To?.Bounds.Latest is { } to)
        {
            events = filter.CertainlyInPeriod
                ? events.Where(found => found.Latest <= to)
                : events.Where(found => found.Earliest == null || found.Earliest <= to);
        }

        return events;
    }

    private static IQueryable<Event> OfOfficials(IQueryable<Event> events, Choice<long> officials)
    {
        var (included, excluded) = officials;
        if (included.Count > 0)
        {
            events = events.Where(found => found.Participants.Any(participant => included.Contains(participant.OfficialId)));
        }

        return excluded.Count == 0
            ? events
            : events.Where(found => !found.Participants.Any(participant => excluded.Contains(participant.OfficialId)));
    }

    private static IQueryable<Event> OfPublishers(IQueryable<Event> events, Choice<string> publishers)
    {
        var (included, excluded) = publishers;
        if (included.Count > 0)
        {
            var unnamed = included.Contains(FilterParameters.NoPublisher);
            events = events.Where(found => found.Reports.Any(report =>
                report.Article!.SupersededByImportRunId == null
                && (report.Article.Publisher == null ? unnamed : included.Contains(report.Article.Publisher))));
        }

        if (excluded.Count > 0)
        {
            var unnamed = excluded.Contains(FilterParameters.NoPublisher);
            events = events.Where(found => !found.Reports.Any(report =>
                report.Article!.SupersededByImportRunId == null
                && (report.Article.Publisher == null ? unnamed : excluded.Contains(report.Article.Publisher))));
        }

        return events;
    }

    private static IQueryable<Event> OfValues(IQueryable<Event> events, TimelineFilter filter)
    {
        var (kinds, notKinds) = filter.Kinds;
        var (statuses, notStatuses) = filter.Statuses;
        var (reviews, notReviews) = filter.Reviews;
        events = kinds.Count == 0 ? events : events.Where(found => kinds.Contains(found.Kind));
        events = notKinds.Count == 0 ? events : events.Where(found => !notKinds.Contains(found.Kind));
        events = statuses.Count == 0 ? events : events.Where(found => statuses.Contains(found.Status));
        events = notStatuses.Count == 0 ? events : events.Where(found => !notStatuses.Contains(found.Status));
        events = reviews.Count == 0 ? events : events.Where(found => reviews.Contains(found.Review));
        return notReviews.Count == 0 ? events : events.Where(found => !notReviews.Contains(found.Review));
    }
}
