using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>Which rows the form of an event has, by its kind.</summary>
/// <param name="Parties">The rows of its parties.</param>
/// <param name="HostPart">The part of the country in which it takes place; none when that is a field of its own.</param>
/// <param name="Fields">The fields that only this kind has.</param>
public sealed record EventShape(IReadOnlyList<PartyGroup> Parties, PartyPart? HostPart, IReadOnlyList<FormField> Fields)
{
    /// <summary>The fields that every event has besides, in the order of the form.</summary>
    public static IReadOnlyList<RecordField> Common { get; } =
        [RecordField.Title, RecordField.Kind, RecordField.Status, RecordField.Date, RecordField.Host, RecordField.City, RecordField.Summary];

    /// <summary>The shape for a kind.</summary>
    public static EventShape Of(EventKind kind) => kind switch
    {
        EventKind.Visit => new(
            [
                new(PartyPart.Visitor, "Visiting", "Say who visits.", RecordField.VisitorRank),
                new(PartyPart.Host, "Host", "Say who receives the visit.", RecordField.HostRank),
            ],
            PartyPart.Host,
            [new(RecordField.Purpose, "Purpose", FormInput.Line, "In a few words")]),
        EventKind.Meeting => new([Equal], null, [new(RecordField.Occasion, "Occasion", FormInput.Line, "What it took place beside: a summit, a conference")]),
        EventKind.Agreement => new(
            [Equal],
            null,
            [
                new(RecordField.AgreementType, "Type", FormInput.Choice),
                new(RecordField.Stage, "Stage", FormInput.Choice),
                new(RecordField.Value, "Value", FormInput.Line, "As told: 120 million"),
                new(RecordField.Currency, "Currency", FormInput.Line, "Three letters: USD"),
            ]),
        EventKind.Exercise => new([Equal], null, [new(RecordField.ExerciseName, "Name", FormInput.Line, "With its year or number: AMAN-25")]),
        EventKind.Training => new(
            [new(PartyPart.Trainer, "Trainer", "Say who trains."), new(PartyPart.Trainee, "Trainees", "Say who is trained.")],
            null,
            [new(RecordField.Course, "Course", FormInput.Line)]),
        EventKind.Transfer => new(
            [new(PartyPart.Supplier, "Supplier", "Say who supplies."), new(PartyPart.Recipient, "Recipient", "Say who receives.")],
            PartyPart.Recipient,
            [
                new(RecordField.Equipment, "Equipment", FormInput.Line),
                new(RecordField.Quantity, "Quantity", FormInput.Line, "As told: two, a batch of 12"),
                new(RecordField.Ordered, "Ordered", FormInput.Date),
                new(RecordField.Delivered, "Delivered", FormInput.Date),
                new(RecordField.Value, "Value", FormInput.Line, "As told: 120 million"),
                new(RecordField.Currency, "Currency", FormInput.Line, "Three letters: USD"),
            ]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static PartyGroup Equal => new(PartyPart.Participant, "Countries", "Name at least two countries.");

    /// <summary>Whether the form of the kind has a field that is no list.</summary>
    public bool Has(RecordField field) =>
        Common.Contains(field) || Fields.Any(own => own.Field == field) || Parties.Any(group => group.Rank == field);
}
