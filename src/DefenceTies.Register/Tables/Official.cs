using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A person who acts for a country. A variant of the name is an alias, never a second person.</summary>
public sealed class Official
{
    /// <summary>The id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>The name: the spelling that most reports use, of those used equally often the fullest.</summary>
    public required string Name { get; set; }

    /// <summary>The name folded, for search.</summary>
    public required string FoldedName { get; set; }

    /// <summary>The name folded, without abbreviations before it (<c>Md.</c>), for sorting.</summary>
    public required string SortName { get; set; }

    /// <summary>The country or organisation acted for; none when no source tells.</summary>
    public CountryCode? Country { get; set; }

    /// <summary>The version of the whole record, from 1.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Every spelling read of, the name's own among them.</summary>
    public List<OfficialAlias> Aliases { get; } = [];

    /// <summary>The posts held, as far as known from what was read.</summary>
    public List<Tenure> Tenures { get; } = [];
}

internal sealed class OfficialTable : IEntityTypeConfiguration<Official>
{
    public void Configure(EntityTypeBuilder<Official> builder)
    {
        builder.Property(official => official.Version).IsConcurrencyToken();
        builder.HasIndex(official => new { official.SortName, official.Id });
        builder.HasIndex(official => new { official.Country, official.SortName, official.Id });
        builder.HasIndex(official => official.FoldedName);
        builder.HasOne<Country>().WithMany().HasForeignKey(official => official.Country);
        builder.HasMany(official => official.Aliases).WithOne().HasForeignKey(alias => alias.OfficialId);
        builder.HasMany(official => official.Tenures).WithOne().HasForeignKey(tenure => tenure.OfficialId);
    }
}
