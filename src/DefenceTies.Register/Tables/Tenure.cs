using DefenceTies.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A post that an official held, as far as known from what was read.</summary>
public sealed class Tenure
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The official.</summary>
    public long OfficialId { get; init; }

    /// <summary>The post, as most reports word it.</summary>
    public required string Post { get; set; }

    /// <summary>The post in the form that its wordings have in common: equal for one post.</summary>
    public required string PostKey { get; set; }

    /// <summary>The ministry, service, agency or firm; none when not told.</summary>
    public long? OrganisationId { get; set; }

    /// <summary>The earliest date at which a source shows the person in the post.</summary>
    public EdtfDate? FirstRead { get; set; }

    /// <summary>The latest such date.</summary>
    public EdtfDate? LastRead { get; set; }

    /// <summary>From when to when, as an editor decided; none when it is only known from what was read.</summary>
    public EdtfDate? Held { get; set; }

    /// <summary>The organisation.</summary>
    public Organisation? Organisation { get; set; }
}

internal sealed class TenureTable : IEntityTypeConfiguration<Tenure>
{
    public void Configure(EntityTypeBuilder<Tenure> builder)
    {
        builder.HasIndex(tenure => new { tenure.OfficialId, tenure.PostKey });
        builder.HasOne(tenure => tenure.Organisation).WithMany().HasForeignKey(tenure => tenure.OrganisationId);
    }
}
