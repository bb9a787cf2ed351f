namespace DefenceTies.Extraction.Reading;

/// <summary>A place on a page that names its publisher.</summary>
/// <param name="Outlet">Whom it names.</param>
/// <param name="Strength">How.</param>
internal sealed record PublisherClue(OutletName Outlet, ClueStrength Strength);
