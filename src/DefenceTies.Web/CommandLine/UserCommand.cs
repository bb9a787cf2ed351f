using System.CommandLine;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Store;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>user add</c>: makes an account without a browser.</summary>
internal static class UserCommand
{
    private static readonly Editor s_commandLine = new(null, "The command line");

    internal static Command Create(string[] settings)
    {
        var email = new Argument<string>("EMAIL") { Description = "The e-mail address, by which the user signs in." };
        var role = new Option<string>("--role") { Description = "What the user may do: analyst, editor or admin.", Required = true };
        role.AcceptOnlyFromAmong([.. Words.All<UserRole>(), .. Enum.GetNames<UserRole>()]);
        var name = new Option<string?>("--name") { Description = "The name shown beside what the user does." };
        var passwordFromInput = new Option<bool>("--password-stdin") { Description = "Reads the password from standard input, up to the first line's end. Without it a link is printed by which the user sets one." };
        var site = new Option<string?>("--site") { Description = "The site's address, to print the link in full, such as https://register.example.org." };
        var add = new Command("add", "Makes an account.") { email, role, name, passwordFromInput, site };
        add.SetAction((parsed, cancellationToken) => RegisterCommand.RunAsync(
            settings,
            services => RunAsync(
                services,
                new Wanted(parsed.GetRequiredValue(email), parsed.GetRequiredValue(role), parsed.GetValue(name), parsed.GetValue(passwordFromInput), parsed.GetValue(site)),
                cancellationToken)));
        return new Command("user", "Accounts.") { add };
    }

    private static async Task<ExitCode> RunAsync(IServiceProvider services, Wanted wanted, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<PrepareRegister>().ExecuteAsync(cancellationToken);
        Words.TryRead<UserRole>(wanted.Role, out var role);
        var password = wanted.PasswordFromInput ? await Console.In.ReadLineAsync(cancellationToken) ?? "" : null;
        var added = await services.GetRequiredService<AddUser>().ExecuteAsync(s_commandLine, wanted.Email, role, wanted.Name, password, cancellationToken);
        if (!added.IsDone)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, added.Problems));
            return ExitCode.NothingDone;
        }

        Console.WriteLine($"{wanted.Email} is {Words.Of(role)} now.");
        if (password is null && await services.GetRequiredService<MakePasswordLink>().ExecuteAsync(s_commandLine, added.UserId, cancellationToken) is { } link)
        {
            Console.WriteLine("The user sets a password here, once, within three days:");
            Console.WriteLine($"{wanted.Site?.TrimEnd('/')}{PageAddresses.PasswordLink(link.UserId, link.Token)}");
        }

        return ExitCode.Ok;
    }

    private sealed record Wanted(string Email, string Role, string? Name, bool PasswordFromInput, string? Site);
}
