using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What became of one file of an import.</summary>
public sealed class ImportRunFile
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The import.</summary>
    public long ImportRunId { get; init; }

    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>What became of it.</summary>
    public required ImportFileOutcome Outcome { get; init; }

    /// <summary>Why it could not be read; none when it could.</summary>
    public string? Reason { get; init; }

    /// <summary>The source; none when the file could not be read.</summary>
    public long? SourceId { get; init; }

    /// <summary>How many events it added.</summary>
    public int Added { get; init; }

    /// <summary>How many standing events it changed in any value.</summary>
    public int Changed { get; init; }

    /// <summary>How many of its reports joined an event that stood already.</summary>
    public int Merged { get; init; }

    /// <summary>How many events went because this file was their only source and tells of them no longer.</summary>
    public int Removed { get; init; }

    /// <summary>How many changes it proposes to records that a person has touched.</summary>
    public int Suggested { get; init; }

    /// <summary>How many events it tells of that stand as they stood before.</summary>
    public int Unchanged { get; init; }
}

internal sealed class ImportRunFileTable : IEntityTypeConfiguration<ImportRunFile>
{
    public void Configure(EntityTypeBuilder<ImportRunFile> builder)
    {
        builder.HasIndex(file => new { file.ImportRunId, file.Id });
        builder.HasOne<Source>().WithMany().HasForeignKey(file => file.SourceId).OnDelete(DeleteBehavior.SetNull);
    }
}
