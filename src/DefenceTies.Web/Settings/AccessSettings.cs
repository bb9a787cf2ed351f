namespace DefenceTies.Web.Settings;

/// <summary>Who may read, and how often anybody may ask.</summary>
/// <param name="PublicReading">Whether reading needs no account (<c>Access:PublicReading</c>).</param>
/// <param name="SignInsPerMinute">How often one address may send a form of the accounts in a minute (<c>Access:SignInsPerMinute</c>); 0 for any number.</param>
/// <param name="RequestsPerMinute">How often one address may ask the API in a minute (<c>Access:RequestsPerMinute</c>); 0 for any number.</param>
public sealed record AccessSettings(bool PublicReading, int SignInsPerMinute, int RequestsPerMinute);
