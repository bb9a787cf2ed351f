using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Reads an article's sentences in order: rules found, vetoes heeded, events made and joined.</summary>
internal sealed class EventReader(Knowledge knowledge)
{
    /// <summary>The rule that takes mere presence for a visit: whoever met somebody there is told of already.</summary>
    internal const string PresenceRule = "visit.cue-presence";

    private const int NearSentences = 4;
    private const int MostReadings = 8;

    private readonly RuleMatcher _matcher = new(knowledge.RuleIndex, new SlotReader(knowledge));
    private readonly EventAssembler _assembler = new(knowledge);
    private readonly PlaceFinder _places = new(knowledge.Grammar, knowledge.Places);
    private readonly Bystanders _bystanders = new(knowledge);
    private readonly TopicReader _topics = new(knowledge);
    private readonly DealCompleter _deals = new(knowledge);
    private readonly DateFinder _dates = new(knowledge.Grammar);
    private readonly CueSlots _cues = new(knowledge);
    private readonly WordSet _togetherness = knowledge.Sets.Need("together-word");
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

        _bystanders.Add(article.Told, sentences);
        _deals.Complete(article, sentences);
        EventFinisher.Finish(article.Told);
        return (article.Told, leftOut);
    }

    private void ReadSentence(TaggedSentence sentence, ArticleContext article, List<LeftOutMatch> leftOut)
    {
        var all = _matcher.Match(sentence);
        if (all.Count == 0)
        {
            return;
        }

        var additions = all.Where(match => match.Rule.Effect == RuleEffect.Addition).ToList();
        var vetoes = all.Where(match => match.Rule.Effect == RuleEffect.Veto).ToList();
        foreach (var readings in RuleMatcher.Readings(all.Where(match => match.Rule.Effect == RuleEffect.Event && !additions.Any(addition => addition.TriggerFirst <= match.TriggerFirst && match.TriggerEnd <= addition.TriggerEnd && addition.TriggerEnd - addition.TriggerFirst > match.TriggerEnd - match.TriggerFirst))))
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

        foreach (var match in additions)
        {
            AddPeople(_cues.Fill(match), article);
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
            Attach(draft, article);
            return;
        }

        if (draft.Rule == PresenceRule && article.Told.Exists(told => told.IsEncounter && told.LastSentence == draft.LastSentence && (told.Host is null || told.Host.Value.Value == draft.Host?.Value)))
        {
            return;
        }

        if (!draft.IsEncounter && draft.IsWeak && !GoesOn(draft, sentence, article))
        {
            return;
        }

        TakeMood(draft, sentence, article);
        TakeDate(draft, sentence, article);
        foreach (var part in GuestSplitter.Split(draft, IsTogether(sentence)))
        {
            EventMerger.Add(article.Told, part);
        }
    }

    /// <summary>What a sentence tells of one side alone belongs to the encounter spoken of, when that side takes part in it.</summary>
    private static void Attach(EventDraft draft, ArticleContext article)
    {
        if (IsTripAtHome(draft))
        {
            return;
        }

        if (draft.IsEncounter && article.SceneOf(draft) is { } scene && (draft.Status.Value == scene.Status.Value || draft.Status.Value == EventStatus.Planned)
            && draft.Countries.All(scene.Parties.ContainsKey) && draft.Officials.All(official => official.Country is null || scene.Parties.ContainsKey(official.Country)))
        {
            draft.Status = scene.Status;
            draft.Host = null;
            draft.Place = draft.Place?.Value.Country == scene.Host?.Value ? draft.Place : null;
            EventMerger.Merge(scene, draft);
        }
        else if (draft.IsEncounter && DealNear(article, draft.LastSentence, draft.Countries) is { } deal)
        {
            AddOfficials(deal, draft.Officials);
            if ((deal.Place is { } place && deal.Parties.ContainsKey(place.Value.Country) ? new Found<CountryCode>(place.Value.Country, place.Span) : deal.Host) is { } site && deal.Kind != EventKind.Exercise && draft.Countries.Any(country => country != site.Value))
            {
                var visit = deal.Copy(EventKind.Visit);
                visit.LastSentence = draft.LastSentence;
                visit.Evidence.Clear();
                visit.Evidence.AddRange(draft.Evidence);
                EncounterShaper.ToVisit(visit, site);
                EventMerger.Add(article.Told, visit);
            }
        }
    }

    /// <summary>"A delegation of the foundation is visiting Lahore today", of a Pakistani foundation.</summary>
    private static bool IsTripAtHome(EventDraft draft) =>
        draft.Kind == EventKind.Visit && draft.Place is { } place && draft.Date is not null && draft.Parties.Count == 1 && draft.Parties.ContainsKey(place.Value.Country)
        && draft.Officials.TrueForAll(official => official.Person is null && official.Country is not null);

    /// <summary>The agreement, transfer or exercise just told in which all these countries take part.</summary>
    private static EventDraft? DealNear(ArticleContext article, int sentence, IEnumerable<CountryCode> countries) =>
        article.LastTold(told => !told.IsEncounter && told.Status.Value == EventStatus.Occurred && sentence - told.LastSentence is >= 0 and <= NearSentences && countries.All(told.Parties.ContainsKey));

    private static void AddOfficials(EventDraft deal, IEnumerable<DraftOfficial> officials) =>
        deal.Officials.AddRange(officials.Where(official => official.Country is not null && deal.Parties.ContainsKey(official.Country) && deal.Officials.All(known => known.Person != official.Person || known.Post != official.Post)));

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

    private bool IsTogether(TaggedSentence sentence) => _togetherness.IsIn(sentence.Tokens);

    /// <summary>"This was agreed during talks …": the talks were on the day of what was told just before.</summary>
    private void TakeDate(EventDraft draft, TaggedSentence sentence, ArticleContext article)
    {
        if (draft is { Date: null, IsEncounter: false, Status.Value: EventStatus.Occurred } && DayOfTalks(draft, article) is { } day)
        {
            draft.Date = day with { Because = BorrowedDate.Of(day.Because, BorrowedDate.FromTheVisit) };
            draft.IsDateInferred = true;
        }

        if (draft.Date is null && draft.Status.Value == EventStatus.Occurred && (article.Anchor.Near(sentence.Sentence.Number) ?? (draft.IsEncounter ? null : article.Anchor.Before(sentence.Sentence.Number))) is { } near)
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

    /// <summary>What is signed or handed over just after talks of the same two sides belongs to their day.</summary>
    private static Found<Domain.Time.EdtfDate>? DayOfTalks(EventDraft draft, ArticleContext article) =>
        draft.Kind == EventKind.Agreement && draft.Stage?.Value == Domain.Agreements.AgreementStage.Signed
        && article.LastTold(told => told.IsEncounter && draft.LastSentence - told.LastSentence is >= 0 and <= NearSentences) is { Status.Value: EventStatus.Occurred, Date: { } date } talks && talks.Countries.SequenceEqual(draft.Countries)
            ? date
            : null;

    /// <summary>"the secretary requested Azerbaijan to …": the one side that the sentence names is not the speaker's.</summary>
    private static CountryCode? OnlyParty(TaggedSentence sentence, EventDraft draft) =>
        sentence.Actors.Where(actor => actor.IsParty && actor.First > 0).SelectMany(actor => actor.Members).Select(member => member.ToldCountry).OfType<CountryCode>()
            .FirstOrDefault(draft.Parties.ContainsKey);

    /// <summary>People who are said to have taken part in what was told just before.</summary>
    private static void AddPeople(RuleMatch match, ArticleContext article)
    {
        var number = match.Sentence.Sentence.Number;
        if (article.Lately.Where(draft => (match.Rule.IsCue || draft.IsEncounter) && number - draft.LastSentence is >= 0 and <= NearSentences).OrderByDescending(draft => draft.LastSentence).ThenByDescending(draft => draft.IsEncounter).FirstOrDefault() is not { } draft)
        {
            return;
        }

        foreach (var actor in match.Slots.Select(slot => slot.Actor).OfType<Actor>())
        {
            foreach (var member in actor.Members.Where(member => member.Person is { Country: null }))
            {
                if (draft.Parties.Count == 2 && OnlyParty(match.Sentence, draft) is { } addressed)
                {
                    member.Person!.TakeCountry(draft.Countries.First(country => country != addressed));
                }
                else if (!article.IsHomeTold && draft.Host is { } site && draft.Parties.ContainsKey(site.Value))
                {
                    member.Person!.TakeCountry(site.Value);
                }
                else if (article.Home is { } home && draft.Parties.ContainsKey(home))
                {
                    member.Person!.TakeCountry(home);
                }
            }

            if (!actor.Members.All(member => member.Country is { } country && draft.Parties.ContainsKey(country)))
            {
                continue;
            }

            EventAssembler.AddOfficials(draft, actor, OfficialPart.Other);
            if (draft.Kind == EventKind.Visit)
            {
                EncounterShaper.ToVisit(draft, draft.Host);
            }

            var evidence = EvidenceSpan.Of(match.Sentence.Sentence, match.TriggerFirst);
            if (!draft.Evidence.Contains(evidence))
            {
                draft.Evidence.Add(evidence);
            }
        }
    }
}
