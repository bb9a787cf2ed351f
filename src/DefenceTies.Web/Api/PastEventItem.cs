using DefenceTies.Domain.Text;
using DefenceTies.Register.Events;

namespace DefenceTies.Web.Api;

/// <summary>An event as it stood on a past day.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Status">Whether it had happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, as EDTF.</param>
/// <param name="Parties">The codes of its parties.</param>
/// <param name="Host">The code of the country where it took place.</param>
/// <param name="City">The city.</param>
/// <param name="Stage">An agreement's stage.</param>
/// <param name="Event">The address of the whole of it, as it stood.</param>
public sealed record PastEventItem(long Id, string Kind, string Status, string Title, string? Date, IReadOnlyList<string> Parties, string? Host, string? City, string? Stage, string Event)
{
    internal static PastEventItem Of(EventRow row, DateOnly day) => new(
        row.Id,
        Words.Of(row.Kind),
        Words.Of(row.Status),
        row.Title,
        row.Date?.Text,
        [.. row.Parties.Select(party => party.Code.Value)],
        row.Host?.Code.Value,
        row.City,
        row.Stage is { } stage ? Words.Of(stage) : null,
        ApiAddresses.Event(row.Id, day));
}
