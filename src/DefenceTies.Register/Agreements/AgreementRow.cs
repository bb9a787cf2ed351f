using DefenceTies.Domain.Agreements;
using DefenceTies.Register.Events;

namespace DefenceTies.Register.Agreements;

/// <summary>An agreement as the register of agreements shows it.</summary>
/// <param name="Event">The event that it is.</param>
/// <param name="Type">Its form; none when not told.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Subjects">What it is about, in the order of their numbers.</param>
/// <param name="Value">The value in money as told; none when not told.</param>
/// <param name="Currency">The currency of the value; none when not told.</param>
public sealed record AgreementRow(EventRow Event, AgreementType? Type, AgreementStage Stage, IReadOnlyList<AgreementSubject> Subjects, string? Value, string? Currency);
