using DefenceTies.Domain.Countries;
using DefenceTies.Register.Countries;
using DefenceTies.Register.Events;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Ties;

/// <summary>Reads everything between two countries.</summary>
public sealed class ReadTie(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events are drawn at most, the newest.</summary>
    public const int MostDrawn = 2_000;

    /// <summary>How many events the list holds at most.</summary>
    public const int MostListed = 40;

    // Other ties are there to compare: a few of each country, each with what fits on a small drawing.
    private const int OthersOfEach = 2;
    private const int MostOfOther = 60;

    /// <summary>Reads it; none when the register knows one of the codes not, or both are one.</summary>
    /// <param name="one">One of the countries.</param>
    /// <param name="other">The other.</param>
    /// <param name="period">Its period is what counts of this filter.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<TiePage?> ExecuteAsync(CountryCode one, CountryCode other, TimelineFilter period, CancellationToken cancellationToken)
    {
        var (first, second) = one < other ? (one, other) : (other, one);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await context.Countries.CountAsync(country => country.Code == first || country.Code == second, cancellationToken);
        if (known < 2)
        {
            return null;
        }

        var filter = new TimelineFilter { From = period.From, To = period.To, CertainlyInPeriod = period.CertainlyInPeriod };
        var contacts = await TieContacts.ReadAsync(context, first, second, filter, MostDrawn, cancellationToken);
        var others = await OthersAsync(context, first, second, filter, cancellationToken);
        var names = await CountryNames.ReadAsync(context, [first, second, .. others.SelectMany(tie => new CountryCode?[] { tie.Of, tie.Partner })], cancellationToken);
        return new TiePage(
            names.Of(first),
            names.Of(second),
            contacts.Count < MostDrawn ? contacts.Count : await CountAsync(context, first, second, filter, contacts.Count, cancellationToken),
            contacts,
            await EventRows.ReadAsync(context, [.. contacts.Take(MostListed).Select(contact => contact.Id)], cancellationToken),
            await TieEncounters.ReadAsync(context, first, second, contacts, cancellationToken),
            [.. others.Select(tie => new OtherTie(names.Of(tie.Of), names.Of(tie.Partner), tie.Events, tie.Contacts))]);
    }

    // Tallies know whole months only; of any other period as many are told as were read.
    private static async Task<int> CountAsync(RegisterContext context, CountryCode first, CountryCode second, TimelineFilter filter, int read, CancellationToken cancellationToken) =>
        TallySelection.CountsOf(context, filter with { Countries = new Choice<CountryCode>([first, second], []) }) is { } tallies
            ? await tallies.SumAsync(tally => tally.Count, cancellationToken)
            : read;

    private static async Task<IReadOnlyList<(CountryCode Of, CountryCode Partner, int Events, IReadOnlyList<TieContact> Contacts)>> OthersAsync(
        RegisterContext context, CountryCode first, CountryCode second, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var ties = new List<(CountryCode, CountryCode, int, IReadOnlyList<TieContact>)>();
        foreach (var (of, but) in new[] { (first, second), (second, first) })
        {
            var partners = (await PartnerCounts.ReadAsync(context, of, cancellationToken)).Where(partner => partner.Key != but);
            foreach (var (partner, events) in partners.OrderByDescending(partner => partner.Value).ThenBy(partner => partner.Key.Value, StringComparer.Ordinal).Take(OthersOfEach))
            {
                var (a, b) = of < partner ? (of, partner) : (partner, of);
                ties.Add((of, partner, events, await TieContacts.ReadAsync(context, a, b, filter, MostOfOther, cancellationToken)));
            }
        }

        return ties;
    }
}
