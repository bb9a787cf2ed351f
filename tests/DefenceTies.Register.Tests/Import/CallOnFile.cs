using DefenceTies.Register.Import;

namespace DefenceTies.Register.Tests.Import;

/// <summary>Does something each time a file is done.</summary>
internal sealed class CallOnFile(Action act) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => act();
}
