using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Finds or adds the officials whom a new report names.</summary>
internal sealed class OfficialLinker(RegisterContext context, OfficialBook book, AtHand atHand)
{
    private const int MostRanks = 20;

    internal async Task LinkAsync(Report report, CancellationToken cancellationToken)
    {
        var told = new ToldReport(report, null, new Dictionary<int, long>());
        var linked = new HashSet<long>();
        foreach (var claim in report.Claims.Where(claim => claim.Field == ClaimField.Official).DistinctBy(claim => claim.Element).OrderBy(claim => claim.Element))
        {
            var element = claim.Element;
            var name = PersonName.Of(told.Of(ClaimField.Official, element)!);
            var country = told.CodeOf(ClaimField.OfficialCountry, element);
            var post = PostWords.Of(told.Of(ClaimField.OfficialPost, element));
            var match = await WithoutOtherServiceAsync(book.Find(name, country, post), post, claim, cancellationToken);

            // Two people of one report are two people.
            var officialId = match.Official is { } known && !linked.Contains(known.Id) ? known.Id : await AddAsync(name, country, match, cancellationToken);
            book.Learn(officialId, name, country, post);
            linked.Add(officialId);
            report.Officials.Add(new NamedOfficial { ReportId = report.Id, Element = element, OfficialId = officialId });
        }
    }

    // Posts change, ranks of another service do not come with it: a general of that name is not the admiral.
    private async Task<OfficialMatch> WithoutOtherServiceAsync(OfficialMatch match, PostWords post, ReportClaim claim, CancellationToken cancellationToken)
    {
        if (match.Official is not { } known || known.Agreement(post) != PostAgreement.Other || RankWords.ServiceOf(claim.Verbatim, claim.Value) is not { } service)
        {
            return match;
        }

        var ranked = await (
            from named in context.NamedOfficials
            where named.OfficialId == known.Id
            join other in context.Claims on new { named.ReportId, named.Element, Field = ClaimField.Official } equals new { other.ReportId, other.Element, other.Field }
            orderby other.Id descending
            select new { other.Verbatim, other.Value }).Take(MostRanks).ToListAsync(cancellationToken);
        var isOther = ranked.Select(other => RankWords.ServiceOf(other.Verbatim, other.Value)).Any(other => other is not null && other != service);
        var score = MatchScore.Of(MatchWeights.OfOfficial(NameAgreement.Same, isWholeName: true, sameCountry: true, PostAgreement.OtherService), ["the same name", "ranks of two services"]);
        return isOther ? new OfficialMatch(null, [(known, score)]) : match;
    }

    private async Task<long> AddAsync(PersonName name, CountryCode? country, OfficialMatch match, CancellationToken cancellationToken)
    {
        var ids = await atHand.Ids.TakeAsync<Official>(context, 1, cancellationToken);
        var official = new Official
        {
            Id = ids[0],
            Name = name.Printed,
            FoldedName = Folding.Fold(name.Printed),
            SortName = OfficialName.SortKeyOf(name.Printed),
            Country = country,
        };
        atHand.MadeOfficials.Add(official.Id, official);
        atHand.Mentions.Begin(official.Id);
        foreach (var (other, score) in match.Doubtful)
        {
            await OfferDuplicates.OfferAsync(context, RecordKind.Official, other.Id, official.Id, score, cancellationToken);
        }

        return official.Id;
    }
}
