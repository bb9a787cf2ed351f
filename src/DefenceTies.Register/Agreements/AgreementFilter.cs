using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Agreements;

/// <summary>Which agreements are asked for, and in which order.</summary>
/// <param name="Stage">The stage; none for all.</param>
/// <param name="Subject">A subject; none for all.</param>
/// <param name="Country">A party; none for all.</param>
/// <param name="Order">The order.</param>
/// <param name="After">The last one of the page before; none for the first page.</param>
public sealed record AgreementFilter(AgreementStage? Stage, AgreementSubject? Subject, CountryCode? Country, AgreementOrder Order, AgreementKey? After);

/// <summary>The orders in which agreements can be read.</summary>
public enum AgreementOrder
{
    /// <summary>Newest first.</summary>
    Newest = 0,

    /// <summary>Oldest first.</summary>
    Oldest = 1,
}

/// <summary>The place of an agreement in the order.</summary>
/// <param name="SortKey">The event's sort key.</param>
/// <param name="Id">The event.</param>
public sealed record AgreementKey(int SortKey, long Id)
{
    /// <summary>As an address has it.</summary>
    public string Text => FormattableString.Invariant($"{SortKey}-{Id}");

    /// <summary>Reads one; none when it is no key.</summary>
    public static AgreementKey? Read(string? text) =>
        text?.Split('-') is [var key, var id]
        && int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sortKey)
        && long.TryParse(id, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? new AgreementKey(sortKey, number)
            : null;
}
