using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Writes a finished draft down: the event, and a claim for every field told.</summary>
internal sealed class EventWriter(Knowledge knowledge)
{
    private readonly EventTitles _titles = new(knowledge);

    /// <summary>The event.</summary>
    /// <param name="draft">The finished draft.</param>
    /// <param name="signs">The signs of being right that it shows.</param>
    /// <param name="text">The whole source.</param>
    internal ExtractedEvent Write(EventDraft draft, IReadOnlyList<ConfidenceSign> signs, string text)
    {
        var confidence = knowledge.Confidence.Of(signs);
        var named = draft.Officials.Where(official => official.Person is not null).ToList();
        var offices = draft.Officials.Where(official => official is { Person: null, Post.IsCounterpart: false }).ToList();
        return new ExtractedEvent(
            draft.Kind,
            draft.Status.Value,
            draft.Date?.Value,
            [.. draft.Parties.Select(party => new ExtractedParty(party.Key, party.Value.Value))],
            draft.Host?.Value,
            CityOf(draft)?.Value,
            [.. named.Select(official => new ExtractedOfficial(official.Person!.Name, official.Country ?? official.Person.Country ?? official.Person.LikelyCountry, PostOf(official), official.Part))],
            [.. offices.Select(office => new ExtractedOffice(office.Post!.Text, office.Country))],
            draft.Stage?.Value,
            _titles.Of(draft),
            confidence,
            draft.Rule,
            [.. draft.Evidence.Take(EvidenceSpan.Most)],
            Claims(draft, named, offices, text, confidence))
        {
            Signs = signs,
            DateBecause = draft.Date?.Because?.In(text),
        };
    }

    private static List<Claim> Claims(EventDraft draft, List<DraftOfficial> named, List<DraftOfficial> offices, string text, double confidence)
    {
        var claims = new ClaimList(text, draft.Rule, confidence);
        claims.Add(ClaimField.Status, 0, Words.Of(draft.Status.Value), draft.Status.Span);
        claims.Add(ClaimField.Date, draft.Date, date => date.Text);
        foreach (var (at, (code, part)) in draft.Parties.Index())
        {
            claims.Add(ClaimField.Party, at, code.Value, part.Span);
            claims.Add(ClaimField.PartyPart, at, Words.Of(part.Value), part.Span);
        }

        claims.Add(ClaimField.Host, draft.Host, host => host.Value);
        claims.Add(ClaimField.City, CityOf(draft), city => city);
        foreach (var (at, official) in named.Index())
        {
            AddOfficial(claims, at, official);
        }

        foreach (var (at, office) in offices.Index())
        {
            claims.Add(ClaimField.Office, at, office.Post!.Text, office.Post.TextSpan);
            claims.Add(ClaimField.OfficeCountry, at, office.Country?.Value, office.CountrySpan ?? office.Post.TextSpan);
        }

        foreach (var (at, organisation) in draft.Organisations.DistinctBy(found => found.Value).Index())
        {
            claims.Add(ClaimField.Organisation, at, organisation.Value, organisation.Span);
        }

        claims.Add(ClaimField.Stage, draft.Stage, Words.Of);
        claims.Add(ClaimField.AgreementType, draft.Type, Words.Of);
        foreach (var (at, subject) in draft.Subjects.Index())
        {
            claims.Add(ClaimField.AgreementSubject, at, Words.Of(subject.Value), subject.Span);
        }

        AddDetails(claims, draft);
        return claims.ToList();
    }

    private static void AddOfficial(ClaimList claims, int at, DraftOfficial official)
    {
        claims.Add(ClaimField.Official, at, official.Person!.Name, official.Span);
        claims.Add(ClaimField.OfficialCountry, at, (official.Country ?? official.Person.Country ?? official.Person.LikelyCountry)?.Value, official.CountrySpan ?? official.Person.Post?.CountrySpan ?? official.Span);
        claims.Add(ClaimField.OfficialPost, at, PostOf(official), (official.Post ?? official.Person.Post)?.TextSpan ?? official.Span);
        claims.Add(ClaimField.OfficialPart, at, Words.Of(official.Part), official.Span);
    }

    private static void AddDetails(ClaimList claims, EventDraft draft)
    {
        foreach (var details in draft.Details.GroupBy(detail => detail.Field))
        {
            if (FieldOf(details.Key) is not { } field)
            {
                continue;
            }

            var isList = field == ClaimField.Topic;
            foreach (var (at, detail) in details.DistinctBy(detail => detail.Words.Value).Take(isList ? int.MaxValue : 1).Index())
            {
                claims.Add(field, at, detail.Words.Value, detail.Words.Span);
            }
        }
    }

    /// <summary>The post as told here, else as told first; a counterpart's is the one on the other side.</summary>
    private static string? PostOf(DraftOfficial official) => official.Post is { IsCounterpart: false } post ? post.Text : official.Person?.PostText;

    /// <summary>The city, when it lies in the host country.</summary>
    internal static Found<string>? CityOf(EventDraft draft) =>
        draft.Place is { Value.City: { } city } place && (draft.Host is null || draft.Host.Value.Value == place.Value.Country) ? new Found<string>(city, place.Span) : null;

    private static ClaimField? FieldOf(RuleField field) => field switch
    {
        RuleField.Name => ClaimField.ExerciseName,
        RuleField.Equipment => ClaimField.Equipment,
        RuleField.Quantity => ClaimField.Quantity,
        RuleField.Value => ClaimField.Value,
        RuleField.Course => ClaimField.Course,
        RuleField.Purpose => ClaimField.Purpose,
        RuleField.Topic => ClaimField.Topic,
        _ => null,
    };
}
