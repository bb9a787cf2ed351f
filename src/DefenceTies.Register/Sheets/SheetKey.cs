using System.Globalization;

namespace DefenceTies.Register.Sheets;

/// <summary>Which event a row is, at which version.</summary>
/// <param name="Id">The id in the file; none for a new event.</param>
/// <param name="Version">The version that was exported; 0 for a new event.</param>
internal readonly record struct SheetKey(long? Id, int Version)
{
    /// <summary>Reads it.</summary>
    /// <returns>The key, or what is wrong with it.</returns>
    internal static (SheetKey Key, SheetProblem? Problem) Read(SheetHeader header, SheetLine line)
    {
        var (id, version) = (SheetCell.TextOf(header.CellOf(line, "id")), SheetCell.TextOf(header.CellOf(line, "version")));
        if (id.Length == 0)
        {
            return (default, version.Length == 0 ? null : new SheetProblem(line.Row, "id", "It is empty, and there is a version. For a new event leave both empty; for one that stands write its id."));
        }

        return !long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var known) || known < 1 ? (default, new SheetProblem(line.Row, "id", $"“{id}” is no id of an event."))
            : version.Length == 0 ? (default, new SheetProblem(line.Row, "version", "It is missing: without it nobody can tell whether somebody else changed the event since it was exported."))
            : !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var exported) || exported < 1 ? (default, new SheetProblem(line.Row, "version", $"“{version}” is no version."))
            : (new SheetKey(known, exported), null);
    }
}
