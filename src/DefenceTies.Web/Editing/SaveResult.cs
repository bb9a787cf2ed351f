using DefenceTies.Register.Editing;

namespace DefenceTies.Web.Editing;

/// <summary>What became of a form that somebody wanted to save, with what is to be said of it.</summary>
/// <param name="Outcome">What became of it.</param>
public sealed record SaveResult(SaveOutcome Outcome)
{
    /// <summary>What the register answered; none when it was not asked.</summary>
    public EditResult? Result { get; init; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What is odd.</summary>
    public IReadOnlyList<EventWarning> Warnings { get; init; } = [];
}
