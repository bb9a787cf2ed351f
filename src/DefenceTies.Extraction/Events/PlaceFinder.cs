using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds where an event took place: by the rule's own slot, else by "in", "at", "to" and "here" around it.</summary>
internal sealed class PlaceFinder(Grammar grammar)
{
    /// <summary>The place, or none.</summary>
    internal Found<Place>? Find(RuleMatch match, ArticleContext article)
    {
        var sentence = match.Sentence;
        if (match.Slots.FirstOrDefault(slot => slot.Field == RuleField.Place) is { } slot)
        {
            for (var at = slot.First; at < slot.End; at++)
            {
                if (PlaceAt(sentence, at, article) is { } told)
                {
                    return told;
                }
            }
        }

        return PlacesOf(sentence, article)
            .Where(place => !match.Slots.Any(other => other.Actor is not null && other.First <= place.At && place.At < other.End))
            .OrderBy(place => place.At >= match.TriggerFirst ? place.At - match.TriggerFirst : (match.TriggerFirst - place.At) * 2)
            .Select(place => (Found<Place>?)place.Found)
            .FirstOrDefault();
    }

    private IEnumerable<(int At, Found<Place> Found)> PlacesOf(TaggedSentence sentence, ArticleContext article)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var before = Grammar.Is(grammar.Determiners, sentence.Tokens, at - 1) ? at - 2 : at - 1;
            var isHere = sentence.Tokens[at].Word == grammar.Here;
            if ((isHere || Grammar.Is(grammar.LocationPrepositions, sentence.Tokens, before)) && PlaceAt(sentence, at, article) is { } found)
            {
                yield return (at, found);
            }
        }
    }

    private Found<Place>? PlaceAt(TaggedSentence sentence, int at, ArticleContext article)
    {
        var span = sentence.Tokens[at].Span;
        if (sentence.Tokens[at].Word == grammar.Here)
        {
            return article.Dateline is { Country: { } country } dateline ? new Found<Place>(new Place(country, dateline.City?.Name), span)
                : article.Home is { } home ? new Found<Place>(new Place(home, null), span)
                : null;
        }

        return sentence.HitFrom(at) switch
        {
            { Entry: CityEntry entry } hit => new Found<Place>(new Place(entry.City.Country, entry.City.Name), sentence.Sentence.SpanOf(hit.First, hit.End)),
            { Entry: CountryEntry { Form: CountryForm.Name } entry } hit when !IsPossessive(sentence, hit.End) => new Found<Place>(new Place(entry.Code, null), sentence.Sentence.SpanOf(hit.First, hit.End)),
            _ => null,
        };
    }

    private static bool IsPossessive(TaggedSentence sentence, int at) =>
        at < sentence.Tokens.Length && sentence.Tokens[at].Kind == TokenKind.Possessive;
}
