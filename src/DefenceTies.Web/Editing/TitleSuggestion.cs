using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>The title that a new event gets when nobody writes one.</summary>
public static class TitleSuggestion
{
    /// <summary>The title; none while too little is known.</summary>
    public static string? Of(FormContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Words.TryRead<EventKind>(content.Text(RecordField.Kind), out var kind) ? Of(kind, content) : null;
    }

    private static string? Of(EventKind kind, FormContent content) => kind switch
    {
        EventKind.Visit => Visit(content),
        EventKind.Meeting => content.List(RecordField.Official).Select(person => person.Name).Take(2).ToArray() is [var one, var other] ? $"{one} meets {other}" : Between(content, "Talks between"),
        EventKind.Agreement => Between(content, content.Text(RecordField.AgreementType) is { Length: > 0 } type and not "other" ? $"{(type == "mou" ? "MoU" : FormChoices.Label(type))} between" : "Agreement between"),
        EventKind.Exercise => content.Text(RecordField.ExerciseName).Trim() is { Length: > 0 } name ? $"Exercise {name}" : Between(content, "Exercise of"),
        EventKind.Training => Between(content, PartyPart.Trainer, "trains", PartyPart.Trainee),
        EventKind.Transfer => Names(content, PartyPart.Recipient) is { } to && Names(content, PartyPart.Supplier) is { } from
            ? $"{from} supplies {(content.Text(RecordField.Equipment).Trim() is { Length: > 0 } what ? $"{what} to " : "")}{to}" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string? Visit(FormContent content)
    {
        var person = content.List(RecordField.Official).FirstOrDefault(official => official.Value == Words.Of(OfficialPart.Visitor));
        var where = content.Text(RecordField.City).Trim() is { Length: > 0 } city ? city : Names(content, PartyPart.Host);
        var who = person?.Name ?? (Names(content, PartyPart.Visitor) is { } from ? $"Delegation of {from}" : null);
        return who is null || where is null ? null : $"{who} visits {where}";
    }

    private static string? Between(FormContent content, string before) =>
        content.List(RecordField.Party).Select(party => party.Name).ToArray() is { Length: > 1 } names ? $"{before} {Listed(names)}" : null;

    private static string? Between(FormContent content, PartyPart one, string verb, PartyPart other) =>
        Names(content, one) is { } from && Names(content, other) is { } to ? $"{from} {verb} {to}" : null;

    private static string? Names(FormContent content, PartyPart part) =>
        content.List(RecordField.Party).Where(party => party.Value == Words.Of(part)).Select(party => party.Name).ToArray() is { Length: > 0 } names ? Listed(names) : null;

    private static string Listed(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
