using Microsoft.AspNetCore.Components.Server.Circuits;

namespace DefenceTies.Web.Health;

/// <summary>Counts the live connections of pages with this process.</summary>
public sealed class CircuitCounter : CircuitHandler
{
    private int _open;
    private int _connected;

    /// <summary>Pages that are open, those that have lost their connection for the moment among them.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Those that are connected now.</summary>
    public int Connected => Volatile.Read(ref _connected);

    /// <inheritdoc/>
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref _open, 1);

    /// <inheritdoc/>
    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref _open, -1);

    /// <inheritdoc/>
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref _connected, 1);

    /// <inheritdoc/>
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) => Add(ref _connected, -1);

    private static Task Add(ref int count, int by)
    {
        Interlocked.Add(ref count, by);
        return Task.CompletedTask;
    }
}
