using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// Passkeys of users, as Identity's own store expects them. Their data stand as one JSON text, which is the same on both
/// databases; EF's own mapping to JSON writes bytes and instants differently on each, and a backup could not change over.
/// </summary>
internal sealed class UserPasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<long>>
{
    private const int LongestCredentialId = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<long>> builder)
    {
        builder.ToTable("AspNetUserPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestCredentialId);
        builder.Property(passkey => passkey.Data).HasConversion(
            data => Write(data),
            text => Read(text),
            new ValueComparer<IdentityPasskeyData>((left, right) => Write(left!) == Write(right!), data => Write(data).GetHashCode(StringComparison.Ordinal), data => Read(Write(data))));
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(passkey => passkey.UserId).IsRequired();
    }

    private static string Write(IdentityPasskeyData data) => JsonSerializer.Serialize(data);

    private static IdentityPasskeyData Read(string text) =>
        JsonSerializer.Deserialize<IdentityPasskeyData>(text) ?? throw new JsonException("A passkey has no data.");
}
