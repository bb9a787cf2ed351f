using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Reading;

/// <summary>The words before an article's first sentence that tell place, day and agency.</summary>
/// <param name="City">The city, where it is known.</param>
/// <param name="Country">The country.</param>
/// <param name="Date">The day.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="TextStart">Where the first sentence begins.</param>
internal sealed record Dateline(City? City, CountryCode? Country, WrittenDate? Date, Publisher? Agency, OutletName? Outlet, int TextStart);
