using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>The bytes of one file. Nothing in it changes but what became of it.</summary>
public sealed class Source
{
    /// <summary>Its id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>The file's name without folders. A file of the same name with other bytes is a newer version of it.</summary>
    public required string Name { get; init; }

    /// <summary>The hash of the bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The decoded text without its byte-order mark; every span counts in its UTF-16 units.</summary>
    public required string Text { get; init; }

    /// <summary>The import that brought it.</summary>
    public required long ImportRunId { get; init; }

    /// <summary>The import whose reading of it stands; another one than <see cref="ImportRunId"/> when better rules read it anew.</summary>
    public required long ReadByImportRunId { get; set; }

    /// <summary>The source that replaced it; itself when its import was undone; none while it stands.</summary>
    public long? SupersededById { get; set; }

    /// <summary>The articles that were ever read in it.</summary>
    public List<Article> Articles { get; } = [];

    /// <summary>The import whose reading of it stands.</summary>
    public ImportRun? ReadBy { get; init; }
}

internal sealed class SourceTable : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.Property(source => source.Sha256).HasMaxLength(64);
        builder.HasIndex(source => source.Sha256).IsUnique().HasFilter("\"SupersededById\" IS NULL");
        builder.HasIndex(source => source.Name).IsUnique().HasFilter("\"SupersededById\" IS NULL");

        // Nearly all stand: an index that lists those would be taken for a short way to few.
        builder.HasIndex(source => source.SupersededById).HasFilter("\"SupersededById\" IS NOT NULL");
        builder.HasOne<Source>().WithMany().HasForeignKey(source => source.SupersededById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(source => source.ImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(source => source.ReadBy).WithMany().HasForeignKey(source => source.ReadByImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(source => source.Articles).WithOne(article => article.Source).HasForeignKey(article => article.SourceId);
    }
}
