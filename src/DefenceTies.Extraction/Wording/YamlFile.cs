using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DefenceTies.Extraction.Wording;

/// <summary>Reads YAML and refuses what has another shape than expected.</summary>
internal static class YamlFile
{
    /// <summary>The file's one mapping.</summary>
    internal static YamlMappingNode MappingOf(KnowledgeFile file) =>
        RootOf(file) as YamlMappingNode ?? throw new KnowledgeException(file.Name, 1, "a mapping of names is expected");

    /// <summary>The entries of the file's one list.</summary>
    internal static IEnumerable<YamlEntry> EntriesOf(KnowledgeFile file)
    {
        var root = RootOf(file) as YamlSequenceNode ?? throw new KnowledgeException(file.Name, 1, "a list of entries is expected");
        foreach (var node in root.Children)
        {
            yield return new YamlEntry(new YamlPlace(file.Name, node));
        }
    }

    /// <summary>A list of texts, or a single text.</summary>
    internal static IReadOnlyList<string> ListOf(YamlPlace place, YamlNode node)
    {
        var members = node switch
        {
            YamlScalarNode { Value: { Length: > 0 } only } => [only],
            YamlSequenceNode sequence => sequence.Children.Select(child => (child as YamlScalarNode)?.Value ?? "").ToArray(),
            _ => [],
        };
        return members.Length == 0 || members.Any(string.IsNullOrWhiteSpace) ? throw place.Wrong("a list of words is expected") : members;
    }

    private static YamlNode RootOf(KnowledgeFile file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            return stream.Documents.Count == 1 ? stream.Documents[0].RootNode : throw new KnowledgeException(file.Name, 1, "one document is expected");
        }
        catch (YamlException error)
        {
            throw new KnowledgeException(file.Name, (int)error.Start.Line, error.Message);
        }
    }
}
