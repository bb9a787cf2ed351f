namespace DefenceTies.Register.Accounts;

/// <summary>What a user may do. Each role may do all that the one before it may.</summary>
public enum UserRole
{
    /// <summary>Reads, and keeps searches.</summary>
    Analyst,

    /// <summary>Adds, corrects, merges and undoes.</summary>
    Editor,

    /// <summary>Imports, backs up, and says who may do what.</summary>
    Admin,
}
