using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Tests;

/// <summary>Read models to build tests from; a test changes with <c>with</c> what it is about.</summary>
internal static class Sample
{
    internal static EventRow Visit(long id = 1, string? date = "2025-10-26") => new(
        id,
        EventKind.Visit,
        EventStatus.Occurred,
        "A chief of staff visits Dhaka",
        date is null ? null : EdtfDate.Parse(date),
        [Party("PAK", "Pakistan", PartyPart.Visitor), Party("BGD", "Bangladesh", PartyPart.Host)],
        new CountryName(CountryCode.Parse("BGD"), "Bangladesh"),
        "Dhaka",
        [Official(1, "Arif Khan", OfficialPart.Visitor), Official(2, "Nazmul Hassan", OfficialPart.Host)],
        null,
        ReviewState.Extracted,
        1,
        []);

    internal static EventParty Party(string code, string name, PartyPart part = PartyPart.Participant) =>
        new(CountryCode.Parse(code), name, part);

    internal static EventOfficial Official(long id, string name, OfficialPart part) => new(id, name, null, null, part);

    internal static ArticleRow Article(long id = 1, string? publisher = "ANI", string? published = "2025-11-24") =>
        new(id, "A headline", publisher, published is null ? null : EdtfDate.Parse(published), "a.txt", 1);

    internal static EventPage Page(EventRow row, params EventReport[] reports) => new(row, null, 1, reports, [], [], null);

    internal static EventReport Report(long id, ArticleRow article, EvidenceParagraph[] context, params Claim[] claims) =>
        new(id, article, "visit.arrives", 0.9, claims, context, false);

    internal static Claim Claim(ClaimField field, string value, int start = 0, int end = 1, int element = 0) =>
        new(field, element, value, value, new TextSpan(start, end), "visit.arrives", 0.9);

    internal static EvidenceParagraph Paragraph(string text, int start, params EvidenceMark[] marks) =>
        new(1, new TextSpan(start, start + text.Length), text, null, marks);

    internal static EvidenceMark Mark(int start, int end, long eventId, params EvidenceWords[] words) =>
        new(new TextSpan(start, end), eventId, words);

    internal static EvidenceWords WordsOf(int start, int end, ClaimField field, bool isDisputed = false) =>
        new(new TextSpan(start, end), field, isDisputed);
}
