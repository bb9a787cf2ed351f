namespace DefenceTies.Register.Tables;

/// <summary>A key that protects cookies and tokens, shared by all processes of one register.</summary>
public sealed class DataProtectionKey
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The key's own name for itself.</summary>
    public required string FriendlyName { get; init; }

    /// <summary>The key as XML.</summary>
    public required string Xml { get; set; }
}
