using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Makes short titles for lists.</summary>
internal sealed class EventTitles(Knowledge knowledge)
{
    private const int LongestPost = 40;

    /// <summary>The title of an event.</summary>
    internal string Of(EventDraft draft) => draft.Kind switch
    {
        EventKind.Visit => $"{Guest(draft)} {VisitVerb(draft.Status.Value)} {WhereTo(draft)}",
        EventKind.Meeting => Meeting(draft),
        EventKind.Agreement => Agreement(draft),
        EventKind.Exercise => Exercise(draft),
        EventKind.Training => $"{Detail(draft, RuleField.Course) ?? "Training"}, {Names(draft.Countries)}",
        EventKind.Transfer => Transfer(draft),
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };

    private string Guest(EventDraft draft)
    {
        var visitors = draft.Officials.Where(official => official.Part == OfficialPart.Visitor).ToList();
        if (visitors.FirstOrDefault(official => official.Person is not null) is { Person: { } person } named)
        {
            var surname = SurnameOf(person);
            return person.PostText is { Length: <= LongestPost } post ? $"{Capitalised(post)} {surname}" : named.Post is null ? person.Name : $"{Capitalised(named.Post.Post?.Forms[0] ?? "")} {surname}".Trim();
        }

        if (draft.Organisations.Count > 0)
        {
            return $"{draft.Organisations[0].Value} delegation";
        }

        var adjective = draft.PartiesOf(PartyPart.Visitor).Select(AdjectiveOf).FirstOrDefault() ?? "Foreign";
        return visitors.Select(official => official.Post?.Text).FirstOrDefault(text => text is not null) is { } office ? $"{adjective} {office}" : $"{adjective} delegation";
    }

    private string WhereTo(EventDraft draft) =>
        draft.Place?.Value is { City: { } city } place && (draft.Host is null || draft.Host.Value.Value == place.Country) ? city
        : draft.Host is { } host ? NameOf(host.Value)
        : Names(draft.PartiesOf(PartyPart.Host));

    private string Meeting(EventDraft draft)
    {
        var people = draft.Officials.Where(official => official.Person is not null).Select(official => SurnameOf(official.Person!)).Distinct().Take(2).ToList();
        var place = draft.Place?.Value.City is { } city ? $", {city}" : draft.Host is { } host ? $", {NameOf(host.Value)}" : "";
        return people.Count == 2 ? $"{people[0]} and {people[1]} meet{place}" : $"{Names(draft.Countries)} talks{place}";
    }

    private string Agreement(EventDraft draft)
    {
        var type = draft.Type?.Value switch
        {
            AgreementType.Memorandum => "memorandum of understanding",
            AgreementType.Contract => "contract",
            AgreementType.LetterOfIntent => "letter of intent",
            AgreementType.JointStatement => "joint statement",
            _ => "agreement",
        };
        var purpose = Detail(draft, RuleField.Purpose);
        var value = Detail(draft, RuleField.Value) is { } money && purpose?.Contains(money, StringComparison.Ordinal) != true ? $" ({money})" : "";
        var verb = draft.Stage?.Value switch
        {
            AgreementStage.Signed or AgreementStage.InForce => $"sign {type}",
            AgreementStage.Planned => $"to sign {type}",
            AgreementStage.Proposed => $"consider {type}",
            AgreementStage.Lapsed => $"end {type}",
            _ => $"agree to {purpose ?? "cooperate"}",
        };
        return $"{Names(draft.Countries)} {verb}{value}";
    }

    private string Exercise(EventDraft draft)
    {
        var name = Detail(draft, RuleField.Name) is { } told ? $"Exercise {told}" : $"{Names(draft.Countries)} exercise";
        var place = draft.Place?.Value.City ?? (draft.Host is { } host && Detail(draft, RuleField.Name) is not null ? NameOf(host.Value) : null);
        return place is null ? name : $"{name}, {place}";
    }

    private string Transfer(EventDraft draft)
    {
        var things = Detail(draft, RuleField.Equipment) ?? "equipment";
        var from = draft.PartiesOf(PartyPart.Supplier).Select(NameOf).FirstOrDefault();
        var to = draft.PartiesOf(PartyPart.Recipient).Select(NameOf).FirstOrDefault();
        return from is null || to is null ? $"{Capitalised(things)}: {Names(draft.Countries)}" : $"{Capitalised(things)} from {from} to {to}";
    }

    private static string VisitVerb(EventStatus status) => status switch
    {
        EventStatus.Planned => "to visit",
        EventStatus.Proposed => "may visit",
        EventStatus.Cancelled => "puts off visit to",
        _ => "visits",
    };

    private static string SurnameOf(Mentions.Person person) => person.Name.Split(' ')[^1];

    private static string? Detail(EventDraft draft, RuleField field) =>
        draft.Details.Where(detail => detail.Field == field).Select(detail => detail.Words.Value).FirstOrDefault();

    private string Names(IEnumerable<CountryCode> codes)
    {
        var names = codes.Select(NameOf).Order(StringComparer.Ordinal).ToList();
        return names.Count switch
        {
            0 => "abroad",
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        };
    }

    private string NameOf(CountryCode code) => knowledge.CountriesByCode.TryGetValue(code, out var country) ? country.Name : code.Value;

    private string AdjectiveOf(CountryCode code) =>
        knowledge.CountriesByCode.TryGetValue(code, out var country) ? (country.Demonyms.Count > 0 ? country.Demonyms[0] : country.Name) : code.Value;

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
