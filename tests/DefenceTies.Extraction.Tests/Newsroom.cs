using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Tests;

/// <summary>Reads single sentences through the real stages, as of one fixed day.</summary>
internal static class Newsroom
{
    /// <summary>A Wednesday.</summary>
    internal static readonly DateOnly Today = new(2025, 7, 9);

    internal static Knowledge Knowledge { get; } = Knowledge.Load(null);

    internal static ArticleExtractor Extractor { get; } = new(Knowledge);

    internal static IReadOnlyList<Sentence> Sentences(string text) =>
        [.. Knowledge.Splitter.Split(text, new(0, text.Length), 0, 0)];

    internal static IReadOnlyList<TaggedSentence> Tag(string text) => Tag(text, out _);

    internal static IReadOnlyList<TaggedSentence> Tag(string text, out ArticleCountries countries)
    {
        var reader = new MentionReader(Knowledge);
        var tagged = reader.Tag(Sentences(text));
        countries = reader.Relate(tagged, null, null);
        return tagged;
    }

    /// <summary>Where any rule fits a text.</summary>
    internal static IReadOnlyList<RuleMatch> Match(string text) =>
        [.. Tag(text).SelectMany(new RuleMatcher(Knowledge.RuleIndex, new SlotReader(Knowledge)).Match)];

    /// <summary>Where a rule fits a text of one sentence, with the event it makes of it; none where it makes none.</summary>
    internal static IReadOnlyList<(RuleMatch Match, EventDraft? Draft)> Read(string text, Rule rule)
    {
        var tagged = Tag(text, out var countries);
        var article = new ArticleContext(Dating.On(Today, "The test says so."), null, countries.Home, countries.Pair, []) { InParagraphs = countries.InParagraphs };
        foreach (var sentence in tagged)
        {
            new TopicReader(Knowledge).Read(sentence, article);
            article.Named.Move(sentence);
        }

        var matcher = new RuleMatcher(rule.Last switch { LastResort.Yes => Knowledge.LastResorts, LastResort.Article => Knowledge.ArticleResorts, _ => Knowledge.RuleIndex }, new SlotReader(Knowledge));
        return [.. tagged.SelectMany(matcher.Match).Where(match => match.Rule.Id == rule.Id).Select(match => (match, Draft(match, article)))];
    }

    /// <summary>The events of a short article that appeared today.</summary>
    internal static IReadOnlyList<ExtractedEvent> Events(string body) =>
        [.. Extractor.Extract($"date {Today:yyyy-MM-dd} {body}").SelectMany(article => article.Events)];

    internal static EdtfDate? Date(string words, Direction direction = Direction.Past, DateOnly? published = null)
    {
        var sentence = Sentences(words)[0];
        var found = Knowledge.DateTagger.Read(sentence.Tokens, words);
        return found.Count == 0 ? null : DateResolver.Resolve(found[0].Date, Dating.On(published ?? Today, "The test says so."), direction);
    }

    internal static Rule Rule(string id) => Knowledge.Rules.First(rule => rule.Id == id);

    /// <summary>What tells of one side alone only adds to an event told elsewhere.</summary>
    private static EventDraft? Draft(RuleMatch match, ArticleContext article) =>
        match.Rule.Effect == RuleEffect.Event && new EventAssembler(Knowledge).Assemble(match, article, out _) is { Parties.Count: > 1 } draft ? draft : null;
}
