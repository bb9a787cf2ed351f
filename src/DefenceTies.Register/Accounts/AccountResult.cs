using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Register.Accounts;

/// <summary>What became of a change to an account.</summary>
/// <param name="UserId">The user; 0 when there is none.</param>
/// <param name="Problems">Why nothing was changed, each in a sentence; empty when it was done.</param>
public sealed record AccountResult(long UserId, IReadOnlyList<string> Problems)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Problems.Count == 0;

    /// <summary>It was done.</summary>
    internal static AccountResult Done(long userId) => new(userId, []);

    /// <summary>It was not done.</summary>
    internal static AccountResult Refused(params string[] problems) => new(0, problems);

    /// <summary>There is no such user.</summary>
    internal static AccountResult NoSuchUser => Refused("There is no such user.");

    /// <summary>What Identity said.</summary>
    internal static AccountResult Of(long userId, IdentityResult result) => result.Succeeded ? Done(userId) : Refused([.. result.Errors.Select(Sentence).Distinct()]);

    private static string Sentence(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => "There is a user with this e-mail address.",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => "This is no e-mail address. Write one such as name@example.org.",
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"The password is too short. Write at least {AccountServices.ShortestPassword} characters.",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => $"The password repeats too few characters. Use at least {AccountServices.FewestCharacters} different ones.",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "The present password is another one.",
        _ => error.Description,
    };
}
