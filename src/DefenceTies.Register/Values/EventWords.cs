using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Makes the words by which events are found, for several events with a few queries.</summary>
internal sealed class EventWords(RegisterContext context, WorldNames world, SourceTexts texts, AtHand atHand)
{
    private const int MaxNameWords = 2_000;

    /// <summary>The words of events.</summary>
    /// <param name="events">The events, each with the reports that stand.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<IReadOnlyList<EventText>> OfAsync(IReadOnlyList<(Event Registered, IReadOnlyList<Report> Told)> events, CancellationToken cancellationToken)
    {
        if (events.Count == 0)
        {
            return [];
        }

        var people = await PeopleAsync(events.SelectMany(told => told.Registered.Participants), cancellationToken);
        var organisations = await OrganisationsAsync(events.SelectMany(told => told.Registered.Organisations), cancellationToken);
        await texts.LoadAsync(context, events.SelectMany(told => told.Told).Select(report => report.Article!.SourceId), cancellationToken);
        var words = new List<EventText>(events.Count);
        foreach (var (registered, told) in events)
        {
            words.Add(new EventText
            {
                // The key follows the date, so an event that moves in time gets another row.
                Key = TimelineOrder.RowKeyOf(registered.SortKey, registered.Id),
                EventId = registered.Id,
                Title = IndexedText.Of(IndexedText.WordsOf(registered.Title).Take(100)),
                Names = Names(registered, told, people, organisations),
                Body = await BodyAsync(registered, told, cancellationToken),
            });
        }

        return words;
    }

    private async Task<ILookup<long, string>> PeopleAsync(IEnumerable<Participant> participants, CancellationToken cancellationToken)
    {
        var ids = participants.Select(participant => participant.OfficialId).Distinct().ToArray();
        var known = atHand.Officials.Among(ids);
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
