using BenchmarkDotNet.Running;
using DefenceTies.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortRun());
