namespace DefenceTies.Register.Tables;

/// <summary>The kinds of records that have a history. The numbers are stored: never change or re-use one.</summary>
public enum RecordKind
{
    /// <summary>An event.</summary>
    Event = 1,

    /// <summary>An official.</summary>
    Official = 2,

    /// <summary>An organisation.</summary>
    Organisation = 3,

    /// <summary>An article, whatever reading of it stands; its id is that of its first reading.</summary>
    Article = 4,
}
