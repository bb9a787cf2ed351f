using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>The countries that the last sentences name, in whatever form.</summary>
internal sealed class NamedCountries
{
    private const int NearSentences = 2;

    private readonly Queue<(int Sentence, IReadOnlySet<CountryCode> Countries)> _last = [];

    /// <summary>Takes note of a sentence.</summary>
    internal void Move(TaggedSentence sentence)
    {
        var countries = new HashSet<CountryCode>();
        for (var at = 0; at < sentence.Hits.Count; at++)
        {
            if (sentence.Hits[at].Entry is CountryEntry entry)
            {
                countries.Add(entry.Code);
            }
        }

        for (var at = 0; at < sentence.Actors.Count; at++)
        {
            for (var member = 0; member < sentence.Actors[at].Members.Count; member++)
            {
                if ((sentence.Actors[at].Members[member].ToldCountry ?? sentence.Actors[at].Members[member].Post?.Country) is { } country)
                {
                    countries.Add(country);
                }
            }
        }

        _last.Enqueue((sentence.Sentence.Number, countries));
        if (_last.Count > NearSentences + 1)
        {
            _last.Dequeue();
        }
    }

    /// <summary>The countries that a draft's own sentence names.</summary>
    internal IEnumerable<CountryCode> Here(EventDraft draft) => _last.Where(known => known.Sentence == draft.LastSentence).SelectMany(known => known.Countries);

    /// <summary>The parties of a draft with the one other country named in its sentence or right before it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="isHere">Whether only its own sentence counts.</param>
    internal IEnumerable<IReadOnlyList<CountryCode>> With(EventDraft draft, bool isHere = false)
    {
        var countries = draft.Countries.ToHashSet();
        foreach (var (sentence, named) in _last.Reverse())
        {
            if (isHere && sentence != draft.LastSentence)
            {
                yield break;
            }

            countries.UnionWith(named);
            if (countries.Count > 2)
            {
                yield break;
            }

            if (countries.Count == 2)
            {
                yield return [.. countries];
            }
        }
    }
}
