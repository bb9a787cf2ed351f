using DefenceTies.Benchmarks.Filling;
using DefenceTies.Register;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Benchmarks.Queries;

/// <summary>Whom and what the queries ask for: drawn from the register itself, common and rare ones.</summary>
/// <param name="Ids">Ids of events.</param>
/// <param name="Keys">Page keys, deep inside.</param>
/// <param name="Countries">Codes, the commonest first.</param>
/// <param name="Pairs">Pairs of codes between commas, drawn by events, so that thick ones come often.</param>
/// <param name="Officials">Ids, drawn by events.</param>
/// <param name="Organisations">Ids, drawn by events.</param>
/// <param name="Articles">Ids.</param>
internal sealed record Sample(
    IReadOnlyList<long> Ids,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Pairs,
    IReadOnlyList<long> Officials,
    IReadOnlyList<long> Organisations,
    IReadOnlyList<long> Articles)
{
    private const int Size = 200;

    internal static async Task<Sample> DrawAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var random = new Random(FillPlan.Seed);
        var last = await context.Events.MaxAsync(found => found.Id, cancellationToken);
        var ids = Enumerable.Range(0, Size).Select(_ => 1 + random.NextInt64(last)).ToArray();
        var keys = await context.Events.Where(found => ids.Contains(found.Id)).Select(found => new { found.SortKey, found.Id }).ToListAsync(cancellationToken);
        var pairs = await context.Pairs.Where(pair => ids.Contains(pair.EventId)).Select(pair => new { pair.A, pair.B }).ToListAsync(cancellationToken);
        var world = await MadeWorld.ReadAsync(context, cancellationToken);
        return new Sample(
            ids,
            [.. keys.Select(key => $"{key.SortKey}.{key.Id}")],
            [.. world.Countries.Select(code => code.Value)],
            [.. pairs.Select(pair => $"{pair.A.Value},{pair.B.Value}")],
            await context.Participants.Where(person => ids.Contains(person.EventId)).Select(person => person.OfficialId).ToListAsync(cancellationToken),
            await context.ParticipatingOrganisations.Where(part => ids.Contains(part.EventId)).Select(part => part.OrganisationId).ToListAsync(cancellationToken),
            [.. ids.Select(id => 1 + (id / FillPlan.EventsPerArticle))]);
    }

    /// <summary>One of some, another one for every run.</summary>
    internal static T Of<T>(IReadOnlyList<T> some, int run) => some[run % some.Count];

    /// <summary>A country: now the commonest ones, now one of the middle, now a rare one.</summary>
    internal string Country(int run) => Countries[(run % 3) switch { 0 => run / 3 % 4, 1 => 20 + (run / 3 % 20), _ => Countries.Count - 1 - (run / 3 % 40) }];
}
