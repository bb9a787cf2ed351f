using System.Globalization;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Indexing;

/// <summary>All names of a record, by which it is found.</summary>
internal static class NamesOf
{
    internal static string Key(Official official) => official.Id.ToString(CultureInfo.InvariantCulture);

    internal static string Key(Organisation organisation) => organisation.Id.ToString(CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Of(Official official) => official.Aliases.Select(alias => alias.Name).Append(official.Name);

    internal static IEnumerable<string> Of(Organisation organisation) => organisation.Aliases.Select(alias => alias.Name).Append(organisation.Name);
}
