namespace DefenceTies.Web.Health;

/// <summary>How much room a disk has left.</summary>
internal static class Disk
{
    /// <summary>The free bytes of the disk on which a path lies or would lie; none when the system does not tell.</summary>
    internal static long? FreeOf(string path)
    {
        var there = Path.GetFullPath(path);
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        try
        {
            return new DriveInfo(there).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
