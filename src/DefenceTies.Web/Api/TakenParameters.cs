namespace DefenceTies.Web.Api;

/// <summary>Tells the description of the API which parameters an address takes.</summary>
/// <param name="All">The parameters.</param>
internal sealed record TakenParameters(IReadOnlyList<ApiParameter> All);
