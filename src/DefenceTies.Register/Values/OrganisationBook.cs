using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// All organisations of the register by their names. One that is not known yet is added when it is first told of; another
/// wording of a known one becomes an alias. A name that every country has ("Ministry of Defence") is nobody's.
/// </summary>
internal sealed class OrganisationBook
{
    private readonly CountryWords _countries;
    private readonly Dictionary<string, List<(long Id, CountryCode? Country)>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _world = new(StringComparer.Ordinal);
    private readonly List<(long Id, CountryCode? Country, OrganisationName Name)> _names = [];

    private OrganisationBook(CountryWords countries) => _countries = countries;

    /// <summary>How often it has learnt an organisation or another name of one; the same while it says the same.</summary>
    internal int Known { get; private set; }

    /// <summary>Reads the book.</summary>
    /// <param name="context">The register.</param>
    /// <param name="world">Organisations that the knowledge tells of, with their other names; taken over when told of.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<OrganisationBook> ReadAsync(RegisterContext context, IReadOnlyList<Organisation> world, CancellationToken cancellationToken)
    {
        var book = new OrganisationBook(new CountryWords(await context.Countries.AsNoTracking().Include(country => country.Aliases).ToListAsync(cancellationToken)));
        foreach (var organisation in await context.Organisations.AsNoTracking().Include(organisation => organisation.Aliases).OrderBy(organisation => organisation.Id).ToListAsync(cancellationToken))
        {
            book.Know(organisation);
        }

        foreach (var organisation in world)
        {
            foreach (var name in PrintedNamesOf(organisation).Select(Folding.Fold).Where(name => name.Length > 0))
            {
                book._world.TryAdd(name, organisation);
            }
        }

        return book;
    }

    /// <summary>Whom the register takes the organisations for that a report names, by the number of the element.</summary>
    internal Dictionary<int, long> Of(Report report)
    {
        var parties = PartiesOf(report);
        return report.Claims.Where(claim => claim.Field == ClaimField.Organisation)
            .GroupBy(claim => claim.Element)
            .Select(claims => (Element: claims.Key, Id: Find(OrganisationName.Of(claims.First().Value, _countries), parties)))
            .Where(told => told.Id is not null)
            .ToDictionary(told => told.Element, told => told.Id!.Value);
    }

    /// <summary>
    /// Adds those that a report names and the register does not know, and other wordings of those that it does. A wording
    /// that a person took out is only suggested.
    /// </summary>
    /// <returns>How many wordings are suggested that were not before.</returns>
    internal async Task<int> LearnAsync(RegisterContext context, Report report, ChangeAuthor author, CancellationToken cancellationToken)
    {
        var parties = PartiesOf(report);
        var suggested = 0;
        foreach (var printed in report.Claims.Where(claim => claim.Field == ClaimField.Organisation).Select(claim => claim.Value).Distinct())
        {
            var name = OrganisationName.Of(printed, _countries);
            if (Find(name, parties) is { } id)
            {
                suggested += await LearnAliasesAsync(context, id, printed, name, author, cancellationToken);
            }
            else if (!name.IsNobodys)
            {
                await AddAsync(context, printed, name, parties, author, cancellationToken);
            }
        }

        return suggested;
    }

    // The very wording first, then other wordings; letters alone only mean the one whose country takes part.
    private long? Find(OrganisationName name, HashSet<CountryCode> parties)
    {
        if (name.IsNobodys)
        {
            return null;
        }

        (long Id, CountryCode? Country)[] found = [.. (_byName.GetValueOrDefault(name.Folded) ?? []).Concat(_byName.GetValueOrDefault($"={name.Key}") ?? [])
            .Where(entry => name.Country is null || entry.Country is null || entry.Country == name.Country)
            .Where(entry => !name.IsAcronym || entry.Country is null || parties.Contains(entry.Country))];
        return found.Length == 0 ? null : found.OrderByDescending(entry => entry.Country is not null && parties.Contains(entry.Country)).First().Id;
    }

    private async Task<int> LearnAliasesAsync(RegisterContext context, long id, string printed, OrganisationName name, ChangeAuthor author, CancellationToken cancellationToken)
    {
        string[] open = [.. new[] { printed, name.Acronym }.OfType<string>().Where(alias => !(_byName.GetValueOrDefault(Folding.Fold(alias)) ?? []).Exists(entry => entry.Id == id))];
        if (open.Length == 0)
        {
            return 0;
        }

        var refused = await RefusedAliases.OfAsync(context, id, cancellationToken);
        var suggested = await RefusedAliases.SuggestAsync(context, id, [.. open.Where(refused.Contains)], author, cancellationToken);
        open = [.. open.Except(refused)];
        if (open.Length == 0)
        {
            return suggested;
        }

        var organisation = await context.Organisations.Include(known => known.Aliases).SingleAsync(known => known.Id == id, cancellationToken);
        organisation.Aliases.AddRange(open.Select(alias => new OrganisationAlias { Name = alias, FoldedName = Folding.Fold(alias) }));
        organisation.Version++;
        await NameIndexWriter.WriteAsync(context, NameKind.Organisation, new Dictionary<string, IEnumerable<string>> { [NamesOf.Key(organisation)] = NamesOf.Of(organisation) }, cancellationToken);
        context.Add(Revise(organisation, author, $"Also called {string.Join(", ", open)}", "Merged with what it is called elsewhere, because of: the same name in other words"));
        Know(organisation);
        return suggested;
    }

    private async Task AddAsync(RegisterContext context, string printed, OrganisationName name, HashSet<CountryCode> parties, ChangeAuthor author, CancellationToken cancellationToken)
    {
        var known = _world.GetValueOrDefault(Folding.Fold(printed)) ?? _world.GetValueOrDefault(name.Folded);
        known = known is not null && name.IsAcronym && known.Country is not null && !parties.Contains(known.Country) ? null : known;
        var called = known?.Name ?? printed;
        var added = new Organisation { Name = called, FoldedName = Folding.Fold(called), Country = known?.Country ?? name.Country };
        var aliases = (known?.Aliases.Select(alias => alias.Name) ?? []).Append(printed).Concat(name.Acronym is { } acronym ? [acronym] : []).Where(alias => alias != called).Distinct();
        added.Aliases.AddRange(aliases.Select(alias => new OrganisationAlias { Name = alias, FoldedName = Folding.Fold(alias) }));
        context.Add(added);
        await context.SaveChangesAsync(cancellationToken);
        await NameIndexWriter.WriteAsync(context, NameKind.Organisation, new Dictionary<string, IEnumerable<string>> { [NamesOf.Key(added)] = NamesOf.Of(added) }, cancellationToken);
        context.Add(Revise(added, author, "Added", null));
        foreach (var (id, score) in await LikeAsync(context, name, added.Country, parties, cancellationToken))
        {
            await OfferDuplicates.OfferAsync(context, RecordKind.Organisation, id, added.Id, score, cancellationToken);
        }

        Know(added);
    }

    private async Task<IReadOnlyList<(long Id, MatchScore Score)>> LikeAsync(RegisterContext context, OrganisationName name, CountryCode? country, HashSet<CountryCode> parties, CancellationToken cancellationToken)
    {
        var like = new List<(long, MatchScore)>();
        foreach (var (id, ofCountry, other) in _names.Where(known => known.Country is null || country is null || known.Country == country))
        {
            var score = OrganisationComparison.Compare(name, other);
            if (score.IsDoubtful && like.TrueForAll(found => found.Item1 != id) && await TookPartWithAsync(context, id, ofCountry, parties, cancellationToken))
            {
                like.Add((id, score));
            }
        }

        return like;
    }

    // Of an organisation whose country is not told, the events that it took part in tell with whom it has to do.
    private static async Task<bool> TookPartWithAsync(RegisterContext context, long id, CountryCode? country, HashSet<CountryCode> parties, CancellationToken cancellationToken)
    {
        var codes = parties.ToArray();
        return country is not null ? parties.Contains(country)
            : await context.ParticipatingOrganisations.AnyAsync(part => part.OrganisationId == id && context.Parties.Any(party => party.EventId == part.EventId && codes.Contains(party.Country)), cancellationToken);
    }

    private void Know(Organisation organisation)
    {
        Known++;
        foreach (var printed in PrintedNamesOf(organisation))
        {
            var name = OrganisationName.Of(printed, _countries);
            Know(Folding.Fold(printed), organisation);
            Know(name.Folded, organisation);
            if (!name.IsAcronym)
            {
                Know($"={name.Key}", organisation);
                _names.Add((organisation.Id, organisation.Country ?? name.Country, name));
            }
        }
    }

    private void Know(string key, Organisation organisation)
    {
        var entries = _byName.TryGetValue(key, out var standing) ? standing : _byName[key] = [];
        if (key.Length > 0 && !entries.Exists(entry => entry.Id == organisation.Id))
        {
            entries.Add((organisation.Id, organisation.Country));
        }
    }

    private static Revision Revise(Organisation organisation, ChangeAuthor author, string what, string? why) => author.Revise(
        RecordKind.Organisation, organisation.Id, organisation.Version, Snapshot.Write(OrganisationSnapshot.Of(organisation)), what, why);

    private static HashSet<CountryCode> PartiesOf(Report report) =>
        [.. report.Claims.Where(claim => claim.Field == ClaimField.Party).Select(claim => CountryCode.TryParse(claim.Value, out var code) ? code : null).OfType<CountryCode>()];

    // One that is being merged away has no name any more.
    private static IEnumerable<string> PrintedNamesOf(Organisation organisation) =>
        organisation.Aliases.Select(alias => alias.Name).Prepend(organisation.Name).Where(name => name.Length > 0);
}
