using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Two records that may be one; an editor decides.</summary>
public sealed class PossibleDuplicate
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>What kind of records.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The lower id.</summary>
    public required long FirstId { get; init; }

    /// <summary>The higher id.</summary>
    public required long SecondId { get; init; }

    /// <summary>How likely both are one, from 0 to 1.</summary>
    public required double Score { get; set; }

    /// <summary>What speaks for and against it, in words.</summary>
    public required string Reasons { get; set; }

    /// <summary>When an editor decided; none while it is open.</summary>
    public DateTimeOffset? SettledAt { get; set; }

    /// <summary>What the editor decided; none while it is open.</summary>
    public DuplicateVerdict? Verdict { get; set; }
}

internal sealed class PossibleDuplicateTable : IEntityTypeConfiguration<PossibleDuplicate>
{
    public void Configure(EntityTypeBuilder<PossibleDuplicate> builder)
    {
        builder.HasIndex(duplicate => new { duplicate.Kind, duplicate.FirstId, duplicate.SecondId }).IsUnique();
        builder.HasIndex(duplicate => new { duplicate.Kind, duplicate.SecondId });
        builder.HasIndex(duplicate => new { duplicate.SettledAt, duplicate.Score });
    }
}
