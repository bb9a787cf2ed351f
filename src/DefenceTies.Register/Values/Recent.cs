using System.Diagnostics.CodeAnalysis;

namespace DefenceTies.Register.Values;

/// <summary>Records used last, by their ids: news of one day tells of the same events and people again and again.</summary>
/// <typeparam name="T">What is kept of a record.</typeparam>
/// <param name="capacity">How many are kept; when there are more all are forgotten.</param>
internal sealed class Recent<T>(int capacity)
    where T : class
{
    private readonly Dictionary<long, T> _kept = [];

    internal bool TryGet(long id, [NotNullWhen(true)] out T? record) => _kept.TryGetValue(id, out record);

    /// <summary>Those of some records that are kept.</summary>
    internal IReadOnlyList<T> Among(IEnumerable<long> ids) => [.. ids.Select(id => _kept.GetValueOrDefault(id)).OfType<T>()];

    internal void Keep(long id, T record) => _kept[id] = record;

    internal void Forget(IEnumerable<long> ids)
    {
        foreach (var id in ids)
        {
            _kept.Remove(id);
        }
    }

    internal void Clear() => _kept.Clear();

    /// <summary>Forgets all when there are too many.</summary>
    internal void Trim()
    {
        if (_kept.Count > capacity)
        {
            _kept.Clear();
        }
    }
}
