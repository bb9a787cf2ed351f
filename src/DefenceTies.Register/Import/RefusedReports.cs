using System.Security.Cryptography;
using System.Text;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Remembers what editors refused to take for an event.</summary>
internal static class RefusedReports
{
    internal static async Task<bool> IsRefusedAsync(RegisterContext context, Report report, string text, CancellationToken cancellationToken)
    {
        var key = KeyOf(report, text);
        return await context.RefusedReports.AnyAsync(refused => refused.EvidenceSha256 == key && refused.Kind == report.Kind, cancellationToken);
    }

    /// <summary>What the same words in another copy of the article have in common.</summary>
    internal static string KeyOf(Report report, string text)
    {
        var sentence = report.Evidence.Count == 0 ? "" : Folding.Fold(report.Evidence[0].In(text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)));
    }
}
