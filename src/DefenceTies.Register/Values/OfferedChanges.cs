using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// Offers what an import would have changed if no person had decided: where what is told now differs from what was told
/// before, and from what the person decided. What was offered once, and settled, is not offered again.
/// </summary>
internal sealed class OfferedChanges(RegisterContext context, RecordKind kind, long importRunId)
{
    /// <summary>Does so for a record.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="decisions">What people decided on it.</param>
    /// <param name="before">What was told before the import of the field of a decision; none when nothing was.</param>
    /// <param name="now">What is told with it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many changes are offered that were not before.</returns>
    internal async Task<int> OfferAsync(long recordId, IReadOnlyList<Decision> decisions, Func<Decision, string?> before, Func<Decision, string?> now, CancellationToken cancellationToken)
    {
        var standing = await context.Suggestions
            .Where(suggestion => suggestion.Kind == kind && suggestion.RecordId == recordId)
            .ToDictionaryAsync(suggestion => (suggestion.Field, suggestion.Element), cancellationToken);
        var offers = 0;
        foreach (var decision in decisions)
        {
            var value = now(decision);
            var offered = standing.GetValueOrDefault((decision.Field, decision.Element));
            if (IsSame(value, decision.Value))
            {
                // The sources have come round to what the person decided.
                if (offered is { SettledAt: null })
                {
                    context.Remove(offered);
                }
            }
            else if (!IsSame(value, before(decision)) && value is not null && offered?.Value != value)
            {
                if (offered is null)
                {
                    context.Add(offered = new Suggestion { Kind = kind, RecordId = recordId, Field = decision.Field, Element = decision.Element, ImportRunId = importRunId });
                }

                (offered.Value, offered.ImportRunId, offered.SettledAt) = (value, importRunId, null);
                offers++;
            }
        }

        return offers;
    }

    private static bool IsSame(string? left, string? right) => (left is null) == (right is null) && Folding.Fold(left) == Folding.Fold(right);
}
