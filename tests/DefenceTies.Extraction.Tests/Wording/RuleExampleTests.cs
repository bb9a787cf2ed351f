using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Tests.Wording;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Rules => [.. Newsroom.Knowledge.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_Rule_Matches_And_Rejects_Its_Own_Examples(string id)
    {
        var rule = Newsroom.Rule(id);
        var isEvent = rule.Effect == RuleEffect.Event;
        foreach (var example in rule.Matches)
        {
            var found = Newsroom.Read(example.Text, rule);
            Assert.True(found.Count > 0, $"{id} does not match: {example.Text}");
            var (match, draft) = found.FirstOrDefault(read => !isEvent || read.Draft is not null);
            Assert.True(match is not null, $"{id} yields no event: {example.Text}");
            foreach (var (field, expected) in example.Expected)
            {
                Assert.True(expected == Told(field, match, draft, rule), $"{id}: {field} should be '{expected}' but is '{Told(field, match, draft, rule)}': {example.Text}");
            }
        }

        foreach (var text in rule.Rejects)
        {
            Assert.False(Newsroom.Read(text, rule).Any(read => !isEvent || read.Draft is not null), $"{id} takes: {text}");
        }
    }

    private static string? Told(string field, RuleMatch match, EventDraft? draft, Rule rule) => field switch
    {
        "status" => Words.Of(draft!.Status.Value),
        "kind" => Words.Of(draft!.Kind),
        "stage" => draft!.Stage is { } stage ? Words.Of(stage.Value) : null,
        "date" => draft!.Date?.Value.Text,
        "parties" => string.Join(' ', draft!.Countries),
        "visitor" when rule.IsCue => string.Join(' ', draft!.PartiesOf(PartyPart.Visitor)),
        "host" when !rule.Takes.ContainsKey("host") => draft!.Host?.Value.Value,
        "city" => draft!.Place?.Value.City,
        "place" when !rule.Takes.ContainsKey("place") => draft!.Place is { } place ? place.Value.City ?? place.Value.Country.Value : null,
        _ => Slot(field, match, rule),
    };

    /// <summary>The countries of a slot's actors, or its words.</summary>
    private static string? Slot(string name, RuleMatch match, Rule rule)
    {
        var fields = rule.Takes.Keys.Order(StringComparer.Ordinal);
        Assert.True(rule.Takes.ContainsKey(name), $"{rule.Id}: no field '{name}' among {string.Join(", ", fields)}");
        var slot = match.Slots.FirstOrDefault(slot => slot.Name == name);
        return slot is null ? null
            : slot.Actor is { } actor ? string.Join(' ', actor.Members.Select(member => member.Country?.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            : match.Sentence.Sentence.WordsOf(slot.First, slot.End);
    }
}
