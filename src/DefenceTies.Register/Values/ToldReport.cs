using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>A report with its claims in reach, as the rule of values and matching read it.</summary>
/// <param name="report">The report with its claims and its officials.</param>
/// <param name="published">When its article appeared.</param>
/// <param name="organisations">Whom the register takes the organisations for that it names, by the number of the element.</param>
internal sealed class ToldReport(Report report, EdtfDate? published, IReadOnlyDictionary<int, long> organisations)
{
    private readonly ILookup<(ClaimField Field, int Element), ReportClaim> _claims =
        report.Claims.OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Start).ToLookup(claim => (claim.Field, claim.Element));

    internal Report Report => report;

    internal EdtfDate? Published => published;

    internal EventStatus Status => Words.TryRead<EventStatus>(One(ClaimField.Status), out var status) ? status : EventStatus.Occurred;

    /// <summary>The date told; for an undated event told as past, that it was no later than its article.</summary>
    internal EdtfDate? Date =>
        EdtfDate.TryParse(One(ClaimField.Date), out var date) ? date
        : Status == EventStatus.Occurred && published?.Bounds.Latest is { } latest ? EdtfDate.NotAfter(latest)
        : null;

    internal IEnumerable<(CountryCode Country, PartyPart Part)> Parties =>
        from element in Elements(ClaimField.Party)
        let country = CodeOf(ClaimField.Party, element)
        where country is not null
        select (country, Words.TryRead<PartyPart>(Of(ClaimField.PartyPart, element), out var part) ? part : PartyPart.Participant);

    internal IEnumerable<ToldPerson> People =>
        from named in report.Officials
        select new ToldPerson(named.OfficialId, named.Element, this);

    internal IEnumerable<long> Organisations => organisations.Values.Distinct();

    /// <summary>The surest value told of a field that is no list.</summary>
    internal string? One(ClaimField field) => Of(field, 0);

    /// <summary>The surest value told of one element of a list.</summary>
    internal string? Of(ClaimField field, int element) => _claims[(field, element)].FirstOrDefault()?.Value;

    /// <summary>The values told of a list.</summary>
    internal IEnumerable<string> All(ClaimField field) => Elements(field).Select(element => Of(field, element)!);

    internal CountryCode? CodeOf(ClaimField field, int element = 0) => CountryCode.TryParse(Of(field, element), out var code) ? code : null;

    private IEnumerable<int> Elements(ClaimField field) =>
        _claims.Where(claims => claims.Key.Field == field).Select(claims => claims.Key.Element).Order();
}
