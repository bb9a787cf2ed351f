using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Reads the first sentences of an article once more by words that say less, where no rule made anything of them. News
/// stands first: farther down such words mostly tell of something else.
/// </summary>
internal sealed class SecondReading(Knowledge knowledge)
{
    private const int LeadSentences = 4;
    private const int LongestSentence = 150;
    private const int MostTries = 32;

    private readonly RuleMatcher _rules = new(knowledge.RuleIndex, new SlotReader(knowledge));
    private readonly RuleMatcher _cues = new(knowledge.ArticleResorts, new SlotReader(knowledge));
    private readonly EventAssembler _assembler = new(knowledge);

    /// <summary>
    /// What those sentences tell of, at most one event each. In an article that told of nothing the sides of the first may
    /// be those that it is about; beside other events a sentence must name them itself.
    /// </summary>
    internal IEnumerable<(TaggedSentence Sentence, EventDraft Draft)> Read(IReadOnlyList<TaggedSentence> sentences, ArticleContext article)
    {
        var isAlone = article.Told.Count == 0;
        HashSet<CountryCode>? named = null;
        foreach (var sentence in sentences.Take(LeadSentences).Where(sentence => sentence.Tokens.Length <= LongestSentence && sentence.Actors.Count > 0))
        {
            if (IsTold(sentence, article))
            {
                continue;
            }

            article.Named.Move(sentence);
            named ??= NamedIn(sentences, article);
            if (FirstIn(sentence, article, draft => draft.Countries.All(named.Contains) && (isAlone || draft.HasOwnParties)) is { } draft)
            {
                yield return (sentence, draft);
                isAlone = false;
            }
        }
    }

    private EventDraft? FirstIn(TaggedSentence sentence, ArticleContext article, Predicate<EventDraft> isMeant)
    {
        var cues = _cues.Match(sentence);
        if (cues.Count == 0)
        {
            return null;
        }

        var refused = _rules.Match(sentence).Where(match => match.Rule.Effect == RuleEffect.Veto)
            .SelectMany(veto => veto.Rule.Refuses.Count == 0 ? Enum.GetValues<EventKind>() : veto.Rule.Refuses).ToHashSet();

        // Words of fighting refuse encounters, and are those of an exercise only where something else tells so.
        return cues.OrderByDescending(match => match.Rule.Priority).Take(MostTries)
            .Where(match => !refused.Contains(match.Rule.Kind!.Value) && !(match.Rule.Kind == EventKind.Exercise && refused.Contains(EventKind.Visit)))
            .Select(match => _assembler.Assemble(match, article, out _))
            .FirstOrDefault(draft => draft is { Parties.Count: > 1 } && isMeant(draft));
    }

    private static bool IsTold(TaggedSentence sentence, ArticleContext article) =>
        article.Told.Exists(told => told.Evidence.Exists(span => span.End > sentence.Sentence.Span.Start && span.Start < sentence.Sentence.Span.End));

    /// <summary>The countries that the article names, by themselves or by their capitals, and the one that it is written from.</summary>
    private static HashSet<CountryCode> NamedIn(IReadOnlyList<TaggedSentence> sentences, ArticleContext article) =>
    [
        .. sentences.SelectMany(sentence => sentence.Hits).Select(hit => hit.Entry switch
        {
            CountryEntry country => country.Code,
            CityEntry { IsCapital: true } city => city.City.Country,
            _ => null,
        }).Concat(sentences.SelectMany(sentence => sentence.Actors).SelectMany(actor => actor.Members).Select(member => member.Country))
            .Append(article.Home).Append(article.Dateline?.Country).OfType<CountryCode>(),
    ];
}
