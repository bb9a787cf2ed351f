using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>One import, with the report that stays.</summary>
public sealed class ImportRun
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended; none while it runs, and for ever when its process was killed.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How it ended; none as long as <see cref="EndedAt"/> is none.</summary>
    public ImportOutcome? Outcome { get; set; }

    /// <summary>The version of the extractor that read.</summary>
    public required string ExtractorVersion { get; init; }

    /// <summary>The hash of the knowledge in use.</summary>
    public required string KnowledgeHash { get; init; }

    /// <summary>Whether a first start began it, to fill a new register with the seeds.</summary>
    public bool IsOfSeeds { get; init; }

    /// <summary>The user who started it; none for the command line and the first start.</summary>
    public long? UserId { get; init; }

    /// <summary>When it was undone; none when it was not.</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>The import that this one takes back; none for one that reads files.</summary>
    public long? UndoesImportRunId { get; init; }

    /// <summary>What became of each file.</summary>
    public List<ImportRunFile> Files { get; } = [];
}

internal sealed class ImportRunTable : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(run => run.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(run => run.Files).WithOne().HasForeignKey(file => file.ImportRunId);
    }
}
