using DefenceTies.Domain.Text;
using DefenceTies.Register.Agreements;

namespace DefenceTies.Web.Api;

/// <summary>An agreement.</summary>
/// <param name="Id">The id of the event that it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, as EDTF.</param>
/// <param name="Parties">The codes of its parties.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Type">Its form.</param>
/// <param name="Subjects">What it is about.</param>
/// <param name="Value">Its value in money, as told.</param>
/// <param name="Currency">The currency of the value.</param>
/// <param name="Event">The address of the whole of it.</param>
public sealed record AgreementItem(
    long Id, string Title, string? Date, IReadOnlyList<string> Parties, string Stage, string? Type, IReadOnlyList<string> Subjects, string? Value, string? Currency, string Event)
{
    internal static AgreementItem Of(AgreementRow row) => new(
        row.Event.Id,
        row.Event.Title,
        row.Event.Date?.Text,
        [.. row.Event.Parties.Select(party => party.Code.Value)],
        Words.Of(row.Stage),
        row.Type is { } type ? Words.Of(type) : null,
        [.. row.Subjects.Select(Words.Of)],
        row.Value,
        row.Currency,
        ApiAddresses.Event(row.Event.Id));
}
