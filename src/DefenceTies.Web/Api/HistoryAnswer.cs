using DefenceTies.Domain.Text;
using DefenceTies.Register.History;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>The history of a record.</summary>
/// <param name="Id">The record.</param>
/// <param name="Name">The title or name that it has, or had last.</param>
/// <param name="Stands">Whether it stands.</param>
/// <param name="Items">Its changes, newest first.</param>
/// <param name="Next">The address of older changes; none at the end.</param>
public sealed record HistoryAnswer(long Id, string Name, bool Stands, IReadOnlyList<HistoryAnswer.Entry> Items, string? Next)
{
    internal static IResult Of(HistoryPage page, string address)
    {
        var next = page.Older is { } older ? $"{address}?{FilterParameters.Before}={older}" : null;
        return new ApiAnswer<HistoryAnswer>(new HistoryAnswer(page.Id, page.Name, page.Stands, [.. page.Entries.Select(Entry.Of)], next), ApiJson.Default.HistoryAnswer)
        {
            Links = next is null ? null : $"<{next}>; rel=\"next\"",
        };
    }

    /// <summary>A change.</summary>
    /// <param name="Version">The version that it made.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who: a user's name, or an import's number.</param>
    /// <param name="What">What changed, in words.</param>
    /// <param name="Why">The reason given.</param>
    /// <param name="IsRemoval">Whether the record stood no longer after it.</param>
    /// <param name="MergedInto">The record that stood for it since.</param>
    /// <param name="Changes">The fields that changed.</param>
    public sealed record Entry(int Version, DateTimeOffset At, string By, string What, string? Why, bool IsRemoval, long? MergedInto, IReadOnlyList<Change> Changes)
    {
        internal static Entry Of(HistoryEntry entry) => new(
            entry.Line.Version, entry.Line.At, entry.Line.By, entry.Line.What, entry.Line.Why, entry.IsRemoval, entry.MergedInto, [.. entry.Changes.Select(Change.Of)]);
    }

    /// <summary>A field that changed.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Element">Which element of a list; none where the field is no list.</param>
    /// <param name="Name">The name of the official, organisation or country that the element is.</param>
    /// <param name="Before">The older value; none when there was none.</param>
    /// <param name="After">The newer value; none when there is none any longer.</param>
    public sealed record Change(string Field, string? Element, string? Name, string? Before, string? After)
    {
        internal static Change Of(FieldChange change) =>
            new(Words.Of(change.Field), change.Element.Length == 0 ? null : change.Element, change.Name, change.Before, change.After);
    }
}
