using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What only an exercise has.</summary>
public sealed class ExerciseDetail
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>Its name; none when not told.</summary>
    public string? Name { get; set; }

    /// <summary>The series that it belongs to: its name without year or number, folded.</summary>
    public string? Series { get; set; }

    /// <summary>Which of the series it is: the year or number in its name.</summary>
    public string? Edition { get; set; }
}

internal sealed class ExerciseDetailTable : IEntityTypeConfiguration<ExerciseDetail>
{
    public void Configure(EntityTypeBuilder<ExerciseDetail> builder)
    {
        builder.HasKey(detail => detail.EventId);
        builder.HasIndex(detail => new { detail.Series, detail.EventId });
    }
}
