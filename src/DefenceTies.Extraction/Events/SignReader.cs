using System.Collections.Frozen;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Reads off a finished event, and off the sentences that it rests on, which signs of being right it shows.</summary>
internal sealed class SignReader(Knowledge knowledge)
{
    /// <summary>In UTF-16 units; a date farther off is often of something else.</summary>
    private const int NearUnits = 80;

    /// <summary>Rules of this priority or a lower one are kept for what no other rule finds.</summary>
    private const int LastResort = -3;

    private readonly FrozenDictionary<string, Rule> _rules = knowledge.Rules.ToFrozenDictionary(rule => rule.Id);

    /// <summary>The signs that hold, <see cref="ConfidenceSign.Always"/> first.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="isFirst">Whether the article tells it first.</param>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="dating">When the article appeared.</param>
    internal IReadOnlyList<ConfidenceSign> Read(EventDraft draft, bool isFirst, IReadOnlyList<TaggedSentence> sentences, Dating dating)
    {
        var rule = _rules[draft.Rule];
        (ConfidenceSign Sign, bool Holds)[] signs =
        [
            (ConfidenceSign.Always, true),
            (ConfidenceSign.DateSettled, IsSettled(draft.Date?.Because)),
            (ConfidenceSign.DateMissing, draft.Date is null),
            (ConfidenceSign.DateNear, draft.Date is { } known && Math.Abs(known.Span.Start - draft.Trigger.Start) <= NearUnits),
            (ConfidenceSign.DateAhead, draft.Date?.Value.Bounds.Latest > dating.Last),
            (ConfidenceSign.PlaceTold, draft.IsRemote || EventWriter.CityOf(draft) is not null),
            (ConfidenceSign.HostElsewhere, draft.Host is { } host && !draft.Parties.ContainsKey(host.Value)),
            (ConfidenceSign.PartiesTold, NamesAll(draft, sentences)),
            (ConfidenceSign.PartiesMany, draft.Parties.Count > 2),
            (ConfidenceSign.SidesLaidDown, !rule.IsCue && draft.Kind != EventKind.Agreement),
            (ConfidenceSign.RuleOfLastResort, rule.Priority <= LastResort),
            (ConfidenceSign.Encounter, draft.IsEncounter),
            (ConfidenceSign.Exercise, draft.Kind == EventKind.Exercise),
            (ConfidenceSign.ToldFirst, isFirst),
        ];
        return [.. signs.Where(pair => pair.Holds).Select(pair => pair.Sign)];
    }

    /// <summary>A day and month alone, "yesterday" and "that day" leave more open than they seem to.</summary>
    private static bool IsSettled(DateReason? reason) => reason switch
    {
        ReadDate read => read.Expression switch
        {
            WeekdayDate => true,
            WrittenDate written => written.Day is null || written.Year is not null,
            WrittenRange range => range.End.Year is not null,
            RelativeDate relative => relative.Unit == DateUnit.Month,
            _ => false,
        },
        LengthenedDate lengthened => IsSettled(lengthened.Day),
        _ => false,
    };

    private static bool NamesAll(EventDraft draft, IReadOnlyList<TaggedSentence> sentences)
    {
        if (SentenceAt(draft.Trigger.Start, sentences) is not { } sentence)
        {
            return false;
        }

        var named = sentence.Hits.Select(hit => hit.Entry).OfType<CountryEntry>().Select(entry => entry.Code)
            .Concat(sentence.Actors.SelectMany(actor => actor.Members).Select(member => member.Country).OfType<CountryCode>())
            .ToHashSet();
        return draft.Countries.All(named.Contains);
    }

    /// <summary>The sentence at a place of the text. Sentences stand in the order of the text, so that halving finds it.</summary>
    private static TaggedSentence? SentenceAt(int start, IReadOnlyList<TaggedSentence> sentences)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Sentence.Span.Start <= start ? (middle, high) : (low, middle - 1);
        }

        return low < sentences.Count && sentences[low].Sentence.Span is var span && span.Start <= start && start < span.End ? sentences[low] : null;
    }
}
