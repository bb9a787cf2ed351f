using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Three letters in a row of a word of names: misspelt words are found by those they have in common.</summary>
public sealed class NameTrigram
{
    /// <summary>The three letters; blanks stand before and after the word.</summary>
    public required string Trigram { get; init; }

    /// <summary>How many letters the word has.</summary>
    public required int Length { get; init; }

    /// <summary>The word.</summary>
    public required string Word { get; init; }
}

internal sealed class NameTrigramTable : IEntityTypeConfiguration<NameTrigram>
{
    public void Configure(EntityTypeBuilder<NameTrigram> builder)
    {
        builder.HasKey(part => new { part.Trigram, part.Length, part.Word });
        builder.HasIndex(part => part.Word);
    }
}
