using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Quality;

/// <summary>How often people had to mend a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Changed">In how many reports they changed or removed what was found.</param>
/// <param name="Added">In how many they added what was not found, or not told.</param>
public sealed record MendedField(RecordField Field, int Changed, int Added);
