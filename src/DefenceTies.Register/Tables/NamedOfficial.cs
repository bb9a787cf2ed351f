using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Whom the register takes a person for whom a report names. Merging and splitting officials moves it.</summary>
public sealed class NamedOfficial
{
    /// <summary>The report.</summary>
    public required long ReportId { get; init; }

    /// <summary>The person's number among the people of the report: the element of its claims.</summary>
    public required int Element { get; init; }

    /// <summary>The official.</summary>
    public required long OfficialId { get; set; }
}

internal sealed class NamedOfficialTable : IEntityTypeConfiguration<NamedOfficial>
{
    public void Configure(EntityTypeBuilder<NamedOfficial> builder)
    {
        builder.HasKey(named => new { named.ReportId, named.Element });
        builder.HasIndex(named => named.OfficialId);
        builder.HasOne<Report>().WithMany(report => report.Officials).HasForeignKey(named => named.ReportId);
        builder.HasOne<Official>().WithMany().HasForeignKey(named => named.OfficialId).OnDelete(DeleteBehavior.Restrict);
    }
}
