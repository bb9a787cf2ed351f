using DefenceTies.Register.Export;
using DefenceTies.Register.Quality;

namespace DefenceTies.Web.Quality;

/// <summary>The figures of quality for everybody: read once as long as the register stays as it is, however many readers ask.</summary>
/// <param name="readState">Reads the mark by which a change is known.</param>
/// <param name="read">Reads the figures.</param>
public sealed class KnownQuality(ReadRegisterState readState, ReadQuality read)
{
    private readonly Lock _turn = new();
    private string? _state;
    private Task<QualityFigures>? _figures;

    /// <summary>The figures as they stand now.</summary>
    public async Task<QualityFigures> ExecuteAsync(CancellationToken cancellationToken)
    {
        var state = await readState.ExecuteAsync(cancellationToken);
        Task<QualityFigures> figures;
        lock (_turn)
        {
            if (_figures is null || _figures.IsFaulted || _state != state)
            {
                // Whoever gives up must not take the figures from those who wait for the same.
                (_state, _figures) = (state, read.ExecuteAsync(CancellationToken.None));
            }

            figures = _figures;
        }

        return await figures.WaitAsync(cancellationToken);
    }
}
