namespace DefenceTies.Extraction.World;

/// <summary>The facts of the world, as the files tell them.</summary>
internal sealed record WorldTables(
    IReadOnlyList<Country> Countries,
    IReadOnlyList<Government> Governments,
    IReadOnlyList<City> Cities,
    IReadOnlyList<AmbiguousWord> Ambiguous,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Rank> Ranks,
    IReadOnlyList<Honorific> Honorifics,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<PostModifier> Modifiers,
    IReadOnlyList<Publisher> Publishers,
    IReadOnlyList<ExerciseSeries> Exercises,
    IReadOnlyList<EquipmentModel> Equipment,
    IReadOnlyList<WebEnding> WebEndings,
    IReadOnlyList<Gathering> Gatherings,
    IReadOnlyList<Province> Provinces,
    IReadOnlyList<TitleOwner> TitleOwners);
