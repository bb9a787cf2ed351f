using BenchmarkDotNet.Running;
using DefenceTies.Benchmarks;

if (args is ["import", .. var rest])
{
    return await ImportMeasure.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortRun());
return 0;
