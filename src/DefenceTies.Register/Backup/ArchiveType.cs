namespace DefenceTies.Register.Backup;

/// <summary>What a column holds, in either database. The names stand in every archive: never change one.</summary>
internal enum ArchiveType
{
    /// <summary>A whole number.</summary>
    Integer = 1,

    /// <summary>A number with a fraction.</summary>
    Real = 2,

    /// <summary>True or false.</summary>
    Boolean = 3,

    /// <summary>Text.</summary>
    Text = 4,

    /// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
    Day = 5,

    /// <summary>An instant in UTC to the microsecond, as <c>yyyy-MM-ddTHH:mm:ss.ffffffZ</c>.</summary>
    Instant = 6,

    /// <summary>Bytes, as Base64.</summary>
    Bytes = 7,

    /// <summary>A JSON document, as its text.</summary>
    Json = 8,

    /// <summary>A UUID, as its 36 characters in lower case.</summary>
    Uuid = 9,
}
