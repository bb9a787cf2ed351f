using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A word of any name of an official, an organisation or a country, by which it is found.</summary>
public sealed class NameWord
{
    /// <summary>The word, folded.</summary>
    public required string Word { get; init; }

    /// <summary>What bears the name.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>The id of the official or organisation, or the country's code.</summary>
    public required string Bearer { get; init; }
}

internal sealed class NameWordTable : IEntityTypeConfiguration<NameWord>
{
    public void Configure(EntityTypeBuilder<NameWord> builder)
    {
        builder.HasKey(named => new { named.Word, named.Kind, named.Bearer });
        builder.HasIndex(named => new { named.Kind, named.Bearer });
    }
}
