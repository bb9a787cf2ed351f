namespace DefenceTies.Extraction.Events;

/// <summary>The place that the article told last; what follows often happened there.</summary>
internal sealed class PlaceAnchor
{
    private const int NearSentences = 2;

    private Found<Place>? _place;
    private int _sentence;

    /// <summary>The place told last, however long ago.</summary>
    internal Found<Place>? Last => _place;

    /// <summary>Takes note of a place.</summary>
    internal void Move(Found<Place> place, int sentence) => (_place, _sentence) = (place, sentence);

    /// <summary>The place told last, when that was just before.</summary>
    internal Found<Place>? Near(int sentence) => sentence - _sentence <= NearSentences ? _place : null;
}
