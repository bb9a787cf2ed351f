using YamlDotNet.RepresentationModel;

namespace DefenceTies.Extraction.Wording;

/// <summary>A node of a YAML file, for messages.</summary>
internal sealed record YamlPlace(string File, YamlNode Node)
{
    internal int Line => (int)Node.Start.Line;

    internal KnowledgeException Wrong(string reason) => new(File, Line, reason);
}
