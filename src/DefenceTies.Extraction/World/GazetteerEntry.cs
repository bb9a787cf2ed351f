using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>What a phrase of the world stands for.</summary>
internal abstract record GazetteerEntry;

/// <summary>A country by its name.</summary>
internal sealed record CountryEntry(CountryCode Code, CountryForm Form) : GazetteerEntry;

/// <summary>A city.</summary>
internal sealed record CityEntry(City City, bool IsCapital) : GazetteerEntry;

/// <summary>A phrase with a country's or city's name in it that is neither: "Lake Chad", "Geneva Conventions", "Join us".</summary>
internal sealed record OtherEntry : GazetteerEntry;

/// <summary>An organisation.</summary>
internal sealed record OrganisationEntry(Organisation Organisation) : GazetteerEntry;

/// <summary>A rank.</summary>
internal sealed record RankEntry(Rank Rank) : GazetteerEntry;

/// <summary>A word before a name.</summary>
internal sealed record HonorificEntry(Honorific Honorific) : GazetteerEntry;

/// <summary>A post.</summary>
internal sealed record PostEntry(Post Post) : GazetteerEntry;

/// <summary>A word before a post.</summary>
internal sealed record ModifierEntry(PostModifier Modifier) : GazetteerEntry;
