using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Accounts;

/// <summary>Reads a user's own account.</summary>
public sealed class ReadAccount(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads it.</summary>
    /// <returns>The account; none when the user cannot sign in.</returns>
    public async Task<AccountView?> ExecuteAsync(long userId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await SignedInUsers.ReadAsync(context, userId, cancellationToken) is not { } user)
        {
            return null;
        }

        var hasPassword = await context.Users.AnyAsync(known => known.Id == userId && known.PasswordHash != null, cancellationToken);
        var passkeys = await context.Set<IdentityUserPasskey<long>>().AsNoTracking().Where(passkey => passkey.UserId == userId).ToListAsync(cancellationToken);
        return new AccountView(user, hasPassword, [.. passkeys
            .Select(passkey => new PasskeyRow(Base64Url.EncodeToString(passkey.CredentialId), passkey.Data.Name ?? "Passkey", passkey.Data.CreatedAt))
            .OrderBy(row => row.AddedAt).ThenBy(row => row.Id, StringComparer.Ordinal)]);
    }
}
