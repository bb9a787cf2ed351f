using DefenceTies.Register.Ties;

namespace DefenceTies.Web.Api;

/// <summary>Two countries that have events with each other.</summary>
/// <param name="First">The code that comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="FirstName">The name of the first.</param>
/// <param name="SecondName">The name of the other.</param>
/// <param name="Events">How many events both are parties of.</param>
/// <param name="LastContact">The latest possible day of the newest of them that occurred.</param>
/// <param name="Tie">The address of all between them.</param>
public sealed record TieItem(string First, string Second, string FirstName, string SecondName, int Events, DateOnly? LastContact, string Tie)
{
    internal static TieItem Of(TieRow row) => new(
        row.First.Code.Value, row.Second.Code.Value, row.First.Name, row.Second.Name, row.Events, row.LastContact, ApiAddresses.Tie(row.First.Code, row.Second.Code));
}
