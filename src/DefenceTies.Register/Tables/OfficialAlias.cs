using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A spelling of an official's name.</summary>
public sealed class OfficialAlias
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The official.</summary>
    public long OfficialId { get; init; }

    /// <summary>The spelling as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The spelling folded, for search.</summary>
    public required string FoldedName { get; init; }

    /// <summary>How many reports spell it so.</summary>
    public int Reports { get; set; }
}

internal sealed class OfficialAliasTable : IEntityTypeConfiguration<OfficialAlias>
{
    public void Configure(EntityTypeBuilder<OfficialAlias> builder)
    {
        builder.HasIndex(alias => alias.FoldedName);
        builder.HasIndex(alias => new { alias.OfficialId, alias.Name }).IsUnique();
    }
}
