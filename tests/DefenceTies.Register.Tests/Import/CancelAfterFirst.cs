using DefenceTies.Register.Import;

namespace DefenceTies.Register.Tests.Import;

/// <summary>Cancels an import when its first file is done.</summary>
internal sealed class CancelAfterFirst(CancellationTokenSource cancelling) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => cancelling.Cancel();
}
