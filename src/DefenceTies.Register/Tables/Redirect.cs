using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>An id that was merged into another one. It leads there for ever.</summary>
public sealed class Redirect
{
    /// <summary>What kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The id that is gone.</summary>
    public required long FromId { get; init; }

    /// <summary>The id that stands for it; when that is merged in turn, this is moved on.</summary>
    public required long ToId { get; set; }
}

internal sealed class RedirectTable : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> builder)
    {
        builder.HasKey(redirect => new { redirect.Kind, redirect.FromId });
        builder.HasIndex(redirect => new { redirect.Kind, redirect.ToId });
    }
}
