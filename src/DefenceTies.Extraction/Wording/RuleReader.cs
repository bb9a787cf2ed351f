using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Wording;

/// <summary>Reads the files of rules.</summary>
internal sealed class RuleReader(PatternParser patterns)
{
    private const int FewestMatches = 2;

    private static readonly string[] Files =
        ["visits.yaml", "visit-cues.yaml", "meetings.yaml", "meeting-cues.yaml", "agreements.yaml", "exercises.yaml", "training.yaml", "transfers.yaml", "deal-cues.yaml", "last-cues.yaml", "last-deals.yaml", "last-of-article.yaml", "additions.yaml", "not-events.yaml"];

    /// <summary>All rules; one of an overlay takes the place of the built-in one with its id.</summary>
    /// <exception cref="KnowledgeException">A rule is wrong.</exception>
    internal IReadOnlyList<Rule> Read(KnowledgeFiles files)
    {
        var rules = new OrderedDictionary<string, Rule>(StringComparer.Ordinal);
        var owners = new Dictionary<(string Id, bool IsOverlay), string>();
        foreach (var file in Files.SelectMany(files.Of))
        {
            foreach (var entry in YamlFile.EntriesOf(file))
            {
                var rule = RuleOf(entry);
                if (!owners.TryAdd((rule.Id, file.IsOverlay), file.Name))
                {
                    throw entry.Place.Wrong($"the rule '{rule.Id}' stands in {owners[(rule.Id, file.IsOverlay)]} already");
                }

                // An overlay may lie over a rule of any file, whichever of the two is read first.
                if (file.IsOverlay || !owners.ContainsKey((rule.Id, true)))
                {
                    rules[rule.Id] = rule;
                }
            }
        }

        return [.. rules.Values];
    }

    private Rule RuleOf(YamlEntry entry)
    {
        entry.AllowOnly("id", "effect", "kind", "refuses", "status", "stage", "priority", "pattern", "takes", "before", "after", "around", "context", "weak", "last", "topic", "needs", "why", "matches", "rejects");
        var effect = entry.OptionalWord<RuleEffect>("effect") ?? RuleEffect.Event;
        if (effect == RuleEffect.Event != entry.Has("kind"))
        {
            throw entry.Place.Wrong("a rule that yields events names their kind, no other does");
        }

        var variants = patterns.Parse(entry.Text("pattern"), entry.PlaceOf("pattern"));
        return new Rule
        {
            Id = entry.Text("id"),
            Effect = effect,
            Kind = entry.OptionalWord<EventKind>("kind"),
            Refuses = [.. entry.List("refuses").Select(word => Words.TryRead<EventKind>(word, out var kind) ? kind : throw entry.PlaceOf("refuses").Wrong($"'{word}' is no kind of event"))],
            Status = entry.OptionalWord<EventStatus>("status"),
            Stage = entry.OptionalWord<AgreementStage>("stage"),
            Priority = entry.Number("priority", 0),
            Before = entry.OptionalWord<RuleField>("before"),
            After = entry.OptionalWord<RuleField>("after"),
            Around = entry.OptionalWord<RuleField>("around"),
            Context = entry.OptionalWord<ContextPlace>("context"),
            IsWeak = entry.Has("weak"),
            Last = entry.OptionalWord<LastResort>("last"),
            Topic = entry.OptionalWord<TopicPlace>("topic"),
            Needs = entry.OptionalWord<RuleNeed>("needs"),
            Variants = variants,
            Takes = TakesOf(entry, variants),
            Why = entry.Text("why"),
            Matches = MatchesOf(entry),
            Rejects = entry.List("rejects") is { Count: > 0 } rejects ? rejects : throw entry.Place.Wrong("a rule needs a sentence under 'rejects'"),
        };
    }

    private static Dictionary<string, RuleField> TakesOf(YamlEntry entry, IReadOnlyList<PatternVariant> variants)
    {
        var slots = variants.SelectMany(variant => variant.Elements).OfType<SlotElement>().Select(slot => slot.Name).ToHashSet(StringComparer.Ordinal);
        var takes = new Dictionary<string, RuleField>(StringComparer.Ordinal);
        foreach (var (place, slot, field) in entry.Pairs("takes"))
        {
            if (!slots.Contains(slot))
            {
                throw place.Wrong($"the pattern has no slot '{slot}'");
            }

            takes[slot] = Words.TryRead<RuleField>(field, out var known) ? known : throw place.Wrong($"'{field}' is no field");
        }

        return takes;
    }

    private static List<RuleExample> MatchesOf(YamlEntry entry)
    {
        var examples = new List<RuleExample>();
        foreach (var match in entry.Entries("matches"))
        {
            var pairs = match.AllPairs().ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
            var text = match.Text("text");
            pairs.Remove("text");
            examples.Add(new RuleExample(text, pairs));
        }

        return examples.Count >= FewestMatches ? examples : throw entry.Place.Wrong($"a rule needs at least {FewestMatches} sentences under 'matches'");
    }
}
