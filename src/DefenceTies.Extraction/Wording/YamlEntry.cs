using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace DefenceTies.Extraction.Wording;

/// <summary>One mapping of a YAML list, read key by key.</summary>
internal sealed class YamlEntry
{
    private readonly Dictionary<string, (YamlPlace Place, YamlNode Value)> _values = new(StringComparer.Ordinal);

    internal YamlEntry(YamlPlace place)
    {
        Place = place;
        foreach (var (key, value) in (place.Node as YamlMappingNode ?? throw place.Wrong("an entry with keys is expected")).Children)
        {
            _values[(key as YamlScalarNode)?.Value ?? ""] = (place with { Node = key }, value);
        }
    }

    internal YamlPlace Place { get; }

    /// <summary>Refuses keys that nobody reads.</summary>
    internal void AllowOnly(params string[] keys)
    {
        foreach (var (key, (place, _)) in _values)
        {
            if (!keys.Contains(key))
            {
                throw place.Wrong($"the key '{key}' is unknown");
            }
        }
    }

    internal bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Where a key stands; the entry itself when it is missing.</summary>
    internal YamlPlace PlaceOf(string key) => _values.TryGetValue(key, out var found) ? found.Place : Place;

    internal string Text(string key) =>
        Optional(key) ?? throw Place.Wrong($"the key '{key}' is missing");

    internal string? Optional(string key) =>
        !_values.TryGetValue(key, out var found) ? null
        : found.Value is YamlScalarNode { Value: { } value } && value.Trim().Length > 0 ? value.Trim()
        : throw found.Place.Wrong($"'{key}' must be a text");

    internal IReadOnlyList<string> List(string key) =>
        _values.TryGetValue(key, out var found) ? YamlFile.ListOf(found.Place, found.Value) : [];

    internal T Word<T>(string key)
        where T : struct, Enum =>
        Domain.Text.Words.TryRead<T>(Text(key), out var value)
            ? value
            : throw PlaceOf(key).Wrong($"'{Text(key)}' is none of {string.Join(", ", Domain.Text.Words.All<T>())}");

    internal T? OptionalWord<T>(string key)
        where T : struct, Enum => Has(key) ? Word<T>(key) : null;

    internal int Number(string key, int otherwise) =>
        Optional(key) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw PlaceOf(key).Wrong($"'{text}' is no whole number");

    /// <summary>The entries of a list of mappings.</summary>
    internal IEnumerable<YamlEntry> Entries(string key)
    {
        if (!_values.TryGetValue(key, out var found))
        {
            yield break;
        }

        foreach (var child in (found.Value as YamlSequenceNode ?? throw found.Place.Wrong($"'{key}' must be a list")).Children)
        {
            yield return new YamlEntry(found.Place with { Node = child });
        }
    }

    /// <summary>The pairs of an inner mapping.</summary>
    internal IEnumerable<(YamlPlace Place, string Key, string Value)> Pairs(string key)
    {
        if (!_values.TryGetValue(key, out var found))
        {
            yield break;
        }

        foreach (var (name, value) in (found.Value as YamlMappingNode ?? throw found.Place.Wrong($"'{key}' must be a mapping")).Children)
        {
            yield return (found.Place with { Node = name }, (name as YamlScalarNode)?.Value ?? "", (value as YamlScalarNode)?.Value ?? "");
        }
    }

    /// <summary>All pairs of the entry itself.</summary>
    internal IEnumerable<(YamlPlace Place, string Key, string Value)> AllPairs() =>
        _values.Select(pair => (pair.Value.Place, pair.Key, (pair.Value.Value as YamlScalarNode)?.Value ?? ""));
}
