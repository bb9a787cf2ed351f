namespace DefenceTies.Register.Sheets;

/// <summary>What stands in the cells of a column.</summary>
internal enum SheetForm
{
    /// <summary>What follows from the sources; it is not taken back.</summary>
    Informs,

    /// <summary>A day that follows from the date; it is not taken back.</summary>
    Day,

    /// <summary>Id or version.</summary>
    Key,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A date, as EDTF or as people write it.</summary>
    Date,

    /// <summary>A word of the register.</summary>
    Word,

    /// <summary>A country, by code or name.</summary>
    Country,

    /// <summary>Three letters.</summary>
    Currency,

    /// <summary>A list of words.</summary>
    List,

    /// <summary>One of the columns that tell the parties together.</summary>
    Parties,

    /// <summary>One of the columns that tell the people together.</summary>
    People,

    /// <summary>One of the columns that tell the organisations together.</summary>
    Organisations,
}
