using System.Text.Json;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>A folder of gold files, <c>NAME.gold.json</c> beside <c>NAME.txt</c>.</summary>
public static class GoldFolder
{
    /// <summary>Reads all gold files of a folder, in name order.</summary>
    /// <exception cref="InvalidDataException">The folder holds none, or one of them is not what it should be; the message names it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<IReadOnlyList<GoldFile>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var read = new List<GoldFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            try
            {
                await using var stream = File.OpenRead(path);
                var gold = await JsonSerializer.DeserializeAsync<GoldFile>(stream, OutputJson.Options, cancellationToken);
                read.Add(gold is { File: not null, Events: not null } ? gold : throw new InvalidDataException($"{path}: 'file' and 'events' are missing."));
            }
            catch (JsonException unreadable)
            {
                throw new InvalidDataException($"{path}: {unreadable.Message}", unreadable);
            }
        }

        return read.Count > 0 ? read : throw new InvalidDataException($"{folder} holds no *.gold.json.");
    }
}
