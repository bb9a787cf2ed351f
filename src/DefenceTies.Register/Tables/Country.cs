using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A country, or an international organisation that acts as a party.</summary>
public sealed class Country
{
    /// <summary>Its code.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The register's English name.</summary>
    public required string Name { get; set; }

    /// <summary>The name folded, for search and sorting.</summary>
    public required string FoldedName { get; set; }

    /// <summary>Whether it is an international organisation.</summary>
    public required bool IsOrganisation { get; set; }

    /// <summary>What else it is or was called.</summary>
    public List<CountryAlias> Aliases { get; } = [];
}

internal sealed class CountryTable : IEntityTypeConfiguration<Country>
{
    public void Configure(EntityTypeBuilder<Country> builder)
    {
        builder.HasKey(country => country.Code);
        builder.HasMany(country => country.Aliases).WithOne().HasForeignKey(alias => alias.CountryCode);
    }
}
