namespace DefenceTies.Domain.Time;

/// <summary>The English names of months and seasons.</summary>
internal static class MonthNames
{
    /// <summary>Three letters each, from January.</summary>
    internal static IReadOnlyList<string> Short { get; } =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>In full, from January.</summary>
    internal static IReadOnlyList<string> Long { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The seasons in the order of their EDTF numbers, from 21.</summary>
    internal static IReadOnlyList<string> Seasons { get; } = ["spring", "summer", "autumn", "winter"];
}
