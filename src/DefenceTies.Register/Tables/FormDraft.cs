using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What a user has typed into a form and not yet saved.</summary>
public sealed class FormDraft
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The user.</summary>
    public required long UserId { get; init; }

    /// <summary>The form, by its address.</summary>
    public required string Form { get; init; }

    /// <summary>What was typed, as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>The version of the record that the form was opened on; none for a new record.</summary>
    public int? RecordVersion { get; set; }

    /// <summary>When something was last typed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }
}

internal sealed class FormDraftTable : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.HasIndex(draft => new { draft.UserId, draft.Form }).IsUnique();
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(draft => draft.UserId);
    }
}
