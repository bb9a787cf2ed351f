using DefenceTies.Extraction.Sentences;
using YamlDotNet.RepresentationModel;

namespace DefenceTies.Extraction.Wording;

/// <summary>All word sets by name. A member in braces stands for the members of another set.</summary>
internal sealed class WordSets
{
    private static readonly string[] PhraseFiles = ["phrases-encounters.yaml", "phrases-agreements.yaml", "phrases-exercises.yaml", "phrases-transfers.yaml", "phrases-actors.yaml", "phrases-people.yaml", "phrases-scenes.yaml", "phrases-deals.yaml", "phrases-turns.yaml"];

    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);

    private WordSets()
    {
    }

    /// <summary>The set of this name.</summary>
    internal WordSet? Find(string name) => _sets.GetValueOrDefault(name);

    /// <summary>A set that the program itself relies on.</summary>
    /// <exception cref="KnowledgeException">There is none.</exception>
    internal WordSet Need(string name) =>
        Find(name) ?? throw new KnowledgeException("word-sets.yaml", 1, $"the set '{name}' is missing");

    /// <summary>Adds a set whose phrases stand in a table of the world, so that patterns can name it.</summary>
    internal void Add(string name, IEnumerable<string> phrases, Tokenizer tokenizer) => _sets.Add(name, new WordSet(name, phrases, tokenizer));

    /// <summary>Reads the file of sets.</summary>
    /// <exception cref="KnowledgeException">A set is empty, stands twice, names an unknown one, or contains itself.</exception>
    internal static WordSets Read(KnowledgeFiles files, Tokenizer tokenizer)
    {
        var raw = new OrderedDictionary<string, (YamlPlace Place, IReadOnlyList<string> Members)>(StringComparer.Ordinal);
        foreach (var file in files.Of("word-sets.yaml"))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (key, value) in YamlFile.MappingOf(file).Children)
            {
                var place = new YamlPlace(file.Name, key);
                var name = ((YamlScalarNode)key).Value!;
                if (!seen.Add(name))
                {
                    throw place.Wrong($"the set '{name}' stands twice");
                }

                raw[name] = (place, YamlFile.ListOf(place, value));
            }
        }

        AddPhrases(files, raw);
        var sets = new WordSets();
        foreach (var name in raw.Keys)
        {
            sets._sets.Add(name, new WordSet(name, Members(raw, name, []), tokenizer));
        }

        return sets;
    }

    /// <summary>Adds the phrases of the files that only add to known sets.</summary>
    private static void AddPhrases(KnowledgeFiles files, OrderedDictionary<string, (YamlPlace Place, IReadOnlyList<string> Members)> raw)
    {
        foreach (var file in PhraseFiles.SelectMany(files.Of))
        {
            foreach (var (key, value) in YamlFile.MappingOf(file).Children)
            {
                var place = new YamlPlace(file.Name, key);
                var name = ((YamlScalarNode)key).Value!;
                raw[name] = raw.TryGetValue(name, out var known)
                    ? (known.Place, [.. known.Members, .. YamlFile.ListOf(place, value)])
                    : throw place.Wrong($"the set '{name}' is not in word-sets.yaml");
            }
        }
    }

    private static IEnumerable<string> Members(
        OrderedDictionary<string, (YamlPlace Place, IReadOnlyList<string> Members)> raw, string name, string[] path)
    {
        var (place, members) = raw[name];
        if (path.Contains(name))
        {
            throw place.Wrong($"the set '{name}' contains itself: {string.Join(" → ", path)} → {name}");
        }

        foreach (var member in members)
        {
            if (member is not ['{', .. var inner, '}'])
            {
                yield return member;
                continue;
            }

            if (!raw.ContainsKey(inner))
            {
                throw place.Wrong($"the set '{inner}' is unknown");
            }

            foreach (var innerMember in Members(raw, inner, [.. path, name]))
            {
                yield return innerMember;
            }
        }
    }
}
