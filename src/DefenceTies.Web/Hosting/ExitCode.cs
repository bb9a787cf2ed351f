namespace DefenceTies.Web.Hosting;

/// <summary>What the program ends with.</summary>
public enum ExitCode
{
    /// <summary>All was done.</summary>
    Ok = 0,

    /// <summary>Some files could not be read; all others were done.</summary>
    SomeFailed = 1,

    /// <summary>The command line or a setting is wrong, or the register cannot be opened; nothing was done.</summary>
    NothingDone = 2,
}
