using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Matching;

/// <summary>An official as matching knows the person.</summary>
/// <param name="id">The official's id.</param>
/// <param name="country">The country acted for; none when no source tells.</param>
internal sealed class OfficialEntry(long id, CountryCode? country)
{
    private readonly Dictionary<string, PersonName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostWords> _posts = new(StringComparer.Ordinal);

    internal long Id => id;

    internal CountryCode? Country { get; private set; } = country;

    internal IReadOnlyCollection<PersonName> Names => _names.Values;

    internal bool HasPost => _posts.Count > 0;

    internal void Learn(PersonName name, CountryCode? actsFor, PostWords post)
    {
        _names.TryAdd(name.Printed, name);
        _posts.TryAdd(post.Key, post);
        _posts.Remove("");
        Country ??= actsFor;
    }

    internal bool HeldPostLike(PostWords post) => _posts.Values.Any(held => held.AgreesWith(post));

    /// <summary>What a post told says about whether its holder is this person.</summary>
    internal PostAgreement Agreement(PostWords post) =>
        HeldPostLike(post) ? PostAgreement.Same
        : !HasPost || post.Key.Length == 0 ? PostAgreement.Untold
        : _posts.Values.Any(held => held.IsOfOtherService(post)) ? PostAgreement.OtherService
        : PostAgreement.Other;
}
