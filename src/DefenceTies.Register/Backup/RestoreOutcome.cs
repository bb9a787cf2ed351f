namespace DefenceTies.Register.Backup;

/// <summary>How a restore ended.</summary>
public enum RestoreOutcome
{
    /// <summary>The register is what the backup holds.</summary>
    Restored = 1,

    /// <summary>The register holds something already, and nobody said that it may be replaced. It was left as it is.</summary>
    NotEmpty = 2,

    /// <summary>An import is running on the register. It was left as it is.</summary>
    AnotherImports = 3,
}
