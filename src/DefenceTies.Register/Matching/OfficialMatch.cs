namespace DefenceTies.Register.Matching;

/// <summary>Whom a name is taken for.</summary>
/// <param name="Official">The official; none when it is nobody known for certain.</param>
/// <param name="Doubtful">Those who may be meant, with the reasons; an editor is asked.</param>
internal sealed record OfficialMatch(OfficialEntry? Official, IReadOnlyList<(OfficialEntry Official, MatchScore Score)> Doubtful);
