using System.Collections.Frozen;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction;

/// <summary>
/// What the extractor knows: facts of the world and the wording of news. Read once, never changed, safe to share
/// between threads.
/// </summary>
public sealed class Knowledge
{
    private readonly WorldTables _world;
    private readonly FrozenDictionary<string, string> _whys;

    private Knowledge(KnowledgeFiles files)
    {
        Hash = files.Hash();
        _world = WorldReader.Read(files);
        Seniority = new PostSeniority(_world.Posts);
        Vocabulary = new Vocabulary();
        Tokenizer = new Tokenizer(Vocabulary, AbbreviationsOf(files, _world));
        Splitter = new SentenceSplitter(Tokenizer, Vocabulary);
        Gazetteer = new Gazetteer(_world, Tokenizer);
        Sets = WordSets.Read(files, Tokenizer);
        Sets.Add("exercise-name", _world.Exercises.Where(series => !series.IsOrdinary).SelectMany(series => series.Aliases.Prepend(series.Name)), Tokenizer);
        StatusWords = Wording.StatusWords.Read(files, Tokenizer);
        DateWords = Wording.DateWords.Read(files, Tokenizer);
        DateTagger = new Mentions.DateTagger(DateWords, Vocabulary);
        TitleOwners = new Mentions.TitleOwners(_world.TitleOwners);
        Publishers = new PublisherBook(_world);
        PageWords = PageWords.Read(files, Tokenizer);
        Furniture = Furniture.Read(files);
        Rules = new RuleReader(new PatternParser(Sets, Tokenizer)).Read(files);
        _whys = Rules.ToFrozenDictionary(rule => rule.Id, rule => rule.Why);
        Grammar = new Mentions.Grammar(Sets, DateWords, Vocabulary);
        RuleIndex = new RuleIndex(Rules.Where(rule => rule.Last is null));
        LastResorts = new RuleIndex(Rules.Where(rule => rule.Last == LastResort.Yes));
        ArticleResorts = new RuleIndex(Rules.Where(rule => rule.Last == LastResort.Article));
        Confidence = Events.Confidence.Read(files);
        Vocabulary.Close();
        CountriesByCode = _world.Countries.ToFrozenDictionary(country => country.Code);
        Places = new Mentions.PlaceReader(Grammar, CountriesByCode);
    }

    /// <summary>SHA-256 of all knowledge in use, in lower-case hexadecimal: other knowledge, other hash.</summary>
    public string Hash { get; }

    /// <summary>All countries, and the organisations that act as parties, in the order of their codes.</summary>
    public IReadOnlyList<Country> Countries => _world.Countries;

    /// <summary>All cities.</summary>
    public IReadOnlyList<City> Cities => _world.Cities;

    /// <summary>All organisations with a name of their own.</summary>
    public IReadOnlyList<Organisation> Organisations => _world.Organisations;

    /// <summary>How senior posts are.</summary>
    public PostSeniority Seniority { get; }

    /// <summary>Why a rule takes its wording for an event, or refuses it, in a sentence; none for a rule that is not known.</summary>
    /// <param name="rule">The rule's id, as a claim bears it.</param>
    public string? WhyOf(string rule) => _whys.GetValueOrDefault(rule);

    internal PublisherBook Publishers { get; }

    internal PageWords PageWords { get; }

    internal FrozenDictionary<Domain.Countries.CountryCode, Country> CountriesByCode { get; }

    internal Vocabulary Vocabulary { get; }

    internal Tokenizer Tokenizer { get; }

    internal SentenceSplitter Splitter { get; }

    internal Gazetteer Gazetteer { get; }

    internal WordSets Sets { get; }

    internal PhraseIndex<StatusWords> StatusWords { get; }

    internal PhraseIndex<DateWords> DateWords { get; }

    internal Mentions.DateTagger DateTagger { get; }

    internal Furniture Furniture { get; }

    internal IReadOnlyList<Rule> Rules { get; }

    internal RuleIndex RuleIndex { get; }

    /// <summary>The rules for sentences that no other rule made anything of.</summary>
    internal RuleIndex LastResorts { get; }

    /// <summary>The rules for articles that no other rule made anything of.</summary>
    internal RuleIndex ArticleResorts { get; }

    internal Events.Confidence Confidence { get; }

    internal Mentions.TitleOwners TitleOwners { get; }

    internal Mentions.Grammar Grammar { get; }

    internal Mentions.PlaceReader Places { get; }

    /// <summary>Reads the built-in knowledge and what lies over it.</summary>
    /// <param name="overlayFolder">
    /// A folder with files named like the built-in ones; a row or rule in them is added, or takes the place of the one
    /// with its id. None for the built-in knowledge alone.
    /// </param>
    /// <exception cref="KnowledgeException">A file says something that cannot be used.</exception>
    public static Knowledge Load(string? overlayFolder) => new(KnowledgeFiles.Read(overlayFolder));

    private static FrozenSet<string> AbbreviationsOf(KnowledgeFiles files, WorldTables world)
    {
        var forms = world.Ranks.SelectMany(rank => rank.Forms)
            .Concat(world.Posts.SelectMany(post => post.Forms))
            .Concat(world.Honorifics.Select(honorific => honorific.Form))
            .SelectMany(form => form.Split(' ', '-'))
            .Where(word => word.EndsWith('.'));
        var listed = TsvTable.Read(files.Of("abbreviations.tsv"), ["word"], ["word", "means"]).Select(row => row["word"]);
        return forms.Concat(listed).Select(word => word.TrimEnd('.').ToLowerInvariant()).Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }
}
