using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Events;

namespace DefenceTies.Web.Wording;

/// <summary>What a line says of an event beside its title and date.</summary>
public static class EventWords
{
    private const int NamedOfficials = 2;

    /// <summary>
    /// The parties: "Pakistan → Bangladesh" where one side acts on the other, "Afghanistan – Pakistan" where it does not.
    /// </summary>
    public static string Parties(EventRow row)
    {
        string[] from = [.. row.Parties.Where(party => party.Part is PartyPart.Visitor or PartyPart.Supplier or PartyPart.Trainer).Select(party => party.Name)];
        string[] to = [.. row.Parties.Where(party => party.Part is PartyPart.Host or PartyPart.Recipient or PartyPart.Trainee).Select(party => party.Name)];
        return from.Length > 0 && to.Length > 0 && from.Length + to.Length == row.Parties.Count
            ? $"{string.Join(", ", from)} → {string.Join(", ", to)}"
            : string.Join(" – ", row.Parties.Select(party => party.Name));
    }

    /// <summary>The city, else the host country when it is no party; none when the parties say it all.</summary>
    public static string? Place(EventRow row) =>
        row.City ?? (row.Host is { } host && row.Parties.All(party => party.Code != host.Code) ? host.Name : null);

    /// <summary>The first two people and how many more: "Naveed Ashraf, M. Nazmul Hassan +1"; none without any.</summary>
    public static string? Officials(EventRow row) => row.Officials.Count switch
    {
        0 => null,
        <= NamedOfficials => string.Join(", ", row.Officials.Select(official => official.Name)),
        var count => $"{string.Join(", ", row.Officials.Take(NamedOfficials).Select(official => official.Name))} +{count - NamedOfficials}",
    };

    /// <summary>How far an agreement has come, where the status does not say it already.</summary>
    public static string? Stage(EventRow row) => row.Stage switch
    {
        null or AgreementStage.Proposed or AgreementStage.Planned => null,
        AgreementStage.Agreed => "agreed, unsigned",
        AgreementStage.Signed => "signed",
        AgreementStage.InForce => "in force",
        AgreementStage.Lapsed => "lapsed",
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>What follows the parties on a line: place, people, stage.</summary>
    public static string Rest(EventRow row)
    {
        var place = Place(row) is { } where ? $", {where}" : "";
        var people = Officials(row) is { } who ? $" · {who}" : "";
        var stage = Stage(row) is { } how ? $" · {how}" : "";
        return $"{place}{people}{stage}";
    }

    /// <summary>The kind with a capital: "Visit".</summary>
    public static string Kind(EventKind kind) => kind.ToString();

    /// <summary>How far a person has looked at it.</summary>
    public static string Review(ReviewState state) => state switch
    {
        ReviewState.Extracted => "not yet reviewed",
        ReviewState.Reviewed => "reviewed",
        ReviewState.Entered => "entered by an editor",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The word for a status that is not the normal case; none for what occurred.</summary>
    public static string? OddStatus(EventStatus status) => status == EventStatus.Occurred ? null : Words.Of(status);
}
