using DefenceTies.Domain.Text;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Web.Accounts;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Users;

/// <summary>The users of the register, and what an admin does with them.</summary>
public sealed partial class UserList(
    ListUsers list, AddUser add, ChangeRole changeRole, DisableUser disable, EndSessions endSessions, MakePasswordLink makeLink, WriteAccess access)
{
    private string? said;
    private string? link;
    private string? linkFor;
    private IReadOnlyList<string> problems = [];
    private IReadOnlyList<UserRow> rows = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(Name = "email")]
    private string? Email { get; set; }

    [SupplyParameterFromForm(Name = "name")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(Name = "role")]
    private string? Role { get; set; }

    [SupplyParameterFromForm(Name = "user")]
    private long UserId { get; set; }

    [SupplyParameterFromForm(Name = "act")]
    private string? Act { get; set; }

    private CancellationToken Leaving => Http.RequestAborted;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => rows = await list.ExecuteAsync(Leaving);

    private Task AddAsync() => DoAsync(async by =>
    {
        if (!Words.TryRead<UserRole>(Role, out var role))
        {
            return Refused("There is no such role.");
        }

        var added = await add.ExecuteAsync(by, Email ?? "", role, Name, null, Leaving);
        if (added.IsDone)
        {
            said = $"{Email?.Trim()} is {Words.Of(role)} now.";
            await LinkAsync(by, added.UserId, Email?.Trim());
        }

        return added;
    });

    private Task ActAsync() => DoAsync(async by =>
    {
        if (rows.FirstOrDefault(row => row.Id == UserId) is not { } row)
        {
            return Refused("There is no such user.");
        }

        switch (Act)
        {
            case UserActs.ChangeRole when Words.TryRead<UserRole>(Role, out var role):
                said = $"{row.Name} is {Words.Of(role)} now, and signs in anew.";
                return await changeRole.ExecuteAsync(by, row.Id, role, Leaving);
            case UserActs.Disable:
                said = $"{row.Name} is shut out, also from pages that are open.";
                return await disable.ExecuteAsync(by, row.Id, isDisabled: true, Leaving);
            case UserActs.Enable:
                said = $"{row.Name} can sign in again.";
                return await disable.ExecuteAsync(by, row.Id, isDisabled: false, Leaving);
            case UserActs.EndSessions:
                said = $"{row.Name} is signed out on every device.";
                return await endSessions.ExecuteAsync(by, row.Id, Leaving) is null ? Refused("This user cannot sign in at all.") : new AccountResult(row.Id, []);
            case UserActs.MakeLink:
                await LinkAsync(by, row.Id, row.Email);
                return new AccountResult(row.Id, []);
            default:
                return Refused("There is no such thing to do.");
        }
    });

    private async Task LinkAsync(Editor by, long userId, string? email)
    {
        linkFor = email;
        link = await makeLink.ExecuteAsync(by, userId, Leaving) is { } made
            ? $"{Http.Request.Scheme}://{Http.Request.Host}{PageAddresses.PasswordLink(made.UserId, made.Token)}"
            : null;
    }

    private async Task DoAsync(Func<Editor, Task<AccountResult>> act)
    {
        if (await access.FindAsync(Http.User, AccessPolicies.Administer, Leaving) is not { } by)
        {
            problems = ["You are no admin any more."];
            return;
        }

        problems = (await act(by)).Problems;
        said = problems.Count > 0 ? null : said;
        rows = await list.ExecuteAsync(Leaving);
    }

    private static AccountResult Refused(string problem) => new(0, [problem]);
}
