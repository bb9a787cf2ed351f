using System.CommandLine;
using DefenceTies.Register.Export;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Hosting;
using DefenceTies.Web.Timeline;
using Microsoft.Win32.SafeHandles;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>export</c>: writes the events of a filter to standard output.</summary>
internal static class ExportCommand
{
    // What the systems say when nobody reads the output any longer: EPIPE, ERROR_BROKEN_PIPE, ERROR_NO_DATA.
    private static readonly int[] s_closed = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    internal static Command Create(string[] settings)
    {
        var format = new Option<ExportFormat>("--format") { Description = "csv, json, ndjson, ics, atom, jsonld, plover or geojson.", Required = true, HelpName = "FORMAT" };
        var filter = new Option<string>("--filter") { Description = "What the address of a timeline has after its question mark: 'kinds=visit&countries=BGD,PAK'. All events when left out.", DefaultValueFactory = _ => "" };
        var site = new Option<Uri?>("--address") { Description = "Where the register is served, such as https://register.example.org, for links and names.", CustomParser = ReadAddress };
        var command = new Command("export", "Writes events to standard output.") { format, filter, site };
        command.SetAction((parsed, cancellationToken) => RunAsync(settings, parsed.GetValue(format), parsed.GetValue(filter) ?? "", parsed.GetValue(site), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, ExportFormat format, string query, Uri? site, CancellationToken cancellationToken)
    {
        var pairs = AddressQuery.PairsOf(query).Where(pair => !PageParameters.IsOfPage(pair.Key)).ToArray();
        var filter = FilterQuery.Read(pairs);
        FilterProblem[] problems = [.. UnknownParameters.In(pairs), .. filter.Problems];
        if (problems.Length > 0)
        {
            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync($"{problem.Parameter}={problem.Value}: {problem.Message}");
            }

            return (int)ExitCode.NothingDone;
        }

        return await RegisterCommand.RunAsync(settings, services => RunAsync(services, format, filter.Filter, site, cancellationToken));
    }

    private static async Task<ExitCode> RunAsync(IServiceProvider services, ExportFormat format, TimelineFilter filter, Uri? site, CancellationToken cancellationToken)
    {
        await using var output = OpenOutput();
        try
        {
            var report = await services.GetRequiredService<ExportEvents>().ExecuteAsync(format, filter, site, output, cancellationToken);
            await Console.Error.WriteLineAsync($"{report.Written} events{(report.LeftOut == 0 ? "" : $"; {report.LeftOut} without a {(format == ExportFormat.Geojson ? "place" : "certain day")} were left out")}.");
            return ExitCode.Ok;
        }
        catch (IOException closed) when (s_closed.Contains(closed.HResult))
        {
            return ExitCode.Ok;
        }
    }

    // The console's own stream keeps quiet when nobody reads the other end of a pipe any longer, and the export would run on.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!output.CanSeek)
            {
                return output;
            }
        }

        return Console.OpenStandardOutput();
    }

    private static Uri? ReadAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no web address.");
        return null;
    }
}
