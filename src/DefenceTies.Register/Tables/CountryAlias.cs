using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Another name for a country.</summary>
public sealed class CountryAlias
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The country.</summary>
    public required CountryCode CountryCode { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The name folded, for search.</summary>
    public required string FoldedName { get; init; }

    /// <summary>What sort of name it is.</summary>
    public required CountryAliasKind Kind { get; init; }
}

internal sealed class CountryAliasTable : IEntityTypeConfiguration<CountryAlias>
{
    public void Configure(EntityTypeBuilder<CountryAlias> builder)
    {
        builder.HasIndex(alias => alias.FoldedName);
        builder.HasIndex(alias => new { alias.CountryCode, alias.Kind, alias.Name }).IsUnique();
    }
}
