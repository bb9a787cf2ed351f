using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Articles;

/// <summary>What stands beside a paragraph: an event that it proves, and what it tells of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Gave">The fields that the paragraph tells: "date, city, person".</param>
/// <param name="Disputed">Those of them that another source tells otherwise.</param>
public sealed record MarginNote(EventRow Event, string Gave, IReadOnlyList<string> Disputed)
{
    /// <summary>The notes of a paragraph, in the order of its sentences.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="events">The article's events.</param>
    public static IReadOnlyList<MarginNote> Of(EvidenceParagraph paragraph, IReadOnlyList<EventRow> events) =>
    [
        .. from mark in paragraph.Marks
           group mark by mark.EventId into marks
           join row in events on marks.Key equals row.Id
           let words = marks.SelectMany(mark => mark.Words).ToArray()
           select new MarginNote(row, Fields(words), Names(words.Where(word => word.IsDisputed))),
    ];

    private static string Fields(IEnumerable<EvidenceWords> words) => string.Join(", ", Names(words));

    private static string[] Names(IEnumerable<EvidenceWords> words) =>
        [.. words.Select(word => word.Field).Where(IsTold).Distinct().Select(FieldWords.Of)];

    // Whose part and whose country go without saying beside the person and the party.
    private static bool IsTold(ClaimField field) =>
        field is not (ClaimField.PartyPart or ClaimField.OfficialCountry or ClaimField.OfficialPart or ClaimField.OfficeCountry);
}
