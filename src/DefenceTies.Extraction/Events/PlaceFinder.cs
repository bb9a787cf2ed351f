using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds where an event took place: by the rule's own slot, else by "in", "at" and "here" around it.</summary>
internal sealed class PlaceFinder(Grammar grammar, PlaceReader places)
{
    private const int FarthestThere = 12;

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
                    return WithCity(told, match, article);
                }
            }
        }

        return PlacesOf(sentence, article)
            .Where(place => !IsQuotedApart(match, place.At))
            .Where(place => !match.Slots.Any(other => other.Actor is not null && other.First <= place.At && place.At < other.End))
            .Where(place => ClauseDistance.Of(match, place.At, grammar) < ClauseDistance.Other)
            .OrderBy(place => (place.At >= match.TriggerFirst ? place.At - match.TriggerFirst : (match.TriggerFirst - place.At) * 2) + (ClauseDistance.Words * ClauseDistance.Of(match, place.At, grammar)))
            .Select(place => (Found<Place>?)place.Found)
            .FirstOrDefault() ?? There(match, article);
    }

    /// <summary>"had gone there for the occasion": the place told just before.</summary>
    private Found<Place>? There(RuleMatch match, ArticleContext article)
    {
        if (match.Rule.Kind is not (Domain.Events.EventKind.Visit or Domain.Events.EventKind.Meeting) || article.PlaceTold.Near(match.Sentence.Sentence.Number) is not { } known)
        {
            return null;
        }

        var tokens = match.Sentence.Tokens;
        for (var at = Math.Max(1, match.TriggerFirst - FarthestThere); at < Math.Min(tokens.Length, match.TriggerEnd + FarthestThere); at++)
        {
            if (tokens[at].Word == grammar.There && tokens[at - 1].Kind == Sentences.TokenKind.Word && grammar.BeVerbs.EndAt(tokens, at + 1) is null && ClauseDistance.Of(match, at, grammar) < ClauseDistance.Other)
            {
                return known with { Span = tokens[at].Span };
            }
        }

        return null;
    }

    /// <summary>"“… a zone at Karachi,” he said at a press conference": a place spoken of is not where he spoke.</summary>
    private static bool IsQuotedApart(RuleMatch match, int place) =>
        AreParted(match.Sentence, Math.Min(place, match.TriggerFirst), Math.Max(place, match.TriggerFirst));

    /// <summary>Whether a quotation begins or ends between two tokens.</summary>
    private static bool AreParted(TaggedSentence sentence, int from, int to)
    {
        var marks = 0;
        for (var at = from; at < to; at++)
        {
            marks += sentence.Tokens[at].Is('“') || sentence.Tokens[at].Is('”') || sentence.Tokens[at].Is('"') ? 1 : 0;
        }

        return marks % 2 == 1;
    }

    /// <summary>Takes note of the last place of a sentence that was read.</summary>
    internal void Remember(TaggedSentence sentence, ArticleContext article)
    {
        if (AllIn(sentence, article).Select(place => (Found<Place>?)place).LastOrDefault() is { } last)
        {
            article.PlaceTold.Move(last, sentence.Sentence.Number);
        }
    }

    /// <summary>All places that a sentence tells in the writer's words.</summary>
    internal IEnumerable<Found<Place>> AllIn(TaggedSentence sentence, ArticleContext article) =>
        PlacesOf(sentence, article).Where(place => !AreParted(sentence, 0, place.At)).Select(place => place.Found);

    /// <summary>The country that "the kingdom" means: the host of what was told last, else the one abroad that the article is about.</summary>
    private static CountryCode? Meant(ArticleContext article) =>
        article.LastTold(told => told.Host is not null)?.Host?.Value ?? article.Pair.FirstOrDefault(country => country != article.Home);

    /// <summary>A country told by the rule, and a city of it elsewhere in the sentence.</summary>
    private Found<Place> WithCity(Found<Place> told, RuleMatch match, ArticleContext article) =>
        told.Value.City is null && PlacesOf(match.Sentence, article).FirstOrDefault(place => place.At > match.TriggerFirst && place.Found.Value.Country == told.Value.Country && place.Found.Value.City is not null) is { Found.Value: not null } city
            ? city.Found
            : told;

    private IEnumerable<(int At, Found<Place> Found)> PlacesOf(TaggedSentence sentence, ArticleContext article)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var before = Grammar.Is(grammar.Determiners, sentence.Tokens, at - 1) ? at - 2 : at - 1;
            var isHere = sentence.Tokens[at].Word == grammar.Here && !Grammar.Is(grammar.MentionVerbs, sentence.Tokens, at - 1);
            if ((isHere || Grammar.Is(grammar.LocationPrepositions, sentence.Tokens, before)) && PlaceAt(sentence, at, article) is { } found)
            {
                yield return (at, found);
            }
        }
    }

    private Found<Place>? PlaceAt(TaggedSentence sentence, int at, ArticleContext article)
    {
        if (sentence.Tokens[at].Word == grammar.Here)
        {
            var span = sentence.Tokens[at].Span;
            return article.Dateline is { Country: { } country } dateline ? new Found<Place>(new Place(country, dateline.City?.Name), span)
                : article.Home is { } home ? new Found<Place>(new Place(home, null), span)
                : null;
        }

        if (grammar.PlaceAnaphors.EndAt(sentence.Tokens, at) is { } end && !(end < sentence.Tokens.Length && sentence.Tokens[end].Word == grammar.Of))
        {
            if (article.PlaceTold.Last is { Value.City: not null } town && grammar.Towns.EndAt(sentence.Tokens, at) is not null)
            {
                return town with { Span = sentence.Sentence.SpanOf(at, end) };
            }

            return Meant(article) is { } country ? new Found<Place>(new Place(country, null), sentence.Sentence.SpanOf(at, end)) : null;
        }

        return places.At(sentence, at) is { } place ? new Found<Place>(new Place(place.Country, place.City), sentence.Sentence.SpanOf(place.First, place.End)) : null;
    }
}
