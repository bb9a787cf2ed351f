using System.Globalization;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>
/// Lets what stood decided on a record when it went stand decided again when it comes back. Whoever was merged meanwhile is
/// whom the merge made of them.
/// </summary>
internal static class RevivedDecisions
{
    internal static async Task PutAsync(RegisterContext context, UndoneRevision removed, CancellationToken cancellationToken)
    {
        await context.Decisions.Where(decision => decision.Kind == removed.Kind && decision.RecordId == removed.Id).ExecuteDeleteAsync(cancellationToken);
        var taken = new HashSet<(RecordField Field, string Element)>();
        foreach (var decision in RecordFields.DecisionsOf(removed.Kind, removed.Before))
        {
            var now = await AsOfNowAsync(context, decision, cancellationToken);

            // Two that were told apart then may be one by now.
            if (taken.Add((now.Field, now.Element)))
            {
                context.Add(now.RowOf(removed.Kind, removed.Id));
            }
        }
    }

    private static async Task<DecisionSnapshot> AsOfNowAsync(RegisterContext context, DecisionSnapshot decision, CancellationToken cancellationToken) => decision.Field switch
    {
        RecordField.Official or RecordField.OfficialPost or RecordField.OfficialCountry =>
            decision with { Element = await FollowAsync(context, RecordKind.Official, decision.Element, cancellationToken) },
        RecordField.Organisation => decision with { Element = await FollowAsync(context, RecordKind.Organisation, decision.Element, cancellationToken) },
        RecordField.TenureOrganisation when decision.Value is { } organisation =>
            decision with { Value = await FollowAsync(context, RecordKind.Organisation, organisation, cancellationToken) },
        _ => decision,
    };

    private static async Task<string> FollowAsync(RegisterContext context, RecordKind kind, string id, CancellationToken cancellationToken) =>
        (await Redirects.FollowAsync(context, kind, long.Parse(id, CultureInfo.InvariantCulture), cancellationToken)).ToString(CultureInfo.InvariantCulture);
}
