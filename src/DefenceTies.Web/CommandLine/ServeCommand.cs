using System.CommandLine;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>serve</c>: starts the site; an empty register imports its seeds first.</summary>
internal static class ServeCommand
{
    internal static Command Create(string[] settings)
    {
        var command = new Command("serve", "Starts the site. An empty register imports the seeds folder first.");
        command.SetAction((_, cancellationToken) => RunAsync(settings, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(string[] settings, CancellationToken cancellationToken) =>
        (int)await Site.ServeAsync(settings, cancellationToken);
}
