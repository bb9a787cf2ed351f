using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Another name of an organisation.</summary>
public sealed class OrganisationAlias
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The organisation.</summary>
    public long OrganisationId { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The name folded, for search.</summary>
    public required string FoldedName { get; init; }
}

internal sealed class OrganisationAliasTable : IEntityTypeConfiguration<OrganisationAlias>
{
    public void Configure(EntityTypeBuilder<OrganisationAlias> builder)
    {
        builder.HasIndex(alias => alias.FoldedName);
        builder.HasIndex(alias => new { alias.OrganisationId, alias.Name }).IsUnique();
    }
}
