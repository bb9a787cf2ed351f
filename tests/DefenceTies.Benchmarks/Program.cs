using System.CommandLine;
using BenchmarkDotNet.Running;
using DefenceTies.Benchmarks;
using DefenceTies.Benchmarks.Filling;
using DefenceTies.Benchmarks.Queries;

if (args is ["import", .. var rest])
{
    return await ImportMeasure.RunAsync(rest);
}

if (args is not (["fill" or "queries", ..]))
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortRun());
    return 0;
}

return await new RootCommand("Fills registers and measures their queries.") { FillCommand.Make(), QueriesCommand.Make() }.Parse(args).InvokeAsync();
