using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What an import would have changed on a record that a person has touched.</summary>
public sealed class Suggestion
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>What kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The record.</summary>
    public required long RecordId { get; init; }

    /// <summary>The field.</summary>
    public required RecordField Field { get; init; }

    /// <summary>Which element of a list, as in <see cref="Decision.Element"/>.</summary>
    public string Element { get; init; } = "";

    /// <summary>The value that follows from the claims; none when it would be empty.</summary>
    public string? Value { get; set; }

    /// <summary>The import that would have changed it.</summary>
    public required long ImportRunId { get; set; }

    /// <summary>When an editor accepted or refused it; none while it is open.</summary>
    public DateTimeOffset? SettledAt { get; set; }
}

internal sealed class SuggestionTable : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> builder)
    {
        builder.HasIndex(suggestion => new { suggestion.Kind, suggestion.RecordId, suggestion.Field, suggestion.Element }).IsUnique();
        builder.HasIndex(suggestion => new { suggestion.SettledAt, suggestion.Id });
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(suggestion => suggestion.ImportRunId).OnDelete(DeleteBehavior.Restrict);
    }
}
