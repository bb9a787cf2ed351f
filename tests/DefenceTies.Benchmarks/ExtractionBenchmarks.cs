using BenchmarkDotNet.Attributes;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Reading;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Benchmarks;

/// <summary>Reading articles of 2 KB on one thread. All figures are for one article, so Op/s is articles a second.</summary>
public class ExtractionBenchmarks
{
    private static readonly Dating s_dating = Dating.On(new DateOnly(2025, 7, 9), "The benchmark says so.");

    private readonly string[] _articles = Articles.OfTwoKilobytes();
    private readonly List<(string Text, ArticlePage Page)> _pages;
    private readonly List<IReadOnlyList<Sentence>> _sentences;
    private readonly List<(IReadOnlyList<TaggedSentence> Tagged, ArticleCountries Countries)> _related;
    private readonly ArticleExtractor _extractor;
    private readonly PageReader _pageReader;
    private readonly BodyReader _bodyReader;
    private readonly MentionReader _mentionReader;
    private readonly EventReader _eventReader;

    /// <summary>Loads the knowledge, and reads the articles up to where each stage begins.</summary>
    public ExtractionBenchmarks()
    {
        var knowledge = Knowledge.Load(null);
        _extractor = new ArticleExtractor(knowledge);
        _pageReader = new PageReader(knowledge);
        _bodyReader = new BodyReader(knowledge);
        _mentionReader = new MentionReader(knowledge);
        _eventReader = new EventReader(knowledge);
        _pages = [.. _articles.SelectMany(text => _pageReader.Read(text).Select(page => (text, page)))];
        _sentences = [.. _pages.Select(item => _bodyReader.Read(item.Text, item.Page).Sentences)];
        _related = [.. _sentences.Select(Relate)];
    }

    /// <summary>All stages: text in, events with their claims out.</summary>
    [Benchmark(OperationsPerInvoke = Articles.Count)]
    public int Whole() => _articles.Sum(text => _extractor.Extract(text).Count);

    /// <summary>The page: its articles, furniture and headline.</summary>
    [Benchmark(OperationsPerInvoke = Articles.Count)]
    public int Page() => _articles.Sum(text => _pageReader.Read(text).Count);

    /// <summary>Dateline, tokens and sentences.</summary>
    [Benchmark(OperationsPerInvoke = Articles.Count)]
    public int Sentences() => _pages.Sum(item => _bodyReader.Read(item.Text, item.Page).Sentences.Count);

    /// <summary>Names, dates, posts, people, and who acts together.</summary>
    [Benchmark(OperationsPerInvoke = Articles.Count)]
    public int Mentions() => _sentences.Sum(sentences => Relate(sentences).Tagged.Count);

    /// <summary>Rules matched, events made and joined; the dating and the writing of claims are left out.</summary>
    [Benchmark(OperationsPerInvoke = Articles.Count)]
    public int Events() => _related.Sum(article =>
        _eventReader.Read(article.Tagged, new ArticleContext(s_dating, null, article.Countries.Home, article.Countries.Pair, [])).Events.Count);

    private (IReadOnlyList<TaggedSentence> Tagged, ArticleCountries Countries) Relate(IReadOnlyList<Sentence> sentences)
    {
        var tagged = _mentionReader.Tag(sentences);
        return (tagged, _mentionReader.Relate(tagged, null, null));
    }
}
