using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Writes the words by which an event is found.</summary>
internal sealed class EventTextWriter(RegisterContext context, WorldNames world, SourceTexts texts)
{
    internal async Task WriteAsync(Event registered, IReadOnlyList<Report> told, CancellationToken cancellationToken)
    {
        var key = TimelineOrder.RowKeyOf(registered.SortKey, registered.Id);
        var (title, names, body) = (Folding.Fold(registered.Title), await NamesAsync(registered, told, cancellationToken), await BodyAsync(registered, told, cancellationToken));
        var standing = await context.EventTexts.SingleOrDefaultAsync(text => text.EventId == registered.Id, cancellationToken);
        if (standing?.Key == key)
        {
            (standing.Title, standing.Names, standing.Body) = (title, names, body);
            return;
        }

        // The key follows the date, so an event that moves in time gets another row.
        if (standing is not null)
        {
            context.Remove(standing);
            await context.SaveChangesAsync(cancellationToken);
        }

        context.Add(new EventText { Key = key, EventId = registered.Id, Title = title, Names = names, Body = body });
    }

    private async Task<string> NamesAsync(Event registered, IReadOnlyList<Report> told, CancellationToken cancellationToken)
    {
        var officialIds = registered.Participants.Select(participant => participant.OfficialId).ToArray();
        var officials = await context.OfficialAliases.Where(alias => officialIds.Contains(alias.OfficialId)).Select(alias => alias.FoldedName).ToListAsync(cancellationToken);
        var organisationIds = registered.Organisations.Select(part => part.OrganisationId).ToArray();
        var organisations = await context.Organisations.Where(organisation => organisationIds.Contains(organisation.Id)).Select(organisation => organisation.FoldedName).ToListAsync(cancellationToken);
        var asTold = told.SelectMany(report => report.Claims)
            .Where(claim => claim.Field is ClaimField.Official or ClaimField.OfficialPost or ClaimField.City or ClaimField.Organisation or ClaimField.Office)
            .Select(claim => Folding.Fold(claim.Value));
        var countries = registered.Parties.Select(party => party.Country).Append(registered.Host).OfType<Domain.Countries.CountryCode>().Distinct().Select(world.NamesOf);
        return string.Join(' ', countries.Concat(officials).Concat(organisations).Concat(asTold).Append(Folding.Fold(registered.City)).Where(name => name.Length > 0).Distinct());
    }

    private async Task<string> BodyAsync(Event registered, IReadOnlyList<Report> told, CancellationToken cancellationToken)
    {
        var sentences = new List<string> { Folding.Fold(registered.Summary) };
        sentences.AddRange(registered.Topics.Select(topic => Folding.Fold(topic.Topic)));
        foreach (var report in told)
        {
            var text = await texts.ReadAsync(context, report.Article!.SourceId, cancellationToken);
            sentences.AddRange(report.Evidence.Select(span => Folding.Fold(span.In(text))));
        }

        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0).Distinct());
    }
}
