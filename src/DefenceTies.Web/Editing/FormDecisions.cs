using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>What an editor decided: in what a form differs from the record as it was opened.</summary>
public static class FormDecisions
{
    /// <summary>The decisions, in the order of the form's values, then what was emptied.</summary>
    /// <param name="seen">The values of the record as it was opened; none for a new one.</param>
    /// <param name="now">The values of the form.</param>
    /// <param name="cited">The claims that values follow, by <see cref="FormContent.Key"/>.</param>
    public static IReadOnlyList<FieldDecision> Between(IReadOnlyList<RecordValue> seen, IReadOnlyList<RecordValue> now, IReadOnlyDictionary<string, long> cited)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(cited);
        var before = seen.ToDictionary(value => (value.Field, value.Element), value => value.Value);
        var after = now.Select(value => (value.Field, value.Element)).ToHashSet();
        var gone = before.Keys.Where(key => !after.Contains(key)).ToHashSet();
        return
        [
            .. now.Where(value => before.GetValueOrDefault((value.Field, value.Element)) != value.Value)
                .Select(value => new FieldDecision(value.Field, value.Element, value.Value, null, cited.TryGetValue(FormContent.Key(value.Field, value.Element), out var claim) ? claim : null)),
            .. gone.Where(key => !GoesWith(key, gone)).Select(key => new FieldDecision(key.Field, key.Element, null)),
        ];
    }

    // A person who is not there has no post there.
    private static bool GoesWith((RecordField Field, string Element) key, HashSet<(RecordField, string)> gone) => key.Field switch
    {
        RecordField.OfficialPost or RecordField.OfficialCountry => gone.Contains((RecordField.Official, key.Element)),
        RecordField.TenureOrganisation => gone.Contains((RecordField.Tenure, key.Element)),
        _ => false,
    };
}
