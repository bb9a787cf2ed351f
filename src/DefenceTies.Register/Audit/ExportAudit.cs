using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Audit;

/// <summary>Writes the audit log as CSV (RFC 4180), page by page, so that it may be of any length.</summary>
public sealed class ExportAudit(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private const int RowsAtOnce = 1000;

    // A spreadsheet would take what begins like this for a formula; an apostrophe before it makes it text.
    private static readonly CsvWriterOptions s_form = new() { Injection = CsvInjection.Escape, InjectionCharacters = "=+-@\t\r\n" };

    /// <summary>Writes it.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ExecuteAsync(AuditFilter filter, Stream output, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(output, s_form, leaveOpen: true);
        await csv.WriteRecordAsync(["id", "at", "by", "action", "subject", "succeeded", "detail"], cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        for (long? after = null; ;)
        {
            var rows = await AuditRows.ReadAsync(context, filter, after, time.LocalTimeZone, RowsAtOnce, cancellationToken);
            foreach (var row in rows)
            {
                await csv.WriteRecordAsync(
                    [row.Id.ToString(CultureInfo.InvariantCulture), row.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), row.By, row.Action, row.Subject, row.Succeeded ? "yes" : "no", row.Detail],
                    cancellationToken);
            }

            await csv.FlushAsync(cancellationToken);
            if (rows.Count < RowsAtOnce)
            {
                return;
            }

            after = rows[^1].Id;
        }
    }
}
