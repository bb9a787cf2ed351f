using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Reads an article's sentences in order: rules found, vetoes heeded, events made and joined.</summary>
internal sealed class EventReader(Knowledge knowledge)
{
    private const int NearSentences = 4;
    private const int MostReadings = 8;

    /// <summary>What is longer is no sentence, and common words stand in it by the hundred.</summary>
    private const int LongestSentence = 150;

    private readonly RuleMatcher _matcher = new(knowledge.RuleIndex, new SlotReader(knowledge));
    private readonly RuleMatcher _lastMatcher = new(knowledge.LastResorts, new SlotReader(knowledge));
    private readonly SecondReading _again = new(knowledge);
    private readonly EventAssembler _assembler = new(knowledge);
    private readonly PlaceFinder _places = new(knowledge.Grammar, knowledge.Places);
    private readonly Bystanders _bystanders = new(knowledge);
    private readonly TopicReader _topics = new(knowledge);
    private readonly DealCompleter _deals = new(knowledge);
    private readonly Backing _backing = new(knowledge);
    private readonly Stays _stays = new(knowledge);
    private readonly DateFinder _dates = new(knowledge.Grammar);
    private readonly CueSlots _cues = new(knowledge);
    private readonly PresentPeople _present = new(knowledge);
    private readonly WordSet _togetherness = knowledge.Sets.Need("together-word");
    private readonly WordSet _finales = knowledge.Sets.Need("finale-opener");
    private readonly WordSet _anaphors = knowledge.Sets.Need("anaphoric-opener");

    /// <summary>The events, and what was refused.</summary>
    internal (IReadOnlyList<EventDraft> Events, IReadOnlyList<LeftOutMatch> LeftOut) Read(IReadOnlyList<TaggedSentence> sentences, ArticleContext article)
    {
        var leftOut = new List<LeftOutMatch>();
        foreach (var sentence in sentences)
        {
            _topics.Read(sentence, article);
            article.Named.Move(sentence);
            UnheldExercises.Complete(sentence, article);
            ReadSentence(sentence, article, leftOut);
            _dates.Remember(sentence, article);
            _places.Remember(sentence, article);
        }

        foreach (var (sentence, draft) in _again.Read(sentences, article))
        {
            Tell(draft, sentence, article);
        }

        _bystanders.Add(article.Told, sentences);
        _deals.Complete(article, sentences);
        EventFinisher.Finish(article.Told);
        _stays.Complete(article, sentences);
        _backing.Add(article.Told, sentences);
        return (article.Told, leftOut);
    }

    private void ReadSentence(TaggedSentence sentence, ArticleContext article, List<LeftOutMatch> leftOut)
    {
        var all = _matcher.Match(sentence);
        var additions = all.Where(match => match.Rule.Effect == RuleEffect.Addition).ToList();
        var vetoes = all.Where(match => match.Rule.Effect == RuleEffect.Veto).ToList();
        TellAll(all.Where(match => match.Rule.Effect == RuleEffect.Event && !additions.Any(addition => addition.TriggerFirst <= match.TriggerFirst && match.TriggerEnd <= addition.TriggerEnd && addition.TriggerEnd - addition.TriggerFirst > match.TriggerEnd - match.TriggerFirst)), vetoes, sentence, article, leftOut);
        foreach (var match in additions)
        {
            _present.Add(_cues.Fill(match), article);
        }

        if (sentence.Tokens.Length <= LongestSentence && sentence.Actors.Count > 0 && article.LastTold(told => told.LastSentence == sentence.Sentence.Number) is null)
        {
            TellAll(_lastMatcher.Match(sentence), vetoes, sentence, article, leftOut);
        }
    }

    private void TellAll(IEnumerable<RuleMatch> matches, List<RuleMatch> vetoes, TaggedSentence sentence, ArticleContext article, List<LeftOutMatch> leftOut)
    {
        foreach (var readings in RuleMatcher.Readings(matches))
        {
            var match = readings[0];
            if (vetoes.FirstOrDefault(veto => veto.Rule.Refuses.Count == 0 || veto.Rule.Refuses.Contains(match.Rule.Kind!.Value)) is { } veto)
            {
                leftOut.Add(new LeftOutMatch(match.Rule.Id, EvidenceSpan.Of(sentence.Sentence, match.TriggerFirst), veto.Rule.Why));
            }
            else if (BestOf(readings, article, leftOut) is { } draft)
            {
                Tell(draft, sentence, article);
            }
        }
    }

    /// <summary>The first reading that names two sides, with what wider readings of the same words add to it.</summary>
    private EventDraft? BestOf(IReadOnlyList<RuleMatch> readings, ArticleContext article, List<LeftOutMatch> leftOut)
    {
        EventDraft? best = null;
        string? because = null;
        foreach (var match in readings.Take(MostReadings))
        {
            if (_assembler.Assemble(match, article, out var refused) is not { } draft)
            {
                because ??= refused;
                continue;
            }

            if (best is null || (best.Parties.Count < 2 && draft.Parties.Count > 1) || IsWider(draft, best))
            {
                best = draft;
            }
            else if (best.IsEncounter && draft.IsEncounter && best.Countries.SequenceEqual(draft.Countries) && best.Status.Value == draft.Status.Value)
            {
                EventMerger.Enrich(best, draft);
            }
        }

        if (best is null && because is not null)
        {
            leftOut.Add(new LeftOutMatch(readings[0].Rule.Id, EvidenceSpan.Of(readings[0].Sentence.Sentence, readings[0].TriggerFirst), because));
        }

        return best;
    }

    private static bool IsWider(EventDraft draft, EventDraft best) =>
        draft.IsEncounter && best.IsEncounter && draft.Parties.Count > best.Parties.Count && best.Countries.All(draft.Parties.ContainsKey);

    private void Tell(EventDraft draft, TaggedSentence sentence, ArticleContext article)
    {
        if (draft is { Kind: EventKind.Exercise, IsOfSeries: true, Parties.Count: < 2 })
        {
            article.Unheld = draft;
            return;
        }

        if (draft.Parties.Count < 2)
        {
            OneSided.Attach(draft, article);
            return;
        }

        if (!draft.IsEncounter && draft.IsWeak && !GoesOn(draft, sentence, article))
        {
            return;
        }

        // "went through a drill": what exercises together learns from nobody.
        if (draft.Kind == EventKind.Training && article.LastTold(told => told.Kind == EventKind.Exercise && told.LastSentence == draft.LastSentence && told.Countries.SequenceEqual(draft.Countries)) is not null)
        {
            return;
        }

        // "It was the finale of Exercise X, which started on the 11th": what was told just before is its last day.
        if (draft.Kind == EventKind.Exercise && _finales.EndAt(sentence.Tokens, 0) is not null
            && article.LastTold(told => told.Kind == EventKind.Exercise && draft.LastSentence - told.LastSentence is 0 or 1 && told.Countries.SequenceEqual(draft.Countries)) is { Date: not null } last)
        {
            last.IsDateOfEnd = true;
        }

        TakeMood(draft, sentence, article);
        TakeDate(draft, sentence, article);
        foreach (var part in GuestSplitter.Split(draft, IsTogether(sentence)).SelectMany(StopSplitter.Split))
        {
            EventMerger.Add(article.Told, part);
        }
    }

    /// <summary>What goes on is what was told just before; without one it must name its sides and its time or place itself.</summary>
    private static bool GoesOn(EventDraft draft, TaggedSentence sentence, ArticleContext article)
    {
        if (article.LastTold(told => told.Kind == draft.Kind && sentence.Sentence.Number - told.LastSentence is >= 0 and <= 4) is { } told)
        {
            if (EventMerger.NameOf(draft) is { } other && EventMerger.NameOf(told) is { } name && !name.Contains(other, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (draft.HasOwnParties && draft.Parties.Count > 2)
            {
                TakeList(told, draft);
            }

            draft.Parties.Clear();
            foreach (var (country, part) in told.Parties)
            {
                draft.Parties.Add(country, part);
            }

            draft.Status = told.Status;
            if (draft.Date is { } date && !draft.IsDateInferred && told.Date is { } known && date.Value.Bounds.DaysApart(known.Value.Bounds) > 45)
            {
                return true;
            }

            EventMerger.Merge(told, draft);
            return false;
        }

        return (draft.HasOwnParties || draft.Kind == EventKind.Agreement) && (draft.Date is not null || draft.Place is not null);
    }

    /// <summary>"was to have landed on Saturday to call on X": what is done to an end shares its status and its day.</summary>
    private void TakeMood(EventDraft draft, TaggedSentence sentence, ArticleContext article)
    {
        var trigger = Array.FindIndex(sentence.Tokens, token => token.Start == draft.Trigger.Start);
        if (draft.IsEncounter && trigger > 0 && sentence.Tokens[trigger - 1].Word == knowledge.Grammar.To
            && article.LastTold(told => told.IsEncounter && told.LastSentence == draft.LastSentence) is { } told)
        {
            draft.Status = told.Status;
            draft.Date = told.Date;
        }

        // "will be involved in the drills, codenamed Laros": the name shares the plan of what it names.
        if (draft.Kind == EventKind.Exercise && article.LastTold(told => told.Kind == EventKind.Exercise && told.LastSentence == draft.LastSentence && told.Countries.SequenceEqual(draft.Countries)) is { Status.Value: not EventStatus.Occurred } named
            && draft.Status.Value == EventStatus.Occurred && (EventMerger.NameOf(named) is not { } name || EventMerger.NameOf(draft) == name))
        {
            draft.Status = named.Status;
            draft.Date = named.Date;
        }
    }

    /// <summary>"X, Y and Z sent ships": a list of those who take part replaces parties that were merely guessed.</summary>
    private static void TakeList(EventDraft told, EventDraft draft)
    {
        if (told.ArePartiesGuessed)
        {
            told.Parties.Clear();
            told.ArePartiesGuessed = false;
            if (told.Host is { } host)
            {
                told.Parties.Add(host.Value, new Found<PartyPart>(PartyPart.Participant, host.Span));
            }
        }

        foreach (var (country, part) in draft.Parties)
        {
            told.Parties.TryAdd(country, part);
        }
    }

    private bool IsTogether(TaggedSentence sentence) => sentence.Has(_togetherness);

    /// <summary>"This was agreed during talks …": the talks were on the day of what was told just before.</summary>
    private void TakeDate(EventDraft draft, TaggedSentence sentence, ArticleContext article)
    {
        if (draft is { Date: null, IsEncounter: false, Status.Value: EventStatus.Occurred } && DayOfTalks(draft, article) is { } day && !IsLong(day.Value))
        {
            draft.Date = day with { Because = BorrowedDate.Of(day.Because, BorrowedDate.FromTheVisit) };
            draft.IsDateInferred = true;
        }

        if (draft.Date is null && draft.Status.Value == EventStatus.Occurred && (article.Anchor.Near(sentence.Sentence.Number) ?? (draft.IsEncounter ? null : article.Anchor.Before(sentence.Sentence.Number))) is { } near && !(sentence.Dates.Count == 0 && near.Value.Bounds.Earliest > article.Dating.Last))
        {
            draft.Date = near with { Because = BorrowedDate.Of(near.Because, BorrowedDate.FromJustBefore) };
            draft.IsDateInferred = true;
        }

        if (draft.Date is null && _anaphors.EndAt(sentence.Tokens, 0) is not null
            && article.LastTold(known => known.LastSentence >= sentence.Sentence.Number - 1 && known.Countries.SequenceEqual(draft.Countries)) is { Date: { } date })
        {
            draft.Date = date with { Because = BorrowedDate.Of(date.Because, BorrowedDate.FromWhatItPointsTo) };
        }
    }

    private static bool IsLong(Domain.Time.EdtfDate date) => date.Bounds is not { CoreFirst: { } first, CoreLast: { } last } || first != last;

    /// <summary>What is signed or handed over just after talks of the same two sides belongs to their day.</summary>
    private static Found<Domain.Time.EdtfDate>? DayOfTalks(EventDraft draft, ArticleContext article) =>
        draft.Kind == EventKind.Agreement && draft.Stage?.Value == Domain.Agreements.AgreementStage.Signed
        && article.LastTold(told => told.IsEncounter && draft.LastSentence - told.LastSentence is >= 0 and <= NearSentences) is { Status.Value: EventStatus.Occurred, Date: { } date } talks && talks.Countries.SequenceEqual(draft.Countries)
            ? date
            : null;
}
