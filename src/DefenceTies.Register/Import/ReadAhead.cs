using System.Runtime.CompilerServices;
using System.Threading.Channels;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>
/// Reads and extracts the next files while the last ones are stored, a few at a time: so two cores are used, and no
/// more than three handfuls are in memory, however many files there are.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="run">The import.</param>
/// <param name="extractor">Reads the articles.</param>
/// <param name="mostFiles">How many files make a handful at most; a handful is stored in one transaction.</param>
internal sealed class ReadAhead(IDbContextFactory<RegisterContext> contexts, ImportRun run, ArticleExtractor extractor, int mostFiles)
{
    /// <summary>No file is added to a handful whose texts are longer, in UTF-16 units.</summary>
    private const int MostUnits = 1_000_000;

    internal async IAsyncEnumerable<IReadOnlyList<ReadFile>> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var handfuls = Channel.CreateBounded<IReadOnlyList<ReadFile>>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(handfuls.Writer, paths, leaving.Token), CancellationToken.None);
        try
        {
            await foreach (var files in handfuls.Reader.ReadAllAsync(cancellationToken))
            {
                yield return files;
            }
        }
        finally
        {
            await leaving.CancelAsync();
            await reading;
        }
    }

    // Ends the channel with what went wrong, so that it is the reader of the channel who is told.
    private async Task FillAsync(ChannelWriter<IReadOnlyList<ReadFile>> handfuls, IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        try
        {
            var (files, units) = (new List<SourceReading>(), 0);
            await foreach (var reading in SourceFolder.ReadAsync(paths, cancellationToken))
            {
                files.Add(reading);
                units += reading.Source?.Text.Length ?? 0;
                if (files.Count >= mostFiles || units > MostUnits)
                {
                    await handfuls.WriteAsync(await ExtractAsync(files, cancellationToken), cancellationToken);
                    (files, units) = ([], 0);
                }
            }

            if (files.Count > 0)
            {
                await handfuls.WriteAsync(await ExtractAsync(files, cancellationToken), cancellationToken);
            }

            handfuls.Complete();
        }
        catch (Exception failure)
        {
            handfuls.Complete(failure);
        }
    }

    private async Task<IReadOnlyList<ReadFile>> ExtractAsync(List<SourceReading> files, CancellationToken cancellationToken)
    {
        var known = await KnownAsync([.. files.Select(file => file.Source?.Sha256).OfType<string>()], cancellationToken);
        var extracted = new List<ReadFile>(files.Count);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var articles = file.Source is { } source && !known.Contains(source.Sha256) ? extractor.Extract(source.Text) : null;
            extracted.Add(new ReadFile(file.Path, file.Source, file.Refusal, articles));
        }

        return extracted;
    }

    // Spares extracting what is known; whoever stores the file asks again. A register that cannot be reached spares nothing.
    private async Task<HashSet<string>> KnownAsync(string[] hashes, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await context.Sources
                .Where(source => source.SupersededById == null && EF.MultipleParameters(hashes).Contains(source.Sha256)
                    && source.ReadBy!.ExtractorVersion == run.ExtractorVersion && source.ReadBy.KnowledgeHash == run.KnowledgeHash)
                .Select(source => source.Sha256)
                .ToHashSetAsync(cancellationToken);
        }
        catch (Exception failure) when (RunningImport.IsOfStore(failure) && !cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }
}
