using DefenceTies.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A subject of an agreement.</summary>
public sealed class AgreementAbout
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The subject.</summary>
    public required AgreementSubject Subject { get; init; }
}

internal sealed class AgreementAboutTable : IEntityTypeConfiguration<AgreementAbout>
{
    public void Configure(EntityTypeBuilder<AgreementAbout> builder)
    {
        builder.HasKey(about => new { about.EventId, about.Subject });
        builder.HasIndex(about => new { about.Subject, about.EventId });
    }
}
