using System.Diagnostics.CodeAnalysis;

namespace DefenceTies.Register.Values;

/// <summary>Records used last, by their ids: news of one day tells of the same events and people again and again.</summary>
/// <typeparam name="T">What is kept of a record.</typeparam>
/// <param name="capacity">How many are kept; with one more all are forgotten.</param>
internal sealed class Recent<T>(int capacity)
    where T : class
{
    private readonly Dictionary<long, T> _kept = [];

    internal bool TryGet(long id, [NotNullWhen(true)] out T? record) => _kept.TryGetValue(id, out record);

    internal void Keep(long id, T record)
    {
        if (_kept.Count >= capacity && !_kept.ContainsKey(id))
        {
            _kept.Clear();
        }

        _kept[id] = record;
    }

    internal void Forget(IEnumerable<long> ids)
    {
        foreach (var id in ids)
        {
            _kept.Remove(id);
        }
    }

    internal void Clear() => _kept.Clear();
}
