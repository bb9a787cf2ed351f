using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Makes events: their values first, written into rows by the register's own code.</summary>
internal sealed class MadeEvents(MadeWorld world, MadePeople people, WorldNames names)
{
    private static readonly Skew<EventKind> s_kinds = new(
        [(EventKind.Visit, 34), (EventKind.Meeting, 27), (EventKind.Agreement, 14), (EventKind.Exercise, 12), (EventKind.Transfer, 7), (EventKind.Training, 6)]);

    private static readonly Skew<EventStatus> s_statuses = new(
        [(EventStatus.Occurred, 80), (EventStatus.Planned, 12), (EventStatus.Proposed, 5), (EventStatus.Cancelled, 3)]);

    private static readonly Skew<ReviewState> s_reviews = new([(ReviewState.Extracted, 88), (ReviewState.Reviewed, 9), (ReviewState.Entered, 3)]);

    private static readonly Skew<int> s_officials = new([(0, 25), (1, 35), (2, 25), (3, 10), (4, 5)]);

    internal Event Make(long id, DateOnly published, Random random)
    {
        var values = ValuesOf(published, random);
        var made = new Event { Id = id, Kind = values.Kind, Title = values.Title, Status = values.Status, Review = s_reviews.Draw(random) };
        MaterialisedEvent.Write(made, values, names.CityOf(values.City, values.Host));
        return made;
    }

    private EventValues ValuesOf(DateOnly published, Random random)
    {
        var kind = s_kinds.Draw(random);
        var status = s_statuses.Draw(random);
        var parties = Parties(kind, random);
        var date = MadeDates.Of(random, published, status);
        var host = parties.Keys.ElementAt(1);
        return new EventValues
        {
            Kind = kind,
            Status = status,
            Title = $"{kind} of {string.Join(" and ", parties.Keys.Take(2).Select(world.NameOf))}",
            StatusHistory = status == EventStatus.Cancelled ? [(EventStatus.Planned, null), (status, null)] : [(status, null)],
            Date = date,
            Parties = parties,
            Host = random.Next(10) < 8 ? host : null,
            City = random.Next(10) < 6 ? world.CityOf(host, random) : null,
            Officials = Officials(parties, random),
            Organisations = Organisations(parties, random),
            Topics = Enumerable.Range(0, random.Next(4)).Select(_ => world.Topics.Draw(random)).ToHashSet(),
            Confidence = Math.Round(0.4 + (random.NextDouble() * 0.6), 3),
            Disputed = random.Next(25) == 0 ? new HashSet<ClaimField> { ClaimField.Date } : [],
            Stages = kind == EventKind.Agreement ? [(AgreementStage.Signed, date)] : [],
            Stage = kind == EventKind.Agreement ? (AgreementStage)random.Next(1, 7) : null,
            AgreementType = kind == EventKind.Agreement ? (AgreementType)random.Next(1, 7) : null,
            Subjects = kind == EventKind.Agreement ? new HashSet<AgreementSubject> { (AgreementSubject)random.Next(1, 10) } : [],
            ExerciseName = kind == EventKind.Exercise ? $"Drill {random.Next(1, 300)}-{published.Year}" : null,
            Equipment = kind == EventKind.Transfer ? "patrol boat" : null,
        };
    }

    private Dictionary<CountryCode, PartyPart> Parties(EventKind kind, Random random)
    {
        var (a, b) = world.Pair(random);
        var (first, second) = kind switch
        {
            EventKind.Visit => (PartyPart.Visitor, PartyPart.Host),
            EventKind.Transfer => (PartyPart.Supplier, PartyPart.Recipient),
            EventKind.Training => (PartyPart.Trainer, PartyPart.Trainee),
            _ => (PartyPart.Participant, PartyPart.Participant),
        };
        var parties = new Dictionary<CountryCode, PartyPart> { [a] = first, [b] = second };
        for (var more = random.Next(100) switch { < 86 => 0, < 98 => 1, _ => 4 }; more > 0; more--)
        {
            parties.TryAdd(world.Country(random), PartyPart.Participant);
        }

        return parties;
    }

    private Dictionary<long, (CountryCode? Country, string? Post, OfficialPart Part)> Officials(Dictionary<CountryCode, PartyPart> parties, Random random)
    {
        var officials = new Dictionary<long, (CountryCode?, string?, OfficialPart)>();
        for (var count = s_officials.Draw(random); count > 0; count--)
        {
            var side = random.Next(2);
            if (people.Official(parties.Keys.ElementAt(side), random) is { } official)
            {
                officials.TryAdd(official.Id, (official.Country, MadePeople.PostOf(official), side == 0 ? OfficialPart.Visitor : OfficialPart.Host));
            }
        }

        return officials;
    }

    private HashSet<long> Organisations(Dictionary<CountryCode, PartyPart> parties, Random random) =>
        [.. Enumerable.Range(0, random.Next(3) / 2 + random.Next(2)).Select(at => people.Organisation(parties.Keys.ElementAt(at), random)?.Id).OfType<long>()];
}
