using DefenceTies.Domain.Countries;
using DefenceTies.Register.Duplicates;
using DefenceTies.Register.Review;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web;

/// <summary>The addresses of the editors' pages.</summary>
public static partial class PageAddresses
{
    /// <summary>The queue of events that nobody has looked at, where the editor stopped.</summary>
    public const string ReviewRoot = "/edit/review";

    /// <summary>The parameter that names a rule of the extraction.</summary>
    public const string RuleParameter = "rule";

    /// <summary>A place in the queue.</summary>
    /// <param name="queue">Which events, in which order.</param>
    /// <param name="after">The last one that was passed over; none for its head.</param>
    /// <param name="asked">The event that is looked at; the first one when none is named.</param>
    public static string Review(ReviewChoice queue, ReviewKey? after = null, long? asked = null)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return With(
            ReviewRoot,
            FilterQuery.Write(queue.Filter),
            queue.Rule is { } rule ? $"{RuleParameter}={Uri.EscapeDataString(rule)}" : "",
            $"order={Domain.Text.Words.Of(queue.Order)}",
            after is { } key ? $"after={key.Text}" : "",
            asked is null ? "" : $"event={asked}");
    }

    /// <summary>Records that may be one.</summary>
    /// <param name="kind">Only records of this kind; none for all.</param>
    /// <param name="isSettled">Whether those that were kept apart are shown.</param>
    /// <param name="after">Where the page begins; none for the first.</param>
    public static string Duplicates(RecordKind? kind, bool isSettled, DuplicateKey? after = null) =>
        With("/edit/duplicates", kind is { } only ? $"kind={Domain.Text.Words.Of(only)}" : "", isSettled ? "settled=yes" : "", after is { } key ? $"after={new ReviewKey(key.Score, key.Id).Text}" : "");

    /// <summary>Where two records become one.</summary>
    /// <param name="kind">What both are.</param>
    /// <param name="merged">The one that goes.</param>
    /// <param name="into">The one that stands.</param>
    public static string Merge(RecordKind kind, long merged, long into) => $"/edit/merge/{Web.Duplicates.DuplicateWords.Plural(kind)}/{merged}/{into}";

    /// <summary>Where an article is pasted, and its events are accepted, mended or refused.</summary>
    public const string Draft = "/edit/draft";

    /// <summary>The suggestions of imports that were not taken.</summary>
    public const string RefusedSuggestions = "/edit/suggestions?state=refused";

    /// <summary>What imports would have changed where a person had decided.</summary>
    /// <param name="of">Only for this record; none for all.</param>
    /// <param name="after">Where the page begins; none for the first.</param>
    public static string Suggestions((RecordKind Kind, long Id)? of = null, long? after = null) =>
        With("/edit/suggestions", of is { } record ? $"kind={Domain.Text.Words.Of(record.Kind)}&id={record.Id}" : "", after is null ? "" : $"after={after}");

    /// <summary>Where a passage of an article becomes the evidence of a field.</summary>
    public const string CiteRoot = "/edit/evidence";

    /// <summary>The same for an event and a field of it.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="field">The field.</param>
    /// <param name="element">Which element of a list; empty where the field is no list.</param>
    public static string Cite(long eventId, RecordField field, string element = "") => With(CiteRoot, $"event={eventId}", $"of={FieldKey(field, element)}");

    /// <summary>The same for a passage of an article.</summary>
    /// <param name="articleId">The article.</param>
    public static string CiteFrom(long articleId) => With(CiteRoot, $"article={articleId}");

    /// <summary>A field, or an element of a list, as an address names it.</summary>
    public static string FieldKey(RecordField field, string element) => $"{Domain.Text.Words.Of(field)}:{Uri.EscapeDataString(element)}";

    /// <summary>Where the register's CSV comes back in.</summary>
    public const string Sheet = "/edit/csv";

    /// <summary>The form for a new record.</summary>
    /// <param name="plural">What is entered: visits, officials.</param>
    /// <param name="after">The record that was saved just before; none when none was.</param>
    public static string New(string plural, long? after = null) => With($"{Edit}/{plural}/new", after is null ? "" : $"{AfterParameter}={after}");

    /// <summary>The form of an event.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="from">The version whose values stand in the form; none for those that stand.</param>
    public static string EditEvent(long id, int? from = null) => With($"{Edit}/events/{id}", FromVersion(from));

    /// <summary>The form of an official.</summary>
    /// <param name="id">The official's id.</param>
    /// <param name="from">The version whose values stand in the form; none for those that stand.</param>
    public static string EditOfficial(long id, int? from = null) => With($"{Edit}/officials/{id}", FromVersion(from));

    /// <summary>Where names are added to a country.</summary>
    public static string EditCountry(CountryCode code) => $"{Edit}/countries/{code.Value}";

    /// <summary>The form of an organisation.</summary>
    /// <param name="id">The organisation's id.</param>
    /// <param name="from">The version whose values stand in the form; none for those that stand.</param>
    public static string EditOrganisation(long id, int? from = null) => With($"{Edit}/organisations/{id}", FromVersion(from));

    /// <summary>The form for the facts of an article.</summary>
    /// <param name="id">The id of the article, or of any of its readings.</param>
    /// <param name="from">The version whose values stand in the form; none for those that stand.</param>
    public static string EditArticle(long id, int? from = null) => With($"{Edit}/articles/{id}", FromVersion(from));

    private static string FromVersion(int? version) => version is null ? "" : $"from={version}";
}
