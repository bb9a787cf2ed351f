using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Accounts;

/// <summary>A user's own account: name, password, passkeys, devices.</summary>
public sealed partial class AccountPage(
    ReadAccount read, RenameUser rename, ChangePassword changePassword, EndSessions endSessions,
    AddPasskey addPasskey, RenamePasskey renamePasskey, RemovePasskey removePasskey, Passkey passkey, WriteAccess access)
{
    private string? said;
    private IReadOnlyList<string> problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(Name = "name")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(Name = "present")]
    private string? Present { get; set; }

    [SupplyParameterFromForm(Name = "password")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(Name = "again")]
    private string? Again { get; set; }

    [SupplyParameterFromForm(Name = "passkey")]
    private string? PasskeyId { get; set; }

    [SupplyParameterFromForm(Name = "credential")]
    private string? Credential { get; set; }

    private AccountView? View { get; set; }

    private CancellationToken Leaving => Http.RequestAborted;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => View = Session.Of(Http.User) is { } session ? await read.ExecuteAsync(session.UserId, Leaving) : null;

    private Task RenameAsync() => DoAsync("The name is changed.", by => rename.ExecuteAsync(by, by.UserId!.Value, Name, Leaving));

    private Task RenamePasskeyAsync() => DoAsync("The passkey is named.", by => renamePasskey.ExecuteAsync(by, by.UserId!.Value, PasskeyId ?? "", Name, Leaving));

    private Task RemovePasskeyAsync() => DoAsync("The passkey is removed here. Remove it on the device, too.", by => removePasskey.ExecuteAsync(by, by.UserId!.Value, PasskeyId ?? "", Leaving));

    private Task AddPasskeyAsync() => DoAsync("The passkey is added.", async by =>
        Session.Of(Http.User) is { } session && await passkey.EndNewAsync(session, Credential ?? "", Http) is { } made
            ? await addPasskey.ExecuteAsync(by, session.UserId, made, Name, Leaving)
            : new AccountResult(0, ["The device's answer did not hold, or its time was over. Try again."]));

    private async Task ChangePasswordAsync()
    {
        if (Password != Again)
        {
            problems = ["The two passwords differ."];
            return;
        }

        await DoAsync("The password is changed; you are signed out on all other devices.", by => changePassword.ExecuteAsync(by, by.UserId!.Value, Present ?? "", Password ?? "", Leaving));
    }

    private Task SignOutElsewhereAsync() => DoAsync("You are signed out on all other devices.", async by =>
        await endSessions.ExecuteAsync(by, by.UserId!.Value, Leaving) is { } user ? new AccountResult(user.Id, []) : new AccountResult(0, ["Your session is over."]));

    private async Task DoAsync(string done, Func<Editor, Task<AccountResult>> act)
    {
        if (await access.FindAsync(Http.User, AccessPolicies.HaveAccount, Leaving) is not { } by)
        {
            problems = ["Your session is over. Sign in again."];
            return;
        }

        var result = await act(by);
        (said, problems) = (result.IsDone ? done : null, result.Problems);
        await LoadAsync();
        if (result.IsDone && View is { } view && await Http.AuthenticateAsync() is { Properties: { } properties })
        {
            // This device stays signed in, as long as before, under the stamp and the name that hold now.
            await Http.SignInAsync(Session.PrincipalOf(view.User), new AuthenticationProperties { IsPersistent = properties.IsPersistent });
        }
    }
}
