using DefenceTies.Register.Events;

namespace DefenceTies.Register.Ties;

/// <summary>Everything between two countries in a period.</summary>
/// <param name="First">The country whose code comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Events">How many events both are parties of.</param>
/// <param name="Contacts">These events, newest first; of very many only the newest.</param>
/// <param name="Newest">The newest of them, as a list shows them.</param>
/// <param name="Met">Who met whom.</param>
/// <param name="Others">Other ties of both, most events first.</param>
public sealed record TiePage(
    CountryName First,
    CountryName Second,
    int Events,
    IReadOnlyList<TieContact> Contacts,
    IReadOnlyList<EventRow> Newest,
    TieMeetings Met,
    IReadOnlyList<OtherTie> Others)
{
    /// <summary>Whether there are more events than <see cref="Contacts"/> holds.</summary>
    public bool IsCut => Events > Contacts.Count;
}

/// <summary>Another tie of one of two countries.</summary>
/// <param name="First">The one of the two.</param>
/// <param name="Second">Its partner.</param>
/// <param name="Events">How many events both are parties of.</param>
/// <param name="Contacts">The newest of them.</param>
public sealed record OtherTie(CountryName First, CountryName Second, int Events, IReadOnlyList<TieContact> Contacts);
