using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A record as it stood at one version, whole. Never changes; undoing makes a new one.</summary>
public sealed class Revision
{
    /// <summary>Its id; a later change has a higher one.</summary>
    public long Id { get; init; }

    /// <summary>What kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The record.</summary>
    public required long RecordId { get; init; }

    /// <summary>The version of the record, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The record with all its parts, as JSON; none when the change removed it.</summary>
    public string? Snapshot { get; init; }

    /// <summary>When the change was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who made it: a user's name, or "Import 3".</summary>
    public required string By { get; init; }

    /// <summary>The user; none for an import, or when the user is gone.</summary>
    public long? UserId { get; init; }

    /// <summary>The import; none for a user.</summary>
    public long? ImportRunId { get; init; }

    /// <summary>What changed, in words.</summary>
    public required string What { get; init; }

    /// <summary>Why; none when no reason was given.</summary>
    public string? Why { get; init; }

    /// <summary>What one act of a person changed, over all its records; none for an import, whose number holds its changes together.</summary>
    public Guid? Change { get; init; }

    /// <summary>The record that stands for this one since it was merged by this change; none otherwise.</summary>
    public long? MergedInto { get; init; }

    /// <summary>The reports, or the people of reports, that the whole act moved between records, as JSON; it stands at one record of the act.</summary>
    public string? Moved { get; init; }

    /// <summary>An event's sort key at this version, as <see cref="TimelineOrder"/> makes it: the past timeline is read off one index.</summary>
    public int? SortKey { get; init; }
}

internal sealed class RevisionTable : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasIndex(revision => new { revision.Kind, revision.RecordId, revision.Version }).IsUnique();
        builder.HasIndex(revision => new { revision.Kind, revision.RecordId, revision.At });
        builder.HasIndex(revision => revision.ImportRunId);
        builder.HasIndex(revision => revision.At);
        builder.HasIndex(revision => revision.Change);
        builder.HasIndex(revision => new { revision.Kind, revision.SortKey, revision.RecordId, revision.Version, revision.At });
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(revision => revision.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(revision => revision.ImportRunId).OnDelete(DeleteBehavior.Restrict);
    }
}
