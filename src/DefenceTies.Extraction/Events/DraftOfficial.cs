using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>A person or office holder of an event in the making.</summary>
internal sealed class DraftOfficial
{
    /// <summary>The person; none for an office holder who is not named.</summary>
    internal Person? Person { get; init; }

    /// <summary>The words that name the person, or the post.</summary>
    internal required TextSpan Span { get; init; }

    internal PostPhrase? Post { get; init; }

    internal required OfficialPart Part { get; set; }

    /// <summary>Those who were named together; their country is one.</summary>
    internal Actor? Side { get; init; }

    /// <summary>The country told for this person, or taken from the event.</summary>
    internal CountryCode? Country { get; set; }

    /// <summary>The words that the country rests on.</summary>
    internal TextSpan? CountrySpan { get; init; }

    /// <summary>An official who tells the same.</summary>
    internal DraftOfficial Copy() => new() { Person = Person, Span = Span, Post = Post, Part = Part, Side = Side, Country = Country, CountrySpan = CountrySpan };
}
