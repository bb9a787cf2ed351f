using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Lengthens what lasts several days from the sentences that tell its first and its last day: "She has been here since
/// Friday.", "He flies home this evening.", "It comes to an end tomorrow."
/// </summary>
internal sealed class Stays(Knowledge knowledge)
{
    private const int NearSentences = 3;
    private const int LongestVisit = 21;
    private const int LongestExercise = 60;

    private readonly StayWords _words = new(knowledge);

    /// <summary>Lengthens the events told.</summary>
    internal void Complete(ArticleContext article, IReadOnlyList<TaggedSentence> sentences)
    {
        var tellings = new Tellings(article.Told, sentences);
        foreach (var draft in article.Told.Where(draft => draft.Kind is EventKind.Visit or EventKind.Exercise or EventKind.Training && draft.Status.Value is EventStatus.Occurred or EventStatus.Planned))
        {
            var own = tellings.Of(draft);
            foreach (var at in own)
            {
                Lengthen(draft, sentences[at], article, isOwn: true);
            }

            var others = own.SelectMany(at => tellings.After(at, NearSentences).Concat(tellings.Before(at, 1))).Distinct().Except(own).Order().ToList();
            foreach (var at in others.Where(at => tellings.At(at).All(told => told.Kind is EventKind.Agreement or EventKind.Transfer || AreOfOneTrip(told, draft) || (draft.Kind == EventKind.Visit && !told.IsEncounter))))
            {
                Lengthen(draft, sentences[at], article, isOwn: false);
            }
        }
    }

    /// <summary>Whether days told as a whole take in those that are known.</summary>
    private static bool Contains(EdtfDate whole, EdtfDate known, int longest) =>
        whole.Bounds is { CoreFirst: { } first, CoreLast: { } last } && known.Bounds is { CoreFirst: { } from, CoreLast: { } to }
        && first <= from && to <= last && last.DayNumber - first.DayNumber <= longest && (first < from || to < last);

    private static bool AreOfOneTrip(EventDraft told, EventDraft draft) =>
        told.Kind == EventKind.Visit && draft.Kind == EventKind.Visit && told.Host is { } host && host.Value == draft.Host?.Value;

    private void Lengthen(EventDraft draft, TaggedSentence sentence, ArticleContext article, bool isOwn)
    {
        if (sentence.Dates.Count == 0 || (!isOwn && !_words.IsAbout(draft, sentence)))
        {
            return;
        }

        foreach (var date in sentence.Dates)
        {
            var edge = _words.EdgeOf(draft, sentence, date, article);
            if (edge != StayEdge.None && Stretched(draft, sentence, date, edge, article) is { } stretched)
            {
                draft.Date = stretched;
                draft.IsDateInferred = false;
                var evidence = EvidenceSpan.Of(sentence.Sentence, date.First);
                if (!draft.Evidence.Contains(evidence) && draft.Evidence.Count < EvidenceSpan.Most)
                {
                    draft.Evidence.Add(evidence);
                }
            }
        }
    }

    /// <summary>The days with a first day before them or a last day after them.</summary>
    private Found<EdtfDate>? Stretched(EventDraft draft, TaggedSentence sentence, DateMention date, StayEdge edge, ArticleContext article)
    {
        var longest = draft.Kind == EventKind.Visit ? LongestVisit : LongestExercise;
        var readings = DateFinder.Readings(sentence, date, article, draft.Date?.Value).ToList();
        if (draft.Date is { } days && readings.Find(reading => reading.Value.Bounds.Overlaps(days.Value.Bounds)) is { Value: not null } around)
        {
            return edge == StayEdge.Both && Contains(around.Value, days.Value, longest) ? around : null;
        }

        foreach (var found in readings)
        {
            if (_words.DaysOf(sentence, date, found.Value) is not { } day)
            {
                continue;
            }

            if (draft.Date is not { } known)
            {
                return edge == StayEdge.First && draft.Status.Value == EventStatus.Occurred && article.Dating.Last >= day ? found : null;
            }

            if (known.Value.Bounds is not { CoreFirst: { } first, CoreLast: { } last })
            {
                continue;
            }

            if (edge == StayEdge.First && day < first && last.DayNumber - day.DayNumber <= longest)
            {
                return DateFinder.FromTo(known, day, last, found);
            }

            if (edge == StayEdge.Last && day > last && day.DayNumber - first.DayNumber <= longest)
            {
                return DateFinder.FromTo(known, first, day, found);
            }
        }

        return null;
    }
}
