using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Reads what articles tell of an event, each claim as the decision that would follow it.</summary>
internal sealed class EditableClaims
{
    private static readonly HashSet<ClaimField> s_besides =
        [ClaimField.PartyPart, ClaimField.OfficialPart, ClaimField.OfficialCountry, ClaimField.OfficeCountry];

    private readonly CountryNames _countries;
    private readonly Dictionary<long, string> _officials;
    private readonly Dictionary<string, (long Id, string Name)> _organisations;
    private readonly Dictionary<long, ArticleRow> _articles;

    private EditableClaims(CountryNames countries, Dictionary<long, string> officials, Dictionary<string, (long Id, string Name)> organisations, Dictionary<long, ArticleRow> articles) =>
        (_countries, _officials, _organisations, _articles) = (countries, officials, organisations, articles);

    internal static async Task<IReadOnlyList<EditableClaim>> OfEventAsync(RegisterContext context, long eventId, CancellationToken cancellationToken)
    {
        var reports = await context.Reports.AsNoTracking().AsSplitQuery()
            .Where(report => report.EventId == eventId && report.Article!.SupersededByImportRunId == null)
            .Include(report => report.Claims).Include(report => report.Officials).Include(report => report.Article).ThenInclude(article => article!.Source)
            .ToListAsync(cancellationToken);
        var claims = reports.SelectMany(report => report.Claims).ToArray();
        var names = claims.Where(claim => claim.Field == ClaimField.Organisation).Select(claim => Folding.Fold(claim.Value)).Distinct().ToArray();
        var reading = new EditableClaims(
            await CountryNames.ReadAsync(context, claims.Select(claim => CountryCode.TryParse(claim.Value, out var code) ? code : (CountryCode?)null), cancellationToken),
            await ElementNames.OfficialsAsync(context, [.. reports.SelectMany(report => report.Officials).Select(named => named.OfficialId).Distinct()], cancellationToken),
            await OrganisationsAsync(context, names, cancellationToken),
            (await ArticleRows.ReadAsync(context, [.. reports.Select(report => report.ArticleId).Distinct()], cancellationToken)).ToDictionary(article => article.Id));
        return
        [
            .. reports.OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MaxValue).ThenBy(report => report.Id)
                .SelectMany(report => report.Claims.Where(claim => !s_besides.Contains(claim.Field)).OrderBy(claim => claim.Field).ThenBy(claim => claim.Element)
                    .Select(claim => reading.Read(report, claim))),
        ];
    }

    private static async Task<Dictionary<string, (long Id, string Name)>> OrganisationsAsync(RegisterContext context, string[] names, CancellationToken cancellationToken)
    {
        var found = names.Length == 0 ? [] : await context.Organisations.AsNoTracking()
            .Where(organisation => names.Contains(organisation.FoldedName) || organisation.Aliases.Any(alias => names.Contains(alias.FoldedName)))
            .Include(organisation => organisation.Aliases).ToListAsync(cancellationToken);
        return found.SelectMany(organisation => organisation.Aliases.Select(alias => alias.FoldedName).Append(organisation.FoldedName).Select(name => (name, organisation)))
            .Where(bearer => names.Contains(bearer.name))
            .GroupBy(bearer => bearer.name)
            .Where(bearers => bearers.DistinctBy(bearer => bearer.organisation.Id).Count() == 1)
            .ToDictionary(bearers => bearers.Key, bearers => (bearers.First().organisation.Id, bearers.First().organisation.Name));
    }

    private EditableClaim Read(Report report, ReportClaim claim)
    {
        var (element, value, name) = DecisionOf(report, claim);
        var (before, after) = SentenceAround(report, claim);
        return new EditableClaim(claim.Id, FieldOf(claim.Field), element, value, name, claim.Verbatim, before, after, _articles[report.ArticleId]);
    }

    // An office without a name stands beside the named people.
    private static RecordField FieldOf(ClaimField field) => field == ClaimField.Office ? RecordField.Official : (RecordField)(int)field;

    private (string Element, string? Value, string? Name) DecisionOf(Report report, ReportClaim claim)
    {
        switch (claim.Field)
        {
            case ClaimField.Party:
                return (claim.Value, Beside(report, claim, ClaimField.PartyPart) ?? Words.Of(PartyPart.Participant), NameOf(claim.Value));
            case ClaimField.Host:
                return ("", claim.Value, NameOf(claim.Value));
            case ClaimField.Official or ClaimField.OfficialPost when report.Officials.Find(named => named.Element == claim.Element) is { } named:
                var official = named.OfficialId.ToString(CultureInfo.InvariantCulture);
                return (official, claim.Field == ClaimField.OfficialPost ? claim.Value : Beside(report, claim, ClaimField.OfficialPart) ?? Words.Of(OfficialPart.Other), _officials[named.OfficialId]);
            case ClaimField.Official or ClaimField.OfficialPost or ClaimField.Office:
                return ("", null, claim.Value);
            case ClaimField.Organisation:
                return _organisations.TryGetValue(Folding.Fold(claim.Value), out var organisation)
                    ? (organisation.Id.ToString(CultureInfo.InvariantCulture), EventFields.In, organisation.Name)
                    : ("", null, claim.Value);
            case ClaimField.Topic or ClaimField.AgreementSubject:
                return (claim.Value, EventFields.In, null);
            default:
                return ("", claim.Value, null);
        }
    }

    private string? NameOf(string code) => CountryCode.TryParse(code, out var country) ? _countries.Of(country).Name : null;

    private static string? Beside(Report report, ReportClaim claim, ClaimField field) =>
        report.Claims.Find(other => other.Field == field && other.Element == claim.Element)?.Value;

    /// <summary>The rest of the sentence in which a claim's words stand.</summary>
    internal static (string Before, string After) SentenceAround(Report report, ReportClaim claim)
    {
        var sentence = report.Evidence.Where(span => span.Start <= claim.Start && claim.End <= span.End).Select(span => (TextSpan?)span).FirstOrDefault();
        var text = report.Article!.Source!.Text;
        return sentence is { } around && around.End <= text.Length
            ? (text[around.Start..claim.Start], text[claim.End..around.End])
            : (claim.Before, claim.After);
    }
}
