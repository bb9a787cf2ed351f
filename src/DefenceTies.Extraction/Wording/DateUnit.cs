namespace DefenceTies.Extraction.Wording;

/// <summary>What a date word counts in.</summary>
internal enum DateUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks, from Monday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Days from the date told last.</summary>
    AnchorDay,

    /// <summary>Months from the date told last.</summary>
    AnchorMonth,

    /// <summary>Years from the date told last.</summary>
    AnchorYear,

    /// <summary>The name of a month; the offset is its number.</summary>
    MonthName,

    /// <summary>The name of a day of the week; the offset is its number, Sunday 0.</summary>
    Weekday,

    /// <summary>A number written as a word; the offset is its value.</summary>
    Count,
}
