using System.Buffers.Text;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Register.Accounts;

/// <summary>What adding, naming and removing passkeys have in common.</summary>
internal static class Passkeys
{
    internal static AccountResult Gone => AccountResult.Refused("There is no such passkey any more.");

    /// <summary>The passkey of a user; none when there is none of that id.</summary>
    internal static async Task<UserPasskeyInfo?> FindAsync(AccountSession session, RegisterUser user, string id) =>
        Base64Url.IsValid(id) ? await session.Users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) : null;

    /// <summary>The name under which it is kept.</summary>
    internal static string NameOf(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "Passkey" : name.Trim() is { Length: <= RenameUser.LongestName } whole ? whole : name.Trim()[..RenameUser.LongestName];
}
