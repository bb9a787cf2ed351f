using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DefenceTies.Register.Accounts;

/// <summary>Registers accounts: Identity over the register, and what is done with users.</summary>
internal static class AccountServices
{
    /// <summary>How many characters a password needs.</summary>
    internal const int ShortestPassword = 12;

    /// <summary>How many different characters a password needs.</summary>
    internal const int FewestCharacters = 5;

    private const string ProgramName = "DefenceTies";
    private static readonly TimeSpan s_linkLasts = TimeSpan.FromDays(3);

    internal static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ProgramName);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new RegisterKeys(provider.GetRequiredService<IDbContextFactory<RegisterContext>>(), () => options.XmlEncryptor)));
        services
            .AddIdentityCore<RegisterUser>(Configure)
            .AddRoles<RegisterRole>()
            .AddEntityFrameworkStores<RegisterContext>()
            .AddTokenProvider<DataProtectorTokenProvider<RegisterUser>>(TokenOptions.DefaultProvider);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = s_linkLasts);
        return services
            .AddSingleton<CheckSession>()
            .AddSingleton<CheckPassword>()
            .AddSingleton<RecordSignOut>()
            .AddSingleton<AddUser>()
            .AddSingleton<MakePasswordLink>()
            .AddSingleton<SetPassword>()
            .AddSingleton<MakeFirstAdmin>()
            .AddSingleton<ListUsers>()
            .AddSingleton<ChangeRole>()
            .AddSingleton<DisableUser>()
            .AddSingleton<EndSessions>()
            .AddSingleton<RenameUser>()
            .AddSingleton<ReadAccount>()
            .AddSingleton<ChangePassword>()
            .AddSingleton<AddPasskey>()
            .AddSingleton<RenamePasskey>()
            .AddSingleton<RemovePasskey>()
            .AddSingleton<AdmitPasskey>();
    }

    /// <summary>Length is what makes a password strong; rules on its characters only make it hard to remember.</summary>
    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequiredUniqueChars = FewestCharacters;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }
}
