using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Writes the words by which events are found, for several events with a few queries.</summary>
internal sealed class EventTextWriter(RegisterContext context, WorldNames world, SourceTexts texts, AtHand? atHand = null)
{
    private const int MaxNameWords = 2_000;

    /// <summary>Writes them; they are stored with the context's next changes.</summary>
    /// <param name="changed">Events with the reports that stand, and whether the event was only just made.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task WriteAsync(IReadOnlyList<(Event Registered, IReadOnlyList<Report> Told, bool IsNew)> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var standing = await StandingAsync(changed, cancellationToken);
        var people = await PeopleAsync(changed.SelectMany(change => change.Registered.Participants), cancellationToken);
        var organisations = await OrganisationsAsync(changed.SelectMany(change => change.Registered.Organisations), cancellationToken);
        await texts.LoadAsync(context, changed.SelectMany(change => change.Told).Select(report => report.Article!.SourceId), cancellationToken);
        foreach (var (registered, told, _) in changed)
        {
            var title = IndexedText.Of(IndexedText.WordsOf(registered.Title).Take(100));
            var names = Names(registered, told, people, organisations);
            var body = await BodyAsync(registered, told, cancellationToken);
            if (standing.TryGetValue(registered.Id, out var text))
            {
                (text.Title, text.Names, text.Body) = (title, names, body);
            }
            else
            {
                context.Add(new EventText { Key = KeyOf(registered), EventId = registered.Id, Title = title, Names = names, Body = body });
            }
        }
    }

    private static long KeyOf(Event registered) => TimelineOrder.RowKeyOf(registered.SortKey, registered.Id);

    // The key follows the date, so an event that moves in time gets another row.
    private async Task<Dictionary<long, EventText>> StandingAsync(IReadOnlyList<(Event Registered, IReadOnlyList<Report> Told, bool IsNew)> changed, CancellationToken cancellationToken)
    {
        var keys = changed.Where(change => !change.IsNew).ToDictionary(change => change.Registered.Id, change => KeyOf(change.Registered));
        if (keys.Count == 0)
        {
            return [];
        }

        var ids = keys.Keys.ToArray();
        var standing = await context.EventTexts.Where(text => ids.Contains(text.EventId)).ToListAsync(cancellationToken);
        var moved = standing.Where(text => text.Key != keys[text.EventId]).ToArray();
        if (moved.Length > 0)
        {
            var old = moved.Select(text => text.Key).ToArray();
            await context.EventTexts.Where(text => old.Contains(text.Key)).ExecuteDeleteAsync(cancellationToken);
            Array.ForEach(moved, text => context.Entry(text).State = EntityState.Detached);
        }

        return standing.Except(moved).ToDictionary(text => text.EventId);
    }

    private async Task<ILookup<long, string>> PeopleAsync(IEnumerable<Participant> participants, CancellationToken cancellationToken)
    {
        var ids = participants.Select(participant => participant.OfficialId).Distinct().ToArray();
        var known = atHand?.Officials.Among(ids) ?? [];
        var others = ids.Except(known.Select(official => official.Id)).ToArray();
        var read = others.Length == 0 ? []
            : await context.OfficialAliases.Where(alias => others.Contains(alias.OfficialId)).Select(alias => new { alias.OfficialId, alias.FoldedName }).ToListAsync(cancellationToken);
        return known.SelectMany(official => official.Aliases.Select(alias => (official.Id, alias.FoldedName)))
            .Concat(read.Select(alias => (Id: alias.OfficialId, alias.FoldedName)))
            .ToLookup(alias => alias.Id, alias => alias.FoldedName);
    }

    private async Task<ILookup<long, string>> OrganisationsAsync(IEnumerable<ParticipatingOrganisation> parts, CancellationToken cancellationToken)
    {
        var ids = parts.Select(part => part.OrganisationId).Distinct().ToArray();
        return ids.Length == 0
            ? Array.Empty<long>().ToLookup(id => id, _ => "")
            : (await context.Organisations.Where(organisation => ids.Contains(organisation.Id)).Select(organisation => new { organisation.Id, organisation.FoldedName })
                .Concat(context.OrganisationAliases.Where(alias => ids.Contains(alias.OrganisationId)).Select(alias => new { Id = alias.OrganisationId, alias.FoldedName }))
                .ToListAsync(cancellationToken))
                .ToLookup(name => name.Id, name => name.FoldedName);
    }

    private string Names(Event registered, IReadOnlyList<Report> told, ILookup<long, string> people, ILookup<long, string> organisations)
    {
        var asTold = told.SelectMany(report => report.Claims)
            .Where(claim => claim.Field is ClaimField.Official or ClaimField.OfficialPost or ClaimField.City or ClaimField.Organisation or ClaimField.Office)
            .Select(claim => claim.Value);
        var names = registered.Parties.Select(party => party.Country).Append(registered.Host).OfType<CountryCode>().Distinct().Select(world.NamesOf)
            .Concat(registered.Participants.SelectMany(participant => people[participant.OfficialId]))
            .Concat(registered.Organisations.SelectMany(part => organisations[part.OrganisationId].Order(StringComparer.Ordinal)))
            .Concat(asTold)
            .Append(registered.City ?? "");
        return IndexedText.Of(names.Select(name => string.Join(' ', IndexedText.WordsOf(name))).Distinct().SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Take(MaxNameWords));
    }

    private async Task<string> BodyAsync(Event registered, IReadOnlyList<Report> told, CancellationToken cancellationToken)
    {
        var sentences = registered.Topics.Select(topic => topic.Topic).Prepend(registered.Summary ?? "").ToList();
        foreach (var report in told)
        {
            var text = await texts.ReadAsync(context, report.Article!.SourceId, cancellationToken);
            sentences.AddRange(report.Evidence.Select(span => span.In(text)));
        }

        return IndexedText.Of(sentences.Distinct().SelectMany(IndexedText.WordsOf));
    }
}
