using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A filter that a user keeps under a name.</summary>
public sealed class SavedSearch
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The user.</summary>
    public required long UserId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The filter as its query string, without the question mark.</summary>
    public required string Query { get; set; }

    /// <summary>When the user last looked; what is newer is new.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>The word in its public address; none while it is not shared.</summary>
    public string? ShareKey { get; set; }
}

internal sealed class SavedSearchTable : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.HasIndex(search => new { search.UserId, search.Name }).IsUnique();
        builder.HasIndex(search => search.ShareKey).IsUnique();
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(search => search.UserId);
    }
}
