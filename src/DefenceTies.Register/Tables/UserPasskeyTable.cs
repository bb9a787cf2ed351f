using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Passkeys of users, as Identity's own store expects them.</summary>
internal sealed class UserPasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<long>>
{
    private const int LongestCredentialId = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<long>> builder)
    {
        builder.ToTable("AspNetUserPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestCredentialId);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(passkey => passkey.UserId).IsRequired();
    }
}
