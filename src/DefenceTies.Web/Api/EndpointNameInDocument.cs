namespace DefenceTies.Web.Api;

/// <summary>The name of an address in the description of the API; GET and HEAD share it.</summary>
/// <param name="Name">The name.</param>
internal sealed record EndpointNameInDocument(string Name);
