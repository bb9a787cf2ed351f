using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DefenceTies.Web.Settings;

/// <summary>Reads the certificate by which the keys of cookies are encrypted in the register.</summary>
internal static class KeyCertificate
{
    private const string Certificate = "Access:KeyCertificate";
    private const string PasswordFile = "Access:KeyCertificatePasswordFile";

    /// <summary>The keys that are read here.</summary>
    internal static IReadOnlyList<string> Keys { get; } = [Certificate, PasswordFile];

    /// <summary>Reads it; none when none is named, or when something is wrong with it.</summary>
    internal static X509Certificate2? Read(IConfiguration configuration, List<SettingProblem> problems)
    {
        var (path, password) = (PathOf(configuration, Certificate, problems), PasswordOf(configuration, problems));
        if (path is null)
        {
            if (password is not null && string.IsNullOrWhiteSpace(configuration[Certificate]))
            {
                problems.Add(new SettingProblem(PasswordFile, $"It is of no use without {Certificate}."));
            }

            return null;
        }

        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            problems.Add(new SettingProblem(Certificate, $"'{path}' cannot be opened: it is no PKCS#12 file (.pfx, .p12), may not be read, or {(password is null ? $"needs a password; name its file by {PasswordFile}" : $"has another password than {PasswordFile} tells")}."));
            return null;
        }

        using var key = certificate.GetRSAPrivateKey();
        if (key is not null)
        {
            return certificate;
        }

        problems.Add(new SettingProblem(Certificate, $"'{path}' holds no RSA key of its own. Make it with its private key, as docs/operations.md tells."));
        certificate.Dispose();
        return null;
    }

    private static string? PasswordOf(IConfiguration configuration, List<SettingProblem> problems)
    {
        if (PathOf(configuration, PasswordFile, problems) is not { } path)
        {
            return null;
        }

        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(new SettingProblem(PasswordFile, $"'{path}' cannot be read: {failure.Message}"));
            return null;
        }
    }

    private static string? PathOf(IConfiguration configuration, string key, List<SettingProblem> problems)
    {
        if (configuration[key] is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var path = Path.GetFullPath(text);
        if (File.Exists(path))
        {
            return path;
        }

        problems.Add(new SettingProblem(key, $"There is no file '{path}'."));
        return null;
    }
}
