using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The word sets about names and people.</summary>
internal sealed class PeopleWords(WordSets sets)
{
    /// <summary>What stands behind a name: orders, medals, degrees, courses passed.</summary>
    internal WordSet Decorations { get; } = sets.Need("decoration");

    /// <summary>What may follow a rank: "Major General Staff Pilot X".</summary>
    internal WordSet RankSuffixes { get; } = sets.Need("rank-suffix");

    /// <summary>What stands before the name of a warship: INS, BRP, USS.</summary>
    internal WordSet ShipPrefixes { get; } = sets.Need("ship-prefix");

    /// <summary>Kinds of ships, before the name of one.</summary>
    internal WordSet Vessels { get; } = sets.Need("vessel-word");

    /// <summary>What people do and firms, places and ships do not.</summary>
    internal WordSet PersonVerbs { get; } = sets.Need("person-verb");

    /// <summary>What is done to or with people only, right before a name.</summary>
    internal WordSet PersonObjects { get; } = sets.Need("person-object");

    /// <summary>What belongs to people only: their visits, guests, counterparts.</summary>
    internal WordSet PersonThings { get; } = sets.Need("person-thing");

    /// <summary>Words that a sentence opens with and no name does: "Later", "Today".</summary>
    internal WordSet SentenceAdverbs { get; } = sets.Need("clause-adverb");

    /// <summary>Words for whoever came: "the guest", "the visiting minister".</summary>
    internal WordSet GuestAnaphors { get; } = sets.Need("guest-anaphor");

    /// <summary>What hosts do: "received", "welcomed".</summary>
    internal WordSet ReceiveVerbs { get; } = sets.Need("receive-verb");

    /// <summary>Words for buildings and places that are family names as well: "Colonel Matthew House".</summary>
    internal WordSet FamilyNouns { get; } = sets.Need("family-noun");

    /// <summary>Who is told by whose kin or spokesman they are: "the premier's wife".</summary>
    internal WordSet Kin { get; } = sets.Need("kin-word");
}
