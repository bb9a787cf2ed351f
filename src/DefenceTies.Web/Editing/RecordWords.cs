using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>What a reader calls the kinds of records.</summary>
public static class RecordWords
{
    /// <summary>The kind with a capital.</summary>
    public static string Name(RecordKind kind) => kind.ToString();

    /// <summary>Where the record is read.</summary>
    public static string Address(RecordKind kind, long id) => kind switch
    {
        RecordKind.Event => PageAddresses.Event(id),
        RecordKind.Official => PageAddresses.Official(id),
        RecordKind.Organisation => PageAddresses.Organisation(id),
        RecordKind.Article => PageAddresses.Article(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Where its history is read.</summary>
    public static string History(RecordKind kind, long id) => kind switch
    {
        RecordKind.Event => PageAddresses.EventHistory(id),
        RecordKind.Official => PageAddresses.OfficialHistory(id),
        RecordKind.Organisation => PageAddresses.OrganisationHistory(id),
        RecordKind.Article => PageAddresses.ArticleHistory(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
