using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Ties;

/// <summary>Reads the events between two countries off the index of their pair.</summary>
internal static class TieContacts
{
    /// <summary>Reads the newest of them.</summary>
    /// <param name="context">The store.</param>
    /// <param name="first">The country whose code comes first.</param>
    /// <param name="second">The other.</param>
    /// <param name="filter">Its period is what counts.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static async Task<IReadOnlyList<TieContact>> ReadAsync(
        RegisterContext context, CountryCode first, CountryCode second, TimelineFilter filter, int most, CancellationToken cancellationToken)
    {
        var pairs = InPeriod(context.Pairs.Where(pair => pair.A == first && pair.B == second), filter)
            .OrderByDescending(pair => pair.SortKey).ThenByDescending(pair => pair.EventId)
            .Take(most);
        var read = await (
            from pair in pairs
            join found in context.Events on pair.EventId equals found.Id
            orderby pair.SortKey descending, pair.EventId descending
            select new
            {
                found.Id,
                found.Kind,
                found.Status,
                found.Title,
                found.Date,
                found.Disputed,
                found.Host,
                FirstPart = found.Parties.Where(party => party.Country == first).Select(party => party.Part).FirstOrDefault(),
                SecondPart = found.Parties.Where(party => party.Country == second).Select(party => party.Part).FirstOrDefault(),
                Stage = found.Agreement == null ? (AgreementStage?)null : found.Agreement.Stage,
                Ended = found.Agreement == null ? null : found.Agreement.Stages.Where(stage => stage.Stage == AgreementStage.Lapsed).Select(stage => stage.Date).FirstOrDefault(),
                VisitorRank = found.Visit == null ? null : found.Visit.VisitorRank,
                HostRank = found.Visit == null ? null : found.Visit.HostRank,
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. read.Select(found => new TieContact(
                found.Id,
                found.Kind,
                found.Status,
                found.Title,
                found.Date,
                found.Disputed.Contains(ClaimField.Date),
                DirectionOf(found.FirstPart, found.SecondPart),
                found.Host,
                found.Stage is { } stage ? new TieAgreement(stage, found.Ended) : null,
                found.VisitorRank,
                found.HostRank)),
        ];
    }

    private static IQueryable<EventPair> InPeriod(IQueryable<EventPair> pairs, TimelineFilter filter)
    {
        if (filter.From?.Bounds.Earliest is { } from)
        {
            pairs = filter.CertainlyInPeriod
                ? pairs.Where(pair => pair.Earliest >= from)
                : pairs.Where(pair => pair.Latest == null || pair.Latest >= from);
        }

        if (filter.To?.Bounds.Latest is { } to)
        {
            pairs = filter.CertainlyInPeriod
                ? pairs.Where(pair => pair.Latest <= to)
                : pairs.Where(pair => pair.Earliest == null || pair.Earliest <= to);
        }

        return pairs;
    }

    private static TieDirection DirectionOf(PartyPart first, PartyPart second) =>
        IsActing(first) && IsActedOn(second) ? TieDirection.FromFirst
        : IsActing(second) && IsActedOn(first) ? TieDirection.FromSecond
        : TieDirection.Together;

    private static bool IsActing(PartyPart part) => part is PartyPart.Visitor or PartyPart.Supplier or PartyPart.Trainer;

    private static bool IsActedOn(PartyPart part) => part is PartyPart.Host or PartyPart.Recipient or PartyPart.Trainee;
}
