using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DefenceTies.Register;
using DefenceTies.Web.Settings;
using DefenceTies.Web.Tests.CommandLine;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Settings;

public sealed class KeyCertificateTests
{
    private const string Certificate = "Access:KeyCertificate";
    private const string PasswordFile = "Access:KeyCertificatePasswordFile";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_Are_Encrypted_By_A_Certificate_Those_Stored_Before_Too_And_Go_On_Being_Read()
    {
        using var folder = new TemporaryFolder();
        var register = ("ConnectionStrings:Register", $"Data Source={Path.Combine(folder.FullName, "keys.db")};Pooling=False");
        var (path, password) = Write(folder, "keys.pfx", "a secret");
        string secret;
        await using (var open = new SeededSite(register))
        {
            secret = Protector(open).Protect("a session");
            Assert.Contains("<value>", Assert.Single(await KeysAsync(open)), StringComparison.Ordinal);
        }

        await using (var closed = new SeededSite(register, (Certificate, path), (PasswordFile, password)))
        {
            Assert.Equal("a session", Protector(closed).Unprotect(secret));
            Assert.All(await KeysAsync(closed), key =>
            {
                Assert.Contains("encryptedSecret", key, StringComparison.Ordinal);
                Assert.DoesNotContain("<value>", key, StringComparison.Ordinal);
                Assert.DoesNotContain("requiresEncryption", key, StringComparison.Ordinal);
            });
        }

        await using var again = new SeededSite(register, (Certificate, path), (PasswordFile, password));
        Assert.Equal("a session", Protector(again).Unprotect(secret));
    }

    [Fact]
    public void What_Is_Wrong_With_A_Certificate_Is_Told_By_Its_Key_At_Start()
    {
        using var folder = new TemporaryFolder();
        var (path, _) = Write(folder, "keys.pfx", "a secret");
        var wrong = folder.File("wrong.txt", "another secret");
        var text = folder.File("text.pfx", "no certificate at all");
        using var elliptic = ECDsa.Create();
        File.WriteAllBytes(Path.Combine(folder.FullName, "elliptic.pfx"), Made(new CertificateRequest("CN=elliptic", elliptic, HashAlgorithmName.SHA256)).Export(X509ContentType.Pfx));

        Assert.Equal((Certificate, "There is no file '/no/such.pfx'."), Problem((Certificate, "/no/such.pfx")));
        Assert.Contains("needs a password; name its file by Access:KeyCertificatePasswordFile", Problem((Certificate, path)).Message, StringComparison.Ordinal);
        Assert.Contains("has another password than Access:KeyCertificatePasswordFile tells", Problem((Certificate, path), (PasswordFile, wrong)).Message, StringComparison.Ordinal);
        Assert.Contains("is no PKCS#12 file", Problem((Certificate, text)).Message, StringComparison.Ordinal);
        Assert.Contains("holds no RSA key of its own", Problem((Certificate, Path.Combine(folder.FullName, "elliptic.pfx"))).Message, StringComparison.Ordinal);
        Assert.Equal((PasswordFile, "It is of no use without Access:KeyCertificate."), Problem((PasswordFile, wrong)));
    }

    private static IDataProtector Protector(SeededSite site) => site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("tests");

    private static async Task<IReadOnlyList<string>> KeysAsync(SeededSite site)
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(Cancelled);
        return await context.DataProtectionKeys.Select(key => key.Xml).ToListAsync(Cancelled);
    }

    private static (string Path, string PasswordFile) Write(TemporaryFolder folder, string name, string password)
    {
        using var key = RSA.Create(2048);
        using var certificate = Made(new CertificateRequest("CN=keys of cookies", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        return (path, folder.File("password.txt", password + "\n"));
    }

    private static X509Certificate2 Made(CertificateRequest request) => request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(1));

    private static (string Key, string Message) Problem(params (string Key, string Value)[] values)
    {
        var reading = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());
        var problem = Assert.Single(reading.Problems);
        return (problem.Key, problem.Message);
    }
}
