using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Removes a passkey; refused when the user could not sign in any more.</summary>
public sealed class RemovePasskey(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Removes it.</summary>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, string id, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return AccountResult.NoSuchUser;
                }

                if (await Passkeys.FindAsync(session, user, id) is not { } passkey)
                {
                    return Passkeys.Gone;
                }

                if (user.PasswordHash is null && (await session.Users.GetPasskeysAsync(user)).Count == 1)
                {
                    return AccountResult.Refused("This is the only way to sign in. Set a password or add another passkey first.");
                }

                session.Audit(by, "remove-passkey", user, detail: passkey.Name);
                return AccountResult.Of(userId, await session.Users.RemovePasskeyAsync(user, passkey.CredentialId));
            },
            cancellationToken);
}
