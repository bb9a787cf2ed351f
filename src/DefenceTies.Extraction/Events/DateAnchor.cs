using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Events;

/// <summary>The date that the article told last; what follows is often of that day.</summary>
internal sealed class DateAnchor
{
    private const int NearSentences = 2;

    /// <summary>A month or a year told last says nothing of the day of what follows.</summary>
    private const int LongestSpan = 7;

    private Found<EdtfDate>? _date;
    private int _sentence;

    /// <summary>The date told last, however long ago.</summary>
    internal EdtfDate? Date => _date?.Value;

    /// <summary>Takes note of a date.</summary>
    internal void Move(Found<EdtfDate> date, int sentence) => (_date, _sentence) = (date, sentence);

    /// <summary>The date told in the sentence right before, however coarse.</summary>
    internal Found<EdtfDate>? Before(int sentence) => sentence - _sentence <= 1 ? _date : null;

    /// <summary>The date told last, when that was just before.</summary>
    internal Found<EdtfDate>? Near(int sentence) =>
        sentence - _sentence <= NearSentences && _date is { Value.Bounds: { Earliest: { } first, Latest: { } last } } && last.DayNumber - first.DayNumber <= LongestSpan ? _date : null;
}
