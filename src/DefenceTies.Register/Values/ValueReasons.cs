using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>Says for each field of an event why it has its value: a person's decision, or the part of the rule of <see cref="ValuesFromClaims"/> that gave it.</summary>
internal static class ValueReasons
{
    private static readonly ClaimField[] s_lists =
        [ClaimField.Party, ClaimField.Official, ClaimField.Organisation, ClaimField.Topic, ClaimField.AgreementSubject];

    private static readonly ClaimField[] s_mostTold =
    [
        ClaimField.Host, ClaimField.City, ClaimField.Purpose, ClaimField.AgreementType, ClaimField.Value,
        ClaimField.ExerciseName, ClaimField.Course, ClaimField.Equipment, ClaimField.Quantity,
    ];

    /// <summary>The reasons, of fields that have one.</summary>
    /// <param name="reports">The reports that stand, in the order of the rule.</param>
    /// <param name="decisions">What people decided on the event.</param>
    internal static IReadOnlyList<FieldReason> Of(IReadOnlyList<ToldReport> reports, IReadOnlyList<Decision> decisions)
    {
        var reasons = new List<FieldReason>();
        foreach (var field in Enum.GetValues<ClaimField>())
        {
            var decided = decisions.Where(decision => (int)decision.Field == (int)field).OrderByDescending(decision => decision.At).ToArray();
            var because = decided.Length > 0 && decided[0].Element.Length == 0 ? Decided(decided[0])
                : Joined(reports.Count == 0 ? null : Told(reports, field), decided.Length == 0 ? null : $"in part {Decided(decided[0])}");
            if (because is not null)
            {
                reasons.Add(new FieldReason(field, because));
            }
        }

        return reasons;
    }

    private static string? Told(IReadOnlyList<ToldReport> reports, ClaimField field) =>
        field == ClaimField.Status ? OfNewest(reports, report => Words.Of(report.Status), "status")
        : field == ClaimField.Stage ? OfNewest([.. reports.Where(report => report.One(field) is not null)], report => report.One(field), "stage")
        : field == ClaimField.Date ? Dated(reports)
        : field == ClaimField.OfficialPost && reports.Any(report => report.All(field).Any()) ? "of each person the post told most often, in its fullest wording"
        : s_mostTold.Contains(field) ? Counted(reports, field)
        : s_lists.Contains(field) && reports.Count(report => report.All(field).Any()) is > 0 and var naming ? $"all whom any article names ({naming} of {reports.Count} name some)"
        : null;

    private static string? OfNewest(IReadOnlyList<ToldReport> reports, Func<ToldReport, string?> valueOf, string what) =>
        reports.Count == 0 ? null
        : reports.Select(valueOf).Distinct().Count() == 1 ? ByAll(reports.Count)
        : $"the {what} in the newest article";

    private static string? Dated(IReadOnlyList<ToldReport> reports)
    {
        var status = ValuesFromClaims.Of(reports).Status;
        var dated = reports.Where(report => report.One(ClaimField.Date) is not null).ToArray();
        var (date, isDisputed) = DateFromClaims.Combine(reports, status);
        if (date is null || dated.Length == 0)
        {
            return date is null ? null : "no article names a date, so only that it was no later than the article";
        }

        var agreeing = reports.Count(report => report.Date?.Text == date.Text);
        return isDisputed ? "the articles name dates that do not fit each other; all of them stand"
            : dated.Select(report => report.Date?.Text).Distinct().Count() == 1 ? By(agreeing, reports.Count)
            : status != EventStatus.Occurred ? "the date in the newest article that names one, since plans are moved"
            : agreeing > 0 ? $"of dates that fit each other the one that tells most, {By(agreeing, reports.Count)}"
            : "what vague dates that fit each other have in common";
    }

    private static string? Counted(IReadOnlyList<ToldReport> reports, ClaimField field)
    {
        var values = reports.Select(report => report.One(field)).OfType<string>().Where(value => value.Length > 0).Select(Folding.Fold).CountBy(value => value).ToArray();
        if (values.Length == 0)
        {
            return null;
        }

        var most = values.Max(value => value.Value);
        var by = By(most, reports.Count);
        return values.Length == 1 ? by
            : values.Count(value => value.Value == most) > 1 ? $"{by}, the first of values told as often"
            : $"{by}, more than any other value";
    }

    private static string By(int articles, int of) => articles == of ? ByAll(of) : $"told by {articles} of {of} articles";

    private static string ByAll(int articles) => articles switch
    {
        1 => "told by the one article",
        2 => "told by both articles",
        _ => $"told by all {articles} articles",
    };

    private static string Decided(Decision decision) =>
        $"decided by {decision.By} on {DateWords.OfDay(DateOnly.FromDateTime(decision.At.UtcDateTime))}{(decision.Reason is { Length: > 0 } reason ? $": {reason}" : "")}";

    private static string? Joined(string? told, string? decided) => (told, decided) switch
    {
        (null, _) => decided,
        (_, null) => told,
        _ => $"{told}; {decided}",
    };
}
