using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Texts of sources, those used last kept at hand.</summary>
/// <param name="capacity">How many are kept.</param>
internal sealed class SourceTexts(int capacity)
{
    private readonly Dictionary<long, string> _texts = [];
    private readonly Queue<long> _order = new();

    internal void Keep(long sourceId, string text)
    {
        if (_texts.TryAdd(sourceId, text))
        {
            _order.Enqueue(sourceId);
        }

        if (_order.Count > capacity)
        {
            _texts.Remove(_order.Dequeue());
        }
    }

    /// <summary>Reads those that are not at hand, as many as can be kept, with one query.</summary>
    internal async Task LoadAsync(RegisterContext context, IEnumerable<long> sourceIds, CancellationToken cancellationToken)
    {
        var lacking = sourceIds.Distinct().Where(id => !_texts.ContainsKey(id)).Take(capacity / 2).ToArray();
        if (lacking.Length > 0)
        {
            foreach (var source in await context.Sources.Where(source => lacking.Contains(source.Id)).Select(source => new { source.Id, source.Text }).ToListAsync(cancellationToken))
            {
                Keep(source.Id, source.Text);
            }
        }
    }

    internal async Task<string> ReadAsync(RegisterContext context, long sourceId, CancellationToken cancellationToken)
    {
        if (!_texts.TryGetValue(sourceId, out var text))
        {
            text = await context.Sources.Where(source => source.Id == sourceId).Select(source => source.Text).SingleAsync(cancellationToken);
            Keep(sourceId, text);
        }

        return text;
    }
}
