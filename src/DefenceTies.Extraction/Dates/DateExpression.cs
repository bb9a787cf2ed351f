using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>What a text says of a day, month or year, before it is known when the text was published.</summary>
internal abstract record DateExpression
{
    /// <summary>Whether it needs no day of publication.</summary>
    internal virtual bool IsAbsolute => false;

    /// <summary>Whether it is counted from the date told last.</summary>
    internal virtual bool IsAnchored => false;

    /// <summary>How the date is found, for whoever asks: "the last one up to that day".</summary>
    /// <param name="direction">Which way it is looked for.</param>
    internal abstract string HowRead(Direction direction);

    /// <summary>The date that is meant in a text of the given day; none when there is no such date.</summary>
    internal abstract EdtfDate? In(DateOnly published, Direction direction);

    /// <summary>A date made of calendar parts, none when there is no such day.</summary>
    protected static EdtfDate? Point(int year, int? month, int? day) =>
        EdtfPoint.TryCreate(year, month, day, EdtfQualifier.None, out var point) ? EdtfDate.OfPoint(point) : null;
}
