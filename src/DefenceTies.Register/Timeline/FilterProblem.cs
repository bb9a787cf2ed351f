namespace DefenceTies.Register.Timeline;

/// <summary>A value in a filter that means nothing.</summary>
/// <param name="Parameter">The parameter, as it stands in the address.</param>
/// <param name="Value">What was written.</param>
/// <param name="Message">What is wrong and what to write instead, in a sentence.</param>
public sealed record FilterProblem(string Parameter, string Value, string Message);
