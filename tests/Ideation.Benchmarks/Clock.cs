using System.Diagnostics;

namespace Ideation.Benchmarks;

/// <summary>Times work: a while to warm up, then the median of a few runs, each long enough that a short interruption does not decide it.</summary>
internal static class Clock
{
    public const int Runs = 5;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan ShortestRun = TimeSpan.FromMilliseconds(300);

    public static async Task<double> MedianMillisecondsAsync(Func<Task> work)
    {
        await RepeatAsync(work, WarmUp);
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            times.Add(await RepeatAsync(work, ShortestRun));
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

    /// <summary>Does the work until the time has passed, at least once; the mean time of one.</summary>
    private static async Task<double> RepeatAsync(Func<Task> work, TimeSpan atLeast)
    {
        var watch = Stopwatch.StartNew();
        var done = 0;
        do
        {
            await work();
            done++;
        }
        while (watch.Elapsed < atLeast);
        return watch.Elapsed.TotalMilliseconds / done;
    }
}
