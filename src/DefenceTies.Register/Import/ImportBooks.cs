using DefenceTies.Register.Indexing;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>What an import keeps in memory of the register while it runs.</summary>
/// <param name="Officials">The officials.</param>
/// <param name="Organisations">The organisations.</param>
/// <param name="World">Names of countries and cities.</param>
/// <param name="Texts">Texts of sources used last.</param>
/// <param name="AtHand">What the import wrote last.</param>
/// <param name="Refused">What editors refused to take for an event.</param>
/// <param name="LastRevision">The last change of the register when they were read.</param>
internal sealed record ImportBooks(OfficialBook Officials, OrganisationBook Organisations, WorldNames World, SourceTexts Texts, AtHand AtHand, RefusedReports Refused, long LastRevision)
{
    private const int TextsKept = 64;
    private const int TellingsKept = 2_000;

    /// <summary>The hashes of files on whose articles people decided, and whose import was undone since: mostly none.</summary>
    internal HashSet<string> DecidedSources { get; private init; } = [];

    /// <summary>Events that reports were compared with last.</summary>
    internal Recent<RegisteredTelling> Tellings { get; } = new(TellingsKept);

    internal static async Task<ImportBooks> ReadAsync(RegisterContext context, IReadOnlyList<Organisation> knownOrganisations, CancellationToken cancellationToken)
    {
        var last = await context.Revisions.MaxAsync(revision => (long?)revision.Id, cancellationToken) ?? 0;
        var decided = await DecidedRecords.ReadAsync(context, cancellationToken);
        return new(
            await OfficialBook.ReadAsync(context, cancellationToken),
            await OrganisationBook.ReadAsync(context, knownOrganisations, cancellationToken),
            await WorldNames.ReadAsync(context, cancellationToken),
            new SourceTexts(TextsKept),
            new AtHand(decided, new PendingWords()),
            await RefusedReports.ReadAsync(context, cancellationToken),
            last)
        {
            DecidedSources = await DecidedSourcesAsync(context, [.. decided.Of(RecordKind.Article)], cancellationToken),
        };
    }

    private static async Task<HashSet<string>> DecidedSourcesAsync(RegisterContext context, long[] articles, CancellationToken cancellationToken) =>
        articles.Length == 0 ? [] : await context.Articles
            .Where(article => EF.Parameter(articles).Contains(article.Id) || (article.FirstId != null && EF.Parameter(articles).Contains(article.FirstId.Value)))
            .Where(article => article.Source!.SupersededById != null)
            .Select(article => article.Source!.Sha256).ToHashSetAsync(cancellationToken);

    /// <summary>Whether nobody but this import has changed a record since they were read.</summary>
    internal async Task<bool> AreOfTodayAsync(RegisterContext context, long importRunId, CancellationToken cancellationToken) =>
        !await context.Revisions.AnyAsync(revision => revision.Id > LastRevision && (revision.ImportRunId == null || revision.ImportRunId != importRunId), cancellationToken);
}
