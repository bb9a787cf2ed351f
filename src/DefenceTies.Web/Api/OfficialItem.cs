using DefenceTies.Register.Officials;

namespace DefenceTies.Web.Api;

/// <summary>An official.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Country">The code of the country acted for.</param>
/// <param name="Post">The post last read of.</param>
/// <param name="Events">How many events the person took part in; of a counterpart, how many with the other.</param>
public sealed record OfficialItem(long Id, string Name, string? Country, string? Post, int Events)
{
    internal static OfficialItem Of(OfficialRow row) => new(row.Id, row.Name, row.Country?.Code.Value, row.Post, row.Events);
}
