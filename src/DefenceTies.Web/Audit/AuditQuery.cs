using System.Globalization;
using DefenceTies.Register.Audit;

namespace DefenceTies.Web.Audit;

/// <summary>The audit log's filter in an address: <c>who</c>, <c>what</c>, <c>from</c>, <c>to</c>.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Problems">What in the address means nothing, each in a sentence.</param>
internal sealed record AuditQuery(AuditFilter Filter, IReadOnlyList<string> Problems)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Reads it.</summary>
    internal static AuditQuery Read(string? who, string? what, string? from, string? to)
    {
        var problems = new List<string>();
        var filter = new AuditFilter(Text(who), Text(what), DayOf(from, problems), DayOf(to, problems));
        return new AuditQuery(filter, problems);
    }

    /// <summary>Writes it, and the entry after which a page begins.</summary>
    internal static string Write(AuditFilter filter, long? after = null)
    {
        (string Name, string? Value)[] parts =
        [
            ("who", filter.Who),
            ("what", filter.Action),
            ("from", filter.From?.ToString(Day, CultureInfo.InvariantCulture)),
            ("to", filter.To?.ToString(Day, CultureInfo.InvariantCulture)),
            ("after", after?.ToString(CultureInfo.InvariantCulture)),
        ];
        return string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? DayOf(string? text, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add($"“{text}” is no day. Write it as 2026-03-01.");
        return null;
    }
}
