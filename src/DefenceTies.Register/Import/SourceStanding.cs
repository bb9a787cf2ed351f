using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>What the register has of a file already.</summary>
/// <param name="KnownId">The source of the very same bytes; none when there is none that stands.</param>
/// <param name="IsReadAlike">Whether the same extractor with the same knowledge has read these bytes.</param>
/// <param name="SameBytes">That source, when it is to be read anew.</param>
/// <param name="OlderVersion">The source of the same name and other bytes; none when there is none that stands.</param>
internal sealed record SourceStanding(long? KnownId, bool IsReadAlike, Source? SameBytes, Source? OlderVersion)
{
    /// <summary>Nothing.</summary>
    internal static SourceStanding New { get; } = new(null, false, null, null);

    internal ImportFileOutcome Outcome =>
        KnownId is not null ? IsReadAlike ? ImportFileOutcome.Unchanged : ImportFileOutcome.ReadAnew
        : OlderVersion is not null ? ImportFileOutcome.Replaced
        : ImportFileOutcome.Added;

    internal static async Task<SourceStanding> OfAsync(RegisterContext context, string name, string sha256, ImportRun run, CancellationToken cancellationToken)
    {
        var standing = await Query(context, name, sha256).ToListAsync(cancellationToken);
        var same = standing.Find(source => source.Sha256 == sha256);
        var isReadAlike = same?.ExtractorVersion == run.ExtractorVersion && same.KnowledgeHash == run.KnowledgeHash;
        return new SourceStanding(
            same?.Id,
            isReadAlike,
            isReadAlike ? null : await LoadAsync(context, same?.Id, cancellationToken),
            same is null ? await LoadAsync(context, standing.FirstOrDefault()?.Id, cancellationToken) : null);
    }

    /// <summary>The sources that stand of these bytes or of this name. Both conditions in one would be sought among all sources.</summary>
    internal static IQueryable<StandingSource> Query(RegisterContext context, string name, string sha256) =>
        Standing(context.Sources.Where(source => source.Sha256 == sha256)).Union(Standing(context.Sources.Where(source => source.Name == name)));

    private static IQueryable<StandingSource> Standing(IQueryable<Source> sources) => sources
        .Where(source => source.SupersededById == null)
        .Select(source => new StandingSource { Id = source.Id, Sha256 = source.Sha256, ExtractorVersion = source.ReadBy!.ExtractorVersion, KnowledgeHash = source.ReadBy.KnowledgeHash });

    private static async Task<Source?> LoadAsync(RegisterContext context, long? id, CancellationToken cancellationToken) =>
        id is { } known ? await context.Sources.SingleAsync(source => source.Id == known, cancellationToken) : null;

    internal sealed class StandingSource
    {
        public required long Id { get; init; }

        public required string Sha256 { get; init; }

        public required string ExtractorVersion { get; init; }

        public required string KnowledgeHash { get; init; }
    }
}
