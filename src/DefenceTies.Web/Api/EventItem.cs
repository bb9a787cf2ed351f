using DefenceTies.Domain.Text;
using DefenceTies.Register.Events;

namespace DefenceTies.Web.Api;

/// <summary>An event in a few words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, as EDTF.</param>
/// <param name="Parties">The codes of its parties.</param>
public sealed record EventItem(long Id, string Kind, string Status, string Title, string? Date, IReadOnlyList<string> Parties)
{
    internal static EventItem Of(EventRow row) =>
        new(row.Id, Words.Of(row.Kind), Words.Of(row.Status), row.Title, row.Date?.Text, [.. row.Parties.Select(party => party.Code.Value)]);
}
