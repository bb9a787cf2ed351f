using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Events;

/// <summary>The date that the article told last; what follows is often of that day.</summary>
internal sealed class DateAnchor
{
    private const int NearSentences = 2;

    private Found<EdtfDate>? _date;
    private int _sentence;

    /// <summary>The date told last, however long ago.</summary>
    internal EdtfDate? Date => _date?.Value;

    /// <summary>Takes note of a date.</summary>
    internal void Move(Found<EdtfDate> date, int sentence) => (_date, _sentence) = (date, sentence);

    /// <summary>The date told last, when that was just before.</summary>
    internal Found<EdtfDate>? Near(int sentence) => sentence - _sentence <= NearSentences ? _date : null;
}
