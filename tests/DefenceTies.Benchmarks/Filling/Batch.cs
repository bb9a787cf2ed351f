using DefenceTies.Register;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Rows that wait to be written, table by table in the order in which they were first met: parents before children.</summary>
internal sealed class Batch(RegisterContext model)
{
    private readonly Dictionary<Type, (Rows Rows, List<object?[]> Waiting)> _tables = [];

    internal IEnumerable<(Rows Rows, List<object?[]> Waiting)> Tables => _tables.Values;

    internal void Add<T>(T made, long? eventId = null)
        where T : class
    {
        var (rows, waiting) = Of(typeof(T));
        waiting.Add(rows.Read(made, eventId));
    }

    internal void AddRange<T>(IEnumerable<T> made, long? eventId = null)
        where T : class
    {
        var (rows, waiting) = Of(typeof(T));
        waiting.AddRange(made.Select(one => rows.Read(one, eventId)));
    }

    internal void Clear()
    {
        foreach (var (_, waiting) in _tables.Values)
        {
            waiting.Clear();
        }
    }

    private (Rows Rows, List<object?[]> Waiting) Of(Type type)
    {
        if (!_tables.TryGetValue(type, out var table))
        {
            _tables.Add(type, table = (new Rows(model, type), []));
        }

        return table;
    }
}
