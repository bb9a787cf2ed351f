using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A date read from words: "'Sunday' in an article of 2025-07-08 = 2025-07-06: the last one up to that day."</summary>
/// <param name="Words">Where the words stand.</param>
/// <param name="Expression">What they say.</param>
/// <param name="Dating">When the article appeared.</param>
/// <param name="Direction">Which way it was looked for.</param>
/// <param name="Anchor">The date told last.</param>
/// <param name="Result">What came of it.</param>
internal sealed record ReadDate(TextSpan Words, DateExpression Expression, Dating Dating, Direction Direction, EdtfDate? Anchor, EdtfDate Result) : DateReason
{
    internal override string In(string text) =>
        $"'{Quotation.Of(Words.In(text))}'{From} = {Result.Text}: {Expression.HowRead(Direction)}.";

    private string From =>
        Expression.IsAnchored && Anchor is not null ? $" beside {Anchor.Text}, told before,"
        : Expression.IsAbsolute || Dating is not { First: { } first, Last: { } last } ? ""
        : first == last ? $" in an article of {Iso(first)}"
        : $" in an article written between {Iso(first)} and {Iso(last)}";

    private static string Iso(DateOnly day) => EdtfDate.OfDay(day).Text;
}
