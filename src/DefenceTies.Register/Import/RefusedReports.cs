using System.Security.Cryptography;
using System.Text;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>What editors refused to take for an event.</summary>
internal sealed class RefusedReports
{
    private readonly HashSet<(string EvidenceSha256, EventKind Kind)> _refused;

    private RefusedReports(HashSet<(string EvidenceSha256, EventKind Kind)> refused) => _refused = refused;

    internal static async Task<RefusedReports> ReadAsync(RegisterContext context, CancellationToken cancellationToken) =>
        new([.. (await context.RefusedReports.Select(refused => new { refused.EvidenceSha256, refused.Kind }).ToListAsync(cancellationToken)).Select(refused => (refused.EvidenceSha256, refused.Kind))]);

    internal bool Contain(Report report, string text) => _refused.Count > 0 && _refused.Contains((KeyOf(report, text), report.Kind));

    /// <summary>What the same words in another copy of the article have in common.</summary>
    internal static string KeyOf(Report report, string text)
    {
        var sentence = report.Evidence.Count == 0 ? "" : Folding.Fold(report.Evidence[0].In(text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)));
    }
}
