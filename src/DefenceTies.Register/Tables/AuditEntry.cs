using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A write or a sign-in, for those who answer for the register. Never changes; holds no secret.</summary>
public sealed class AuditEntry
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The user; none when nobody was signed in, or the user is gone.</summary>
    public long? UserId { get; init; }

    /// <summary>The name of the user then, or what acted instead.</summary>
    public required string By { get; init; }

    /// <summary>What was done, as a short word: <c>sign-in</c>, <c>import</c>, <c>save-event</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to; none when it was done to nothing single.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it succeeded.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>What else is worth knowing; none when nothing is.</summary>
    public string? Detail { get; init; }
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasIndex(entry => new { entry.At, entry.Id });
        builder.HasIndex(entry => new { entry.Action, entry.At });
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(entry => entry.UserId).OnDelete(DeleteBehavior.SetNull);
    }
}
