namespace DefenceTies.Register.Tables;

/// <summary>How an import ended. The numbers are stored: never change or re-use one.</summary>
public enum ImportOutcome
{
    /// <summary>It went through all files.</summary>
    Finished = 1,

    /// <summary>It was cancelled; the files done by then stand.</summary>
    Cancelled = 2,

    /// <summary>It did not begin, since another one was running on this register.</summary>
    AnotherWasRunning = 3,
}
