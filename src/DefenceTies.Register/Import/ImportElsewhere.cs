namespace DefenceTies.Register.Import;

/// <summary>An import that runs on the register, in whatever process.</summary>
/// <param name="RunId">Its number.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="By">Who began it; none for the command line and a first start.</param>
/// <param name="Done">How many files are stored.</param>
/// <param name="LastFile">The last of them; none before the first.</param>
/// <param name="Added">How many events it has added.</param>
/// <param name="Changed">How many events it has changed.</param>
/// <param name="Failed">How many files it could not read.</param>
public sealed record ImportElsewhere(long RunId, DateTimeOffset StartedAt, string? By, int Done, string? LastFile, int Added, int Changed, int Failed);
