using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>What the register has of a file already.</summary>
/// <param name="SameBytes">The source of the very same bytes; none when there is none that stands.</param>
/// <param name="OlderVersion">The source of the same name and other bytes; none when there is none that stands.</param>
/// <param name="IsReadAlike">Whether the same extractor with the same knowledge has read these bytes.</param>
internal sealed record SourceStanding(Source? SameBytes, Source? OlderVersion, bool IsReadAlike)
{
    internal ImportFileOutcome Outcome =>
        SameBytes is not null ? IsReadAlike ? ImportFileOutcome.Unchanged : ImportFileOutcome.ReadAnew
        : OlderVersion is not null ? ImportFileOutcome.Replaced
        : ImportFileOutcome.Added;

    internal static async Task<SourceStanding> OfAsync(RegisterContext context, string name, string sha256, ImportRun run, CancellationToken cancellationToken)
    {
        var standing = await context.Sources
            .Where(source => source.SupersededById == null && (source.Sha256 == sha256 || source.Name == name))
            .Select(source => new { source.Id, source.Sha256, source.ReadBy!.ExtractorVersion, source.ReadBy.KnowledgeHash })
            .ToListAsync(cancellationToken);
        var same = standing.Find(source => source.Sha256 == sha256);
        var older = same is null ? standing.FirstOrDefault() : null;
        return new SourceStanding(
            await LoadAsync(context, same?.Id, cancellationToken),
            await LoadAsync(context, older?.Id, cancellationToken),
            same?.ExtractorVersion == run.ExtractorVersion && same.KnowledgeHash == run.KnowledgeHash);
    }

    private static async Task<Source?> LoadAsync(RegisterContext context, long? id, CancellationToken cancellationToken) =>
        id is { } known ? await context.Sources.SingleAsync(source => source.Id == known, cancellationToken) : null;
}
