using System.Text.Json;

namespace DefenceTies.Web.Sheets;

/// <summary>What an editor chose of a file: it is kept with the file.</summary>
/// <param name="Why">The reason that will stand in the history.</param>
/// <param name="Taken">The rows that are to be applied.</param>
public sealed record SheetChoice(string Why, IReadOnlyList<int> Taken)
{
    /// <summary>Reads it; none when it is none.</summary>
    public static SheetChoice? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SheetChoice>(text) is { Why: not null, Taken: not null } choice ? choice : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it.</summary>
    public string Write() => JsonSerializer.Serialize(this);
}
