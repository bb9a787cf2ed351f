using System.Globalization;
using System.Net;

namespace DefenceTies.Web.Settings;

/// <summary>Reads the settings of access and of proxies.</summary>
internal static class AccessReader
{
    private const string PublicReading = "Access:PublicReading";
    private const string SignIns = "Access:SignInsPerMinute";
    private const string Requests = "Access:RequestsPerMinute";
    private const string KnownProxies = "Proxy:Known";

    /// <summary>The keys that are read here.</summary>
    internal static IReadOnlyList<string> Keys { get; } = [PublicReading, SignIns, Requests, KnownProxies];

    /// <summary>Reads the settings of access.</summary>
    internal static AccessSettings Read(IConfiguration configuration, List<SettingProblem> problems) => new(
        Flag(configuration, problems),
        Number(configuration, SignIns, 20, problems),
        Number(configuration, Requests, 600, problems));

    /// <summary>Reads the networks of the proxies.</summary>
    internal static IReadOnlyList<IPNetwork> Proxies(IConfiguration configuration, List<SettingProblem> problems)
    {
        var networks = new List<IPNetwork>();
        foreach (var text in (configuration[KnownProxies] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPNetwork.TryParse(text, out var network))
            {
                networks.Add(network);
            }
            else if (IPAddress.TryParse(text, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else
            {
                problems.Add(new SettingProblem(KnownProxies, $"'{text}' is neither an address nor a network. Write '10.0.0.5' or '10.1.0.0/16', several parted by commas."));
            }
        }

        return networks;
    }

    /// <summary>A register that is meant to be closed must never be served open: what cannot be read counts as closed.</summary>
    private static bool Flag(IConfiguration configuration, List<SettingProblem> problems)
    {
        var text = configuration[PublicReading];
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (bool.TryParse(text, out var open))
        {
            return open;
        }

        problems.Add(new SettingProblem(PublicReading, $"'{text}' is neither 'true' (everybody reads) nor 'false' (reading needs an account)."));
        return false;
    }

    private static int Number(IConfiguration configuration, string key, int usual, List<SettingProblem> problems)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(new SettingProblem(key, $"'{text}' is no number of requests. Write 0 for any number, or such as {usual}."));
        return usual;
    }
}
