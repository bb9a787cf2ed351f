using System.Globalization;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Events;

/// <summary>A value that an event has beside those of its line in a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The value in its normal form; of an organisation its name.</param>
/// <param name="OrganisationId">The organisation; none in all other fields.</param>
public sealed record EventDetail(RecordField Field, string Text, long? OrganisationId = null)
{
    /// <summary>The stage whose date it is; empty in all other fields.</summary>
    public string Stage { get; init; } = "";
}

/// <summary>Reads such values off the last revision, which has every field as it stands.</summary>
internal static class EventDetails
{
    private static readonly HashSet<RecordField> s_lists = [RecordField.Organisation, RecordField.Topic, RecordField.AgreementSubject];

    private static readonly HashSet<RecordField> s_fields =
    [
        .. s_lists, RecordField.Purpose, RecordField.AgreementType, RecordField.Value, RecordField.Currency, RecordField.ExerciseName, RecordField.Course,
        RecordField.Equipment, RecordField.Quantity, RecordField.VisitorRank, RecordField.HostRank, RecordField.Occasion, RecordField.StageDate, RecordField.Ordered, RecordField.Delivered,
    ];

    internal static async Task<IReadOnlyList<EventDetail>> ReadAsync(RegisterContext context, string? snapshot, CancellationToken cancellationToken)
    {
        var fields = RecordFields.Of(RecordKind.Event, snapshot).Where(value => s_fields.Contains(value.Field)).Select(value => new FieldChange(value.Field, value.Element, null, value.Value));
        var named = await ElementNames.NameAsync(context, [.. fields], cancellationToken);
        return
        [
            .. named.Select(value => new EventDetail(
                value.Field,
                value.Name ?? (s_lists.Contains(value.Field) ? value.Element : value.After!),
                value.Field == RecordField.Organisation && long.TryParse(value.Element, CultureInfo.InvariantCulture, out var id) ? id : null)
            {
                Stage = value.Field == RecordField.StageDate ? value.Element : "",
            }),
        ];
    }
}
