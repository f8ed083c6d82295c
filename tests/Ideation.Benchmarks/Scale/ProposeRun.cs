using System.Diagnostics;
using System.Globalization;

namespace Ideation.Benchmarks.Scale;

/// <summary>The real program proposing uses from a store, start to end, with partners and both reports.</summary>
/// <param name="Seconds">On the wall.</param>
/// <param name="OwnMegabytes">The most memory of its own it held; what is mapped from the index can be given back at any time and is not in it.</param>
/// <param name="MappedMegabytes">The most of the index that was mapped into it at one time.</param>
internal sealed record ProposeRun(double Seconds, double OwnMegabytes, double MappedMegabytes)
{
    private static readonly string Technology = Path.Combine(AppContext.BaseDirectory, "samples", "technologies", "ultrasonic-dispersal.en.txt");

    public static async Task<ProposeRun> MedianAsync(string store, int runs)
    {
        var measured = new List<ProposeRun>();
        for (var run = 0; run < runs; run++)
        {
            measured.Add(await OnceAsync(store));
        }

        return measured.OrderBy(run => run.Seconds).ElementAt(runs / 2);
    }

    public static async Task<ProposeRun> OnceAsync(string store)
    {
        var reports = Directory.CreateTempSubdirectory("ideation-scale-");
        try
        {
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    Path.Combine(AppContext.BaseDirectory, "ideation.dll"), "propose", "--store", store, "--technology", Technology,
                    "--report", Path.Combine(reports.FullName, "report.html"), "--json", Path.Combine(reports.FullName, "report.json"),
                },
                RedirectStandardOutput = true,
            };
            var watch = Stopwatch.StartNew();
            using var program = Process.Start(start)!;
            var output = program.StandardOutput.ReadToEndAsync();
            var (own, mapped) = await WatchAsync(program);
            var seconds = watch.Elapsed.TotalSeconds;
            await output;
            return program.ExitCode == 0 ? new ProposeRun(seconds, own, mapped) : throw new InvalidOperationException($"'propose' ended with exit code {program.ExitCode}.");
        }
        finally
        {
            reports.Delete(recursive: true);
        }
    }

    private static async Task<(double Own, double Mapped)> WatchAsync(Process program)
    {
        var (own, mapped) = (0.0, 0.0);
        while (!program.HasExited)
        {
            (own, mapped) = (Math.Max(own, Megabytes(program.Id, "RssAnon:")), Math.Max(mapped, Megabytes(program.Id, "RssFile:")));
            await Task.WhenAny(program.WaitForExitAsync(), Task.Delay(20));
        }

        return (own, mapped);
    }

    // Only Linux tells the two kinds of memory apart.
    private static double Megabytes(int process, string line)
    {
        try
        {
            var found = File.ReadLines($"/proc/{process}/status").FirstOrDefault(text => text.StartsWith(line, StringComparison.Ordinal));
            return found is null ? 0 : double.Parse(found[line.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
