using DefenceTies.Register.Backup;

namespace DefenceTies.Register.Tests.Backup;

/// <summary>Does something at once whenever progress is told.</summary>
internal sealed class SynchronousProgress(Action<ArchiveProgress> does) : IProgress<ArchiveProgress>
{
    public void Report(ArchiveProgress value) => does(value);
}
