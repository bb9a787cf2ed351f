using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Values;

/// <summary>An official as one report names the person.</summary>
/// <param name="ArticleId">The report's article.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Country">The country acted for.</param>
/// <param name="Post">The post held then.</param>
/// <param name="At">When the person is shown in the post: at the event when it has been, else when the article appeared.</param>
internal sealed record OfficialMention(long ArticleId, string Name, CountryCode? Country, string? Post, EdtfDate? At)
{
    /// <summary>Whether a claim of a report tells of the person with this number in it.</summary>
    internal static bool IsOf(ClaimField field, int element, int person) => field switch
    {
        ClaimField.Date or ClaimField.Status => true,
        ClaimField.Official or ClaimField.OfficialCountry or ClaimField.OfficialPost => element == person,
        _ => false,
    };

    internal static OfficialMention? Of(long articleId, EdtfDate? published, IEnumerable<(ClaimField Field, string Value)> claims)
    {
        var values = claims.DistinctBy(claim => claim.Field).ToDictionary(claim => claim.Field, claim => claim.Value);
        var hasOccurred = !Words.TryRead<EventStatus>(values.GetValueOrDefault(ClaimField.Status), out var status) || status == EventStatus.Occurred;
        return !values.TryGetValue(ClaimField.Official, out var name) ? null : new OfficialMention(
            articleId,
            name,
            CountryCode.TryParse(values.GetValueOrDefault(ClaimField.OfficialCountry), out var country) ? country : null,
            values.GetValueOrDefault(ClaimField.OfficialPost),
            hasOccurred && EdtfDate.TryParse(values.GetValueOrDefault(ClaimField.Date), out var date) && date.Bounds.Earliest is not null ? date : published);
    }
}
