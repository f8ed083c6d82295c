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
        var watch = Stopwatch.StartNew();
        return await MedianAsync(work, () => watch.Elapsed);
    }

    public static Task<double> MedianMillisecondsAsync(Action work) => MedianMillisecondsAsync(Done(work));

    /// <summary>Processor time instead of time on the wall, for work on one thread: what else the machine does hardly shows.</summary>
    public static Task<double> MedianProcessorMillisecondsAsync(Action work) => MedianAsync(Done(work), () => Environment.CpuUsage.TotalTime);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static async Task<double> MedianAsync(Func<Task> work, Func<TimeSpan> now)
    {
        await RepeatAsync(work, now, WarmUp);
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            times.Add(await RepeatAsync(work, now, ShortestRun));
        }

        return Median(times);
    }

    /// <summary>Does the work until the time has passed, at least once; the mean time of one.</summary>
    private static async Task<double> RepeatAsync(Func<Task> work, Func<TimeSpan> now, TimeSpan atLeast)
    {
        var (start, done) = (now(), 0);
        do
        {
            await work();
            done++;
        }
        while (now() - start < atLeast);
        return (now() - start).TotalMilliseconds / done;
    }

    private static Func<Task> Done(Action work) => () =>
    {
        work();
        return Task.CompletedTask;
    };
}
