using DefenceTies.Register.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Adds a passkey to a user's own account. What the device sent has been checked before.</summary>
public sealed class AddPasskey(IServiceScopeFactory scopes, TimeProvider time)
{
    private const int MostPasskeys = 20;

    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Adds it.</summary>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, UserPasskeyInfo passkey, string? name, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return AccountResult.NoSuchUser;
                }

                if ((await session.Users.GetPasskeysAsync(user)).Count >= MostPasskeys)
                {
                    return AccountResult.Refused($"An account has at most {MostPasskeys} passkeys. Remove one first.");
                }

                passkey.Name = Passkeys.NameOf(name);
                var result = AccountResult.Of(userId, await session.Users.AddOrUpdatePasskeyAsync(user, passkey));
                session.Audit(by, "add-passkey", user, result.IsDone, passkey.Name);
                return result;
            },
            cancellationToken);
}
