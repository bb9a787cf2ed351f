using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Migrations.PostgreSql;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class EventTallyTests
{
    private const int Rounds = 60;

    private static readonly string?[] s_dates =
        [null, "2025", "2025-03", "2025-03-14", "2025-03-30/2025-04-02", "2025-04-01/2025-04-03", "[..2025-07-08]", "2025-01-29/..", "2024/2026", "[2025-10-26,2025-10-28]"];

    private static readonly CountryCode[] s_countries = [.. "BGD PAK TUR IND NPL".Split(' ').Select(CountryCode.Parse)];

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Tallies_Equal_A_Count_From_The_Beginning_After_Any_Changes(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var cancellationToken = TestContext.Current.CancellationToken;
        var random = new Random(4);
        await AddPeopleAsync(register);
        for (var round = 0; round < Rounds; round++)
        {
            await using var context = register.Open();
            await ChangeAsync(context, random);
            await context.SaveChangesAsync(cancellationToken);
            if (round % 10 == 9)
            {
                Assert.Equal(await CountedAsync(register), await TalliesAsync(register));
            }
        }

        Assert.True((await TalliesAsync(register)).Count > 100);
        await using (var context = register.Open())
        {
            if (provider == RegisterProvider.PostgreSql)
            {
                await context.Database.ExecuteSqlRawAsync(EventTallyPostgreSqlSql.Fold, cancellationToken);
                Assert.Equal(0, await context.EventTallies.GroupBy(tally => new { tally.Scope, tally.Kind, tally.Status, tally.Review, tally.First, tally.Last }).CountAsync(group => group.Count() > 1, cancellationToken));
                Assert.Equal(await CountedAsync(register), await TalliesAsync(register));
            }

            await context.EventTallies.Where(tally => tally.Count > 1).ExecuteDeleteAsync(cancellationToken);
        }

        Assert.NotEqual(await CountedAsync(register), await TalliesAsync(register));
        await register.Services.GetRequiredService<RebuildTallies>().ExecuteAsync(cancellationToken);
        Assert.Equal(await CountedAsync(register), await TalliesAsync(register));
    }

    private static async Task AddPeopleAsync(TestRegister register)
    {
        await using var context = register.Open();
        context.AddRange(Enumerable.Range(1, 3).Select(at => new Official { Name = $"Official {at}", FoldedName = $"official {at}", SortName = $"official {at}" }));
        context.AddRange(Enumerable.Range(1, 3).Select(at => new Organisation { Name = $"Agency {at}", FoldedName = $"agency {at}" }));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    // What writes events writes like this: made anew, changed in any part, removed as a whole, by EF or by one statement.
    private static async Task ChangeAsync(RegisterContext context, Random random)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var ids = await context.Events.OrderBy(stored => stored.Id).Select(stored => stored.Id).ToListAsync(cancellationToken);
        for (var added = random.Next(4); added >= 0; added--)
        {
            var made = new Event { Kind = EventKind.Visit, Title = "made", Status = EventStatus.Occurred, Review = ReviewState.Extracted };
            Fill(made, random);
            context.Add(made);
        }

        foreach (var id in ids.Where(_ => random.Next(5) == 0))
        {
            var whole = await context.Events.Include(stored => stored.Parties).Include(stored => stored.Pairs).Include(stored => stored.Topics).Include(stored => stored.Publishers)
                .Include(stored => stored.Participants).Include(stored => stored.Organisations).AsSplitQuery().SingleAsync(stored => stored.Id == id, cancellationToken);
            Fill(whole, random);
            if (random.Next(6) == 0)
            {
                context.Remove(whole);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        var gone = ids.FirstOrDefault(_ => random.Next(10) == 0);
        await context.Events.Where(stored => stored.Id == gone).ExecuteDeleteAsync(cancellationToken);
        var (kind, rest) = ((EventKind)random.Next(1, 7), random.Next(7));
        await context.Events.Where(stored => stored.Id % 7 == rest).ExecuteUpdateAsync(set => set.SetProperty(stored => stored.Kind, kind), cancellationToken);
    }

    private static void Fill(Event made, Random random)
    {
        (made.Kind, made.Status, made.Review) = ((EventKind)random.Next(1, 7), (EventStatus)random.Next(1, 5), (ReviewState)random.Next(1, 4));
        made.SetDate(s_dates[random.Next(s_dates.Length)] is { } date ? EdtfDate.Parse(date) : null);
        var parties = s_countries.Where(_ => random.Next(2) == 0).ToArray();
        Keep(made.Parties, parties, party => party.Country, country => new Party { Country = country, Part = PartyPart.Participant });
        var pairs = parties.Order().SelectMany((a, at) => parties.Order().Skip(at + 1).Select(b => (a, b))).ToArray();
        Keep(made.Pairs, pairs, pair => (pair.A, pair.B), pair => new EventPair { A = pair.a, B = pair.b, Kind = made.Kind });
        Keep(made.Topics, [.. new[] { "training", "drones" }.Where(_ => random.Next(2) == 0)], topic => topic.Topic, topic => new EventTopic { Topic = topic });
        Keep(made.Publishers, [.. new[] { EventPublisher.NotNamed, "Dawn" }.Where(_ => random.Next(2) == 0)], told => told.Publisher, name => new EventPublisher { Publisher = name });
        Keep(made.Participants, [.. new[] { 1L, 2, 3 }.Where(_ => random.Next(2) == 0)], person => person.OfficialId, id => new Participant { OfficialId = id, Part = OfficialPart.Other });
        Keep(made.Organisations, [.. new[] { 1L, 2, 3 }.Where(_ => random.Next(3) == 0)], part => part.OrganisationId, id => new ParticipatingOrganisation { OrganisationId = id });
    }

    private static void Keep<TRow, TKey>(List<TRow> rows, TKey[] wanted, Func<TRow, TKey> keyOf, Func<TKey, TRow> make)
    {
        rows.RemoveAll(row => !wanted.Contains(keyOf(row)));
        rows.AddRange(wanted.Except(rows.Select(keyOf)).ToArray().Select(make));
    }

    private static async Task<SortedDictionary<string, int>> TalliesAsync(TestRegister register)
    {
        await using var context = register.Open();
        var tallies = await context.EventTallies.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        return Sum(tallies.Select(tally => ($"{tally.Scope} {(int)tally.Kind} {(int)tally.Status} {(int)tally.Review} {tally.First} {tally.Last}", tally.Count)));
    }

    private static async Task<SortedDictionary<string, int>> CountedAsync(TestRegister register)
    {
        await using var context = register.Open();
        var events = await context.Events.AsNoTracking().AsSplitQuery()
            .Include(stored => stored.Parties).Include(stored => stored.Pairs).Include(stored => stored.Topics).Include(stored => stored.Publishers).Include(stored => stored.Participants).Include(stored => stored.Organisations)
            .ToListAsync(TestContext.Current.CancellationToken);
        return Sum(events.SelectMany(KeysOf).Select(key => (key, 1)));
    }

    private static IEnumerable<string> KeysOf(Event stored)
    {
        var (first, last) = SpanOf(stored.Earliest, stored.Latest);
        var values = $"{(int)stored.Kind} {(int)stored.Status} {(int)stored.Review} {first} {last}";
        var whenever = $"{(int)stored.Kind} {(int)stored.Status} {(int)stored.Review} 0 0";
        return stored.Parties.Select(party => TallyScope.Of(party.Country))
            .Concat(stored.Pairs.Select(pair => TallyScope.Of(pair.B, pair.A)))
            .Concat(stored.Topics.Select(topic => TallyScope.OfTopic(topic.Topic)))
            .Concat(stored.Publishers.Select(told => TallyScope.OfPublisher(told.Publisher)))
            .Prepend(TallyScope.All)
            .SelectMany(scope => new[] { $"{scope} {values}", $"{TallyScope.Whenever}{scope} {whenever}" })
            .Concat(stored.Participants.Select(person => $"{TallyScope.Officials}{person.OfficialId} 0 0 0 0 0"))
            .Concat(stored.Organisations.Select(part => $"{TallyScope.Organisations}{part.OrganisationId} 0 0 0 0 0"));
    }

    private static (int First, int Last) SpanOf(DateOnly? earliest, DateOnly? latest) => (earliest, latest) switch
    {
        (null, null) => (EventTally.NoFirst, EventTally.NoLast),
        (null, { } last) => (EventTally.NoFirst, Digits(last.Year, last.Month, 31)),
        ({ } first, null) => (Digits(first.Year, first.Month, 1), EventTally.NoLast),
        ({ } first, { } last) when (first.Year, first.Month) == (last.Year, last.Month) => (Digits(first.Year, first.Month, 1), Digits(first.Year, first.Month, 31)),
        ({ } first, { } last) => (Digits(first.Year, first.Month, first.Day), Digits(last.Year, last.Month, last.Day)),
    };

    private static int Digits(int year, int month, int day) => (((year * 100) + month) * 100) + day;

    private static SortedDictionary<string, int> Sum(IEnumerable<(string Key, int Count)> counts)
    {
        var sums = counts.GroupBy(item => item.Key).Select(group => KeyValuePair.Create(group.Key, group.Sum(item => item.Count))).Where(item => item.Value != 0);
        return new SortedDictionary<string, int>(sums.ToDictionary(), StringComparer.Ordinal);
    }
}
