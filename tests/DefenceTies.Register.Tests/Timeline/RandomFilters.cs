using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Register.Tests.Timeline;

/// <summary>Filters made at random over a <see cref="RandomRegister"/>, and what each asks for, said a second time in plain words.</summary>
internal static class RandomFilters
{
    public static TimelineFilter Of(Random random) => new()
    {
        Text = random.Next(4) == 0 ? RandomRegister.Any(random, ["delegation", "frig*", "\"delegation frigate\"", "treaty -frigate", "nothing", "??"]) : null,
        Kinds = Choice(random, Enum.GetValues<EventKind>()),
        Countries = Choice(random, RandomRegister.Countries),
        MatchAnyCountry = random.Next(2) == 0,
        From = random.Next(3) == 0 ? Bound(random) : null,
        To = random.Next(3) == 0 ? EdtfDate.OfYear(2024) : null,
        CertainlyInPeriod = random.Next(2) == 0,
        Statuses = Choice(random, Enum.GetValues<EventStatus>()),
        Officials = Choice<long>(random, [1, 2, 3, 4]),
        Organisations = Choice<long>(random, [1, 2, 3, 4]),
        Topics = Choice(random, RandomRegister.Topics),
        Hosts = Choice(random, RandomRegister.Countries),
        Visitors = Choice(random, RandomRegister.Countries),
        Visited = Choice(random, RandomRegister.Countries),
        Undated = (UndatedEvents)(random.Next(3) == 0 ? random.Next(3) : 0),
        Publishers = Choice(random, RandomRegister.Publishers.Select(name => name.Length == 0 ? FilterParameters.NoPublisher : name).ToArray()),
        Reviews = Choice(random, Enum.GetValues<ReviewState>()),
        OldestFirst = random.Next(2) == 0,
    };

    public static bool Asks(TimelineFilter filter, Event made) =>
        Fulfils(filter.Kinds, [made.Kind]) && Fulfils(filter.Statuses, [made.Status]) && Fulfils(filter.Reviews, [made.Review])
        && Fulfils(filter.Hosts, made.Host is null ? [] : [made.Host])
        && Fulfils(filter.Officials, made.Participants.Select(row => row.OfficialId))
        && Fulfils(filter.Organisations, made.Organisations.Select(row => row.OrganisationId))
        && Fulfils(filter.Topics, made.Topics.Select(row => row.Topic))
        && Fulfils(filter.Publishers, made.Publishers.Select(row => row.Publisher.Length == 0 ? FilterParameters.NoPublisher : row.Publisher))
        && Fulfils(filter.Visitors, made.Parties.Where(party => party.Part == PartyPart.Visitor).Select(party => party.Country))
        && Fulfils(filter.Visited, made.Parties.Where(party => party.Part == PartyPart.Host).Select(party => party.Country))
        && Fulfils(filter.Countries with { Included = filter.MatchAnyCountry ? filter.Countries.Included : [] }, made.Parties.Select(party => party.Country))
        && (filter.MatchAnyCountry || filter.Countries.Included.All(code => made.Parties.Exists(party => party.Country == code)))
        && HasText(filter.Text, made.Title.Split(' '))
        && filter.Undated switch { UndatedEvents.Only => made.Earliest is null, UndatedEvents.Without => made.Earliest is not null, _ => true }
        && IsInPeriod(filter, made);

    /// <summary>The timeline's order, said a second time: undated ones last whichever way it goes.</summary>
    public static IReadOnlyList<long> InOrder(TimelineFilter filter, IEnumerable<Event> events)
    {
        var dated = events.Where(made => made.Earliest is not null).OrderBy(made => made.SortKey).ThenBy(made => made.Id).Select(made => made.Id);
        var undated = events.Where(made => made.Earliest is null).OrderBy(made => made.Id).Select(made => made.Id);
        return filter.OldestFirst ? [.. dated, .. undated] : [.. dated.Reverse(), .. undated.Reverse()];
    }

    private static bool Fulfils<T>(Choice<T> choice, IEnumerable<T> values) =>
        (choice.Included.Count == 0 || values.Any(choice.Included.Contains)) && !values.Any(choice.Excluded.Contains);

    private static bool HasText(string? text, string[] words) => text switch
    {
        null => true,
        "delegation" => words.Contains("delegation"),
        "frig*" => words.Contains("frigate"),
        "\"delegation frigate\"" => string.Join(' ', words).Contains("delegation frigate", StringComparison.Ordinal),
        "treaty -frigate" => words.Contains("treaty") && !words.Contains("frigate"),
        "nothing" => words.Contains("nothing"),
        _ => false,
    };

    private static bool IsInPeriod(TimelineFilter filter, Event made)
    {
        var (from, to) = (filter.From?.Bounds.Earliest ?? DateOnly.MinValue, filter.To?.Bounds.Latest ?? DateOnly.MaxValue);
        return filter.CertainlyInPeriod
            ? (filter.From is null || made.Earliest >= from) && (filter.To is null || made.Latest <= to)
            : (made.Latest ?? DateOnly.MaxValue) >= from && (made.Earliest ?? DateOnly.MinValue) <= to;
    }

    private static EdtfDate Bound(Random random) => RandomRegister.Any(random, [EdtfDate.OfYear(2022), EdtfDate.OfMonth(2023, 6), EdtfDate.Parse("2024-02-29")]);

    // Mostly nothing, so that something is left.
    private static Choice<T> Choice<T>(Random random, IReadOnlyList<T> values)
    {
        if (random.Next(5) > 0)
        {
            return Register.Timeline.Choice<T>.Any;
        }

        var included = RandomRegister.Some(random, values);
        return new Choice<T>(included, random.Next(2) == 0 ? [] : [.. RandomRegister.Some(random, values).Except(included)]);
    }
}
