using DefenceTies.Domain.Text;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Makes an account.</summary>
public sealed class AddUser(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Makes the account.</summary>
    /// <param name="by">Who makes it.</param>
    /// <param name="email">The e-mail address, by which the user signs in.</param>
    /// <param name="role">What the user may do.</param>
    /// <param name="name">The name shown beside what the user does; none to show the address.</param>
    /// <param name="password">The password; none when the user sets it by a link (<see cref="MakePasswordLink"/>).</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AccountResult> ExecuteAsync(Editor by, string email, UserRole role, string? name, string? password, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync((session, token) => AddAsync(session, by, new NewUser(email, role, name, password), token), cancellationToken);

    internal static async Task<AccountResult> AddAsync(AccountSession session, Editor by, NewUser wanted, CancellationToken cancellationToken)
    {
        var email = wanted.Email.Trim();
        var user = new RegisterUser { UserName = email, Email = email, DisplayName = string.IsNullOrWhiteSpace(wanted.Name) ? null : wanted.Name.Trim(), LockoutEnabled = true };
        var created = wanted.Password is null ? await session.Users.CreateAsync(user) : await session.Users.CreateAsync(user, wanted.Password);
        if (!created.Succeeded)
        {
            return AccountResult.Of(0, created);
        }

        await session.SetRoleAsync(user, wanted.Role, cancellationToken);
        session.Audit(by, "add-user", user, detail: $"as {Words.Of(wanted.Role)}");
        return AccountResult.Done(user.Id);
    }
}
