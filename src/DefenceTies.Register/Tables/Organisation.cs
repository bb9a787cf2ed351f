using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A ministry, service, agency, firm or other body, of a country.</summary>
public sealed class Organisation
{
    /// <summary>Its id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>The name folded, for search and sorting.</summary>
    public required string FoldedName { get; set; }

    /// <summary>The country it belongs to; none when not told.</summary>
    public CountryCode? Country { get; set; }

    /// <summary>The version of the whole record, from 1.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What else it is called.</summary>
    public List<OrganisationAlias> Aliases { get; } = [];
}

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(organisation => organisation.Version).IsConcurrencyToken();
        builder.HasIndex(organisation => organisation.FoldedName);
        builder.HasOne<Country>().WithMany().HasForeignKey(organisation => organisation.Country);
        builder.HasMany(organisation => organisation.Aliases).WithOne().HasForeignKey(alias => alias.OrganisationId);
    }
}
