using System.Xml.Linq;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Accounts;

/// <summary>
/// Keeps the keys that protect cookies and tokens in the register, so that all its processes share them. Once they are to be
/// encrypted, those that were stored before are too.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="encryptor">Encrypts keys; none when they are stored as they are.</param>
internal sealed class RegisterKeys(IDbContextFactory<RegisterContext> contexts, Func<IXmlEncryptor?> encryptor) : IXmlRepository
{
    // The form in which the framework itself writes secrets, and finds them again.
    private const string EncryptedElement = "encryptedSecret";
    private const string DecryptorAttribute = "decryptorType";
    private static readonly XNamespace s_protection = "http://schemas.asp.net/2015/03/dataProtection";

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = contexts.CreateDbContext();
        var keys = context.DataProtectionKeys.OrderBy(key => key.Id).AsEnumerable().Select(key => (Row: key, Xml: XElement.Parse(key.Xml))).ToArray();
        foreach (var (row, xml) in keys)
        {
            if (encryptor() is { } known && Encrypt(xml, known))
            {
                row.Xml = xml.ToString(SaveOptions.DisableFormatting);
            }
        }

        context.SaveChanges();
        return [.. keys.Select(key => key.Xml)];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = contexts.CreateDbContext();
        context.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }

    private static bool Encrypt(XElement key, IXmlEncryptor encryptor)
    {
        var plain = key.Descendants().Where(element => (bool?)element.Attribute(s_protection + "requiresEncryption") == true).ToArray();
        foreach (var secret in plain)
        {
            var encrypted = encryptor.Encrypt(new XElement(secret));
            secret.ReplaceWith(new XElement(s_protection + EncryptedElement, new XAttribute(DecryptorAttribute, encrypted.DecryptorType.AssemblyQualifiedName!), encrypted.EncryptedElement));
        }

        return plain.Length > 0;
    }
}
