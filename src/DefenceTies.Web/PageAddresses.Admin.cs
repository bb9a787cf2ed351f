namespace DefenceTies.Web;

/// <content>The addresses of those who keep the register going, and of what it tells of itself.</content>
public static partial class PageAddresses
{
    /// <summary>How the extraction works, and how often it errs.</summary>
    public const string AboutExtraction = "/about/extraction";

    /// <summary>What became of all that the extraction found.</summary>
    public const string QualityPage = "/admin/quality";

    /// <summary>The backups, and where one is made.</summary>
    public const string Backups = "/admin/backup";

    /// <summary>How the site and its register are.</summary>
    public const string Health = "/admin/health";

    /// <summary>What one rule found, and what became of it.</summary>
    /// <param name="rule">The rule's id.</param>
    public static string RuleQuality(string rule) => $"{QualityPage}/{Uri.EscapeDataString(rule)}";

    /// <summary>What a backup holds, and where it is restored.</summary>
    /// <param name="name">Its file's name.</param>
    public static string Backup(string name) => $"{Backups}/{Uri.EscapeDataString(name)}";

    /// <summary>A backup, to save.</summary>
    /// <param name="name">Its file's name.</param>
    public static string BackupFile(string name) => $"{Backup(name)}/file";
}
