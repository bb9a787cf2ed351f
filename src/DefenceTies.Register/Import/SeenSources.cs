using DefenceTies.Extraction.Reading;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>The names and bytes of some files that the register may have already: it is asked once for all of them, for most are new.</summary>
internal sealed class SeenSources
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _hashes;

    private SeenSources(HashSet<string> names, HashSet<string> hashes) => (_names, _hashes) = (names, hashes);

    internal static async Task<SeenSources> AmongAsync(RegisterContext context, IEnumerable<ReadSource> sources, CancellationToken cancellationToken)
    {
        var (names, hashes) = (sources.Select(source => source.FileName).ToArray(), sources.Select(source => source.Sha256).ToArray());
        var standing = context.Sources.Where(source => source.SupersededById == null);
        return new SeenSources(
            await standing.Where(source => EF.Parameter(names).Contains(source.Name)).Select(source => source.Name).ToHashSetAsync(cancellationToken),
            await standing.Where(source => EF.Parameter(hashes).Contains(source.Sha256)).Select(source => source.Sha256).ToHashSetAsync(cancellationToken));
    }

    /// <summary>Whether the register may have a file of these bytes or of this name.</summary>
    internal bool Contain(ReadSource source) => _names.Contains(source.FileName) || _hashes.Contains(source.Sha256);

    /// <summary>Notes that it has one now.</summary>
    internal void Add(ReadSource source)
    {
        _names.Add(source.FileName);
        _hashes.Add(source.Sha256);
    }
}
