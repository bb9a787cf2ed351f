using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Import;

/// <summary>Finds or adds the officials whom a new report names.</summary>
internal sealed class OfficialLinker(RegisterContext context, OfficialBook book)
{
    /// <summary>The officials added so far.</summary>
    internal HashSet<long> Added { get; } = [];

    internal async Task LinkAsync(Report report, CancellationToken cancellationToken)
    {
        var told = new ToldReport(report, null, new Dictionary<int, long>());
        var linked = new HashSet<long>();
        foreach (var element in report.Claims.Where(claim => claim.Field == ClaimField.Official).Select(claim => claim.Element).Distinct().Order())
        {
            var name = PersonName.Of(told.Of(ClaimField.Official, element)!);
            var country = told.CodeOf(ClaimField.OfficialCountry, element);
            var post = PostWords.Of(told.Of(ClaimField.OfficialPost, element));
            var match = book.Find(name, country, post);

            // Two people of one report are two people.
            var officialId = match.Official is { } known && !linked.Contains(known.Id) ? known.Id : await AddAsync(name, country, match, cancellationToken);
            book.Learn(officialId, name, country, post);
            linked.Add(officialId);
            report.Officials.Add(new NamedOfficial { ReportId = report.Id, Element = element, OfficialId = officialId });
        }
    }

    private async Task<long> AddAsync(PersonName name, CountryCode? country, OfficialMatch match, CancellationToken cancellationToken)
    {
        var official = new Official
        {
            Name = name.Printed,
            FoldedName = Folding.Fold(name.Printed),
            SortName = OfficialName.SortKeyOf(name.Printed),
            Country = country,
        };
        context.Add(official);
        await context.SaveChangesAsync(cancellationToken);
        Added.Add(official.Id);
        foreach (var (other, score) in match.Doubtful)
        {
            await OfferDuplicates.OfferAsync(context, RecordKind.Official, other.Id, official.Id, score, cancellationToken);
        }

        return official.Id;
    }
}
