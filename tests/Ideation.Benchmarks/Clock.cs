using System.Diagnostics;

namespace Ideation.Benchmarks;

/// <summary>Times work: once to warm up, then the median of a few runs.</summary>
internal static class Clock
{
    public const int Runs = 5;

    public static async Task<double> MedianMillisecondsAsync(Func<Task> work)
    {
        await work();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await work();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Median(times);
    }

    public static Task<double> MedianMillisecondsAsync(Action work) => MedianMillisecondsAsync(() =>
    {
        work();
        return Task.CompletedTask;
    });

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
