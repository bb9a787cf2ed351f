using DefenceTies.Extraction;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary>The knowledge for commands that read text and touch no register.</summary>
internal static class CommandKnowledge
{
    /// <summary>Loads it as the settings say; says on standard error why it cannot be used.</summary>
    internal static async Task<Knowledge?> LoadAsync(string[] settings)
    {
        var reading = SiteConfiguration.ReadSettings(settings);
        if (reading.Settings is null)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, reading.Problems));
            return null;
        }

        try
        {
            return Knowledge.Load(reading.Settings.KnowledgeFolder);
        }
        catch (KnowledgeException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return null;
        }
    }
}
