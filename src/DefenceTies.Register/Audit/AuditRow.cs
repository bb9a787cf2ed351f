namespace DefenceTies.Register.Audit;

/// <summary>An entry of the audit log.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Action">What was done, as a short word.</param>
/// <param name="Subject">What it was done to; none when it was done to nothing single.</param>
/// <param name="Succeeded">Whether it succeeded.</param>
/// <param name="Detail">What else is worth knowing; none when nothing is.</param>
public sealed record AuditRow(long Id, DateTimeOffset At, string By, string Action, string? Subject, bool Succeeded, string? Detail);
