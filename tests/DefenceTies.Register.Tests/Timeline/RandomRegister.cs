using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Timeline;

/// <summary>Events made at random, the same ones for a seed, with dates of every precision.</summary>
internal static class RandomRegister
{
    public static readonly CountryCode[] Countries = [.. new[] { "BGD", "PAK", "TUR", "IND", "NPL" }.Select(CountryCode.Parse)];
    public static readonly string[] Topics = ["drones", "air defence", "training"];
    public static readonly string[] Publishers = ["Dawn", "Arab News", EventPublisher.NotNamed];
    public static readonly string[] Words = ["delegation", "frigate", "treaty"];
    public const int People = 4;

    /// <summary>Stores events; each has its parts, and its words in the full-text table.</summary>
    public static async Task<IReadOnlyList<Event>> FillAsync(TestRegister register, int seed, int count)
    {
        var random = new Random(seed);
        await using var context = register.Open();
        for (var at = 0; at < People; at++)
        {
            context.Add(new Official { Name = $"Person {at}", FoldedName = $"person {at}", SortName = $"person {at}" });
            context.Add(new Organisation { Name = $"Body {at}", FoldedName = $"body {at}" });
        }

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        Event[] events = [.. Enumerable.Range(0, count).Select(_ => EventOf(random))];
        context.AddRange(events);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        context.AddRange(events.Select(made => new EventText
        {
            Key = TimelineOrder.RowKeyOf(made.SortKey, made.Id),
            EventId = made.Id,
            Title = made.Title,
            Names = "",
            Body = "",
        }));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return events;
    }

    private static Event EventOf(Random random)
    {
        var made = new Event
        {
            Kind = Any(random, Enum.GetValues<EventKind>()),
            Status = Any(random, Enum.GetValues<EventStatus>()),
            Review = Any(random, Enum.GetValues<ReviewState>()),
            Title = string.Join(' ', Some(random, Words).DefaultIfEmpty("nothing")),
            Host = random.Next(4) == 0 ? null : Any(random, Countries),
        };
        made.SetDate(DateOf(random));
        var codes = Some(random, Countries).Order().ToArray();
        made.Parties.AddRange(codes.Select(code => new Party { Country = code, Part = (PartyPart)random.Next(1, 4) }));
        made.Pairs.AddRange(codes.SelectMany((a, at) => codes.Skip(at + 1).Select(b => new EventPair { A = a, B = b, Kind = made.Kind, Earliest = made.Earliest, Latest = made.Latest })));
        made.Participants.AddRange(Some(random, [1L, 2, 3, 4]).Select(id => new Participant { OfficialId = id, Part = OfficialPart.Other }));
        made.Organisations.AddRange(Some(random, [1L, 2, 3, 4]).Select(id => new ParticipatingOrganisation { OrganisationId = id }));
        made.Topics.AddRange(Some(random, Topics).Select(topic => new EventTopic { Topic = topic }));
        made.Publishers.AddRange(Some(random, Publishers).Select(name => new EventPublisher { Publisher = name }));
        made.PlaceParts();
        return made;
    }

    private static EdtfDate? DateOf(Random random)
    {
        var day = new DateOnly(2021, 1, 1).AddDays(random.Next(5 * 365));
        return random.Next(9) switch
        {
            0 => null,
            1 => EdtfDate.NotAfter(day),
            2 => EdtfDate.OfYear(day.Year),
            3 => EdtfDate.OfMonth(day.Year, day.Month),
            4 => EdtfDate.Interval(day, day.AddDays(random.Next(500))),
            5 => EdtfDate.Parse($"{day:yyyy-MM-dd}/.."),
            _ => EdtfDate.Interval(day, day.AddDays(random.Next(3))),
        };
    }

    public static T Any<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public static IReadOnlyList<T> Some<T>(Random random, IReadOnlyList<T> values) => [.. values.Where(_ => random.Next(3) == 0)];
}
