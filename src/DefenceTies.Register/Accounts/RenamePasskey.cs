using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Names a passkey.</summary>
public sealed class RenamePasskey(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Names it.</summary>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, string id, string? name, CancellationToken cancellationToken) =>
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

                passkey.Name = Passkeys.NameOf(name);
                session.Audit(by, "rename-passkey", user, detail: passkey.Name);
                return AccountResult.Of(userId, await session.Users.AddOrUpdatePasskeyAsync(user, passkey));
            },
            cancellationToken);
}
