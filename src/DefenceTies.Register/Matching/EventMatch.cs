namespace DefenceTies.Register.Matching;

/// <summary>
/// Whether a report tells of an event of the register. It is compared with the event as it stands and with every report
/// of it: what fits one report and contradicts another is for an editor to decide, so that no chain of likenesses joins
/// what is apart.
/// </summary>
internal static class EventMatch
{
    /// <param name="told">The new report.</param>
    /// <param name="whole">The event as it stands.</param>
    /// <param name="reports">What its reports tell, one by one.</param>
    internal static MatchScore Compare(EventTelling told, EventTelling whole, IReadOnlyList<EventTelling> reports)
    {
        var ofWhole = EventComparison.Compare(told, whole);
        var ofReports = reports.Select(report => EventComparison.Compare(told, report)).ToArray();
        var best = ofReports.Append(ofWhole).MaxBy(score => score.Value)!;
        var against = ofReports.Append(ofWhole).FirstOrDefault(score => score.IsContradiction);
        return against is null || !best.IsCertain ? best : best.Doubted($"but what else is told of it is against it: {against.Words}");
    }
}
