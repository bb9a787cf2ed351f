using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells from the verb of its clause whether a date is the first or the last day of a stay or an exercise.</summary>
internal sealed class StayWords(Knowledge knowledge)
{
    private readonly Grammar _grammar = knowledge.Grammar;
    private readonly Reporting _reporting = new(knowledge.Grammar);
    private readonly PlaceFinder _places = new(knowledge.Grammar, knowledge.Places);
    private readonly WordSet _arrivals = knowledge.Sets.Need("stay-begins");
    private readonly WordSet _departures = knowledge.Sets.Need("stay-ends");
    private readonly WordSet _beginnings = knowledge.Sets.Need("begins");
    private readonly WordSet _endings = knowledge.Sets.Need("ends");
    private readonly WordSet _monthEnds = knowledge.Sets.Need("month-end");
    private readonly WordSet _visits = knowledge.Sets.Need("visit-noun");
    private readonly WordSet _guests = knowledge.Sets.Need("guest-noun");
    private readonly WordSet _subjects = knowledge.Sets.Need("subject-pronoun");
    private readonly WordSet _staying = knowledge.Sets.Need("staying");
    private readonly WordSet _drills = knowledge.Sets.Need("drill-noun");

    /// <summary>Whether a sentence that does not report the event itself goes on to speak of it.</summary>
    internal bool IsAbout(EventDraft draft, TaggedSentence sentence)
    {
        if (draft.Kind != EventKind.Visit)
        {
            return HasEarly(sentence, _drills) || sentence.Tokens[0].Word == _grammar.It;
        }

        if (sentence.People.Count > 0)
        {
            return sentence.People.Any(mention => IsGuest(draft, mention));
        }

        return HasEarly(sentence, _guests) || HasEarly(sentence, _visits) || HasEarly(sentence, _subjects);
    }

    /// <summary>The day that a date means as an edge; "until the end of February" means the last of the month.</summary>
    internal DateOnly? DaysOf(TaggedSentence sentence, DateMention date, EdtfDate found) =>
        found.Bounds is { CoreFirst: { } day, CoreLast: { } same } && day == same ? day
        : date.Date is WrittenDate { Month: not null, Day: null } && DateFinder.Marked(sentence, date, _monthEnds) ? found.Bounds.Latest
        : null;

    /// <summary>The end of the stay that a date is.</summary>
    internal StayEdge EdgeOf(EventDraft draft, TaggedSentence sentence, DateMention date, ArticleContext article)
    {
        if (_reporting.IsOf(sentence, date))
        {
            return StayEdge.None;
        }

        var clauses = sentence.Clauses ??= _grammar.Clauses.Read(sentence);
        var clause = clauses.OfTokens[date.First];
        var isVisit = draft.Kind == EventKind.Visit;
        if (isVisit && sentence.People.Any(mention => clauses.OfTokens[mention.First] == clause) && !sentence.People.Any(mention => clauses.OfTokens[mention.First] == clause && IsInDraft(draft, mention)))
        {
            return StayEdge.None;
        }

        var marked = DateFinder.Marked(sentence, date, _grammar.UntilWords) ? StayEdge.Last : DateFinder.Marked(sentence, date, _grammar.SinceWords) ? StayEdge.First : StayEdge.None;
        if (marked != StayEdge.None)
        {
            return !isVisit || Has(_staying) || Has(_visits) || IsInHost() || VerbEdge(sentence, clauses, date, _arrivals, _departures) == marked ? marked : StayEdge.None;
        }

        if (!isVisit || Has(_visits))
        {
            if (VerbEdge(sentence, clauses, date, _beginnings, _endings) is not StayEdge.None and var edge)
            {
                return edge;
            }
        }

        if (date.Date is WrittenRange or WeekdayRange)
        {
            return isVisit && !Has(_staying) && !IsInHost() ? StayEdge.None : StayEdge.Both;
        }

        if (isVisit && !IsInHost() && Countries().Any(country => !draft.Parties.ContainsKey(country)))
        {
            return StayEdge.None;
        }

        if (isVisit && VerbEdge(sentence, clauses, date, _arrivals, _departures) is not StayEdge.None and var travel)
        {
            return travel == StayEdge.First && Countries().Any(country => draft.Parties.ContainsKey(country) && country != draft.Host?.Value) ? StayEdge.Last : travel;
        }

        return StayEdge.None;

        IEnumerable<Domain.Countries.CountryCode> Countries() => _places.AllIn(sentence, article).Select(place => place.Value.Country);
        bool IsInHost() => Countries().Any(country => country == draft.Host?.Value);
        bool Has(WordSet set) => sentence.Tokens.Index().Any(pair => clauses.OfTokens[pair.Index] == clause && set.EndAt(sentence.Tokens, pair.Index) is not null);
    }

    /// <summary>The verb of the clause that stands nearest before the date, else the first one behind it.</summary>
    private static StayEdge VerbEdge(TaggedSentence sentence, Clauses clauses, DateMention date, WordSet first, WordSet last)
    {
        var clause = clauses.OfTokens[date.First];
        for (var at = date.First - 1; at >= 0; at--)
        {
            if (clauses.OfTokens[at] == clause && EdgeAt(sentence, at, first, last) is not StayEdge.None and var edge)
            {
                return edge;
            }
        }

        for (var at = date.End; at < sentence.Tokens.Length; at++)
        {
            if (clauses.OfTokens[at] == clause && EdgeAt(sentence, at, first, last) is not StayEdge.None and var edge)
            {
                return edge;
            }
        }

        return StayEdge.None;
    }

    private static StayEdge EdgeAt(TaggedSentence sentence, int at, WordSet first, WordSet last)
    {
        var (begins, ends) = (first.EndAt(sentence.Tokens, at) ?? 0, last.EndAt(sentence.Tokens, at) ?? 0);
        return begins == 0 && ends == 0 ? StayEdge.None : begins > ends ? StayEdge.First : StayEdge.Last;
    }

    private static bool HasEarly(TaggedSentence sentence, WordSet set)
    {
        for (var at = 0; at < Math.Min(4, sentence.Tokens.Length); at++)
        {
            if (set.EndAt(sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInDraft(EventDraft draft, PersonMention mention) => draft.Officials.Exists(official => official.Person == mention.Person);

    private static bool IsGuest(EventDraft draft, PersonMention mention) =>
        draft.Officials.Exists(official => official.Person == mention.Person && official.Country != draft.Host?.Value);
}
