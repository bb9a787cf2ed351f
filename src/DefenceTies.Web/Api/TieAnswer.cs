using DefenceTies.Domain.Text;
using DefenceTies.Register.Ties;

namespace DefenceTies.Web.Api;

/// <summary>Everything between two countries in a period.</summary>
/// <param name="First">The code that comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="FirstName">The name of the first.</param>
/// <param name="SecondName">The name of the other.</param>
/// <param name="Events">How many events both are parties of.</param>
/// <param name="Contacts">These events, newest first; of very many only the newest 2,000.</param>
/// <param name="Met">Who met whom at those that have happened.</param>
/// <param name="List">The address of the events, a page at a time.</param>
public sealed record TieAnswer(
    string First,
    string Second,
    string FirstName,
    string SecondName,
    int Events,
    IReadOnlyList<TieAnswer.Contact> Contacts,
    IReadOnlyList<TieAnswer.Meeting> Met,
    string List)
{
    internal static TieAnswer Of(TiePage page)
    {
        var names = page.Met.First.Concat(page.Met.Second).DistinctBy(official => official.Id).ToDictionary(official => official.Id, official => official.Name);
        return new TieAnswer(
            page.First.Code.Value,
            page.Second.Code.Value,
            page.First.Name,
            page.Second.Name,
            page.Events,
            [.. page.Contacts.Select(Contact.Of)],
            [
                .. page.Met.Encounters
                    .Where(encounter => names.ContainsKey(encounter.First) && names.ContainsKey(encounter.Second))
                    .Select(encounter => new Meeting(encounter.First, names[encounter.First], encounter.Second, names[encounter.Second], encounter.EventId)),
            ],
            $"{ApiAddresses.Events}?countries={page.First.Code.Value},{page.Second.Code.Value}");
    }

    /// <summary>An event between them.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Status">Whether it has happened.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Date">Its date, as EDTF.</param>
    /// <param name="Direction">Who acts on whom: together, from-first, from-second.</param>
    /// <param name="Stage">An agreement's stage.</param>
    /// <param name="Ended">When an agreement lapsed, as EDTF.</param>
    /// <param name="VisitorRank">How senior the visiting side is.</param>
    /// <param name="HostRank">How senior the receiving side is.</param>
    public sealed record Contact(long Id, string Kind, string Status, string Title, string? Date, string Direction, string? Stage, string? Ended, string? VisitorRank, string? HostRank)
    {
        internal static Contact Of(TieContact contact) => new(
            contact.Id,
            Words.Of(contact.Kind),
            Words.Of(contact.Status),
            contact.Title,
            contact.Date?.Text,
            Words.Of(contact.Direction),
            contact.Agreement is { } agreement ? Words.Of(agreement.Stage) : null,
            contact.Agreement?.Ended?.Text,
            contact.VisitorRank is { } sent ? Words.Of(sent) : null,
            contact.HostRank is { } met ? Words.Of(met) : null);
    }

    /// <summary>Two people at one event.</summary>
    /// <param name="First">The official of the first country.</param>
    /// <param name="FirstName">The name.</param>
    /// <param name="Second">The official of the second.</param>
    /// <param name="SecondName">The name.</param>
    /// <param name="Event">The event.</param>
    public sealed record Meeting(long First, string FirstName, long Second, string SecondName, long Event);
}
