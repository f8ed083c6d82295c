using System.Diagnostics;

namespace Ideation.EndToEnd;

/// <summary>Waiting for something another process does.</summary>
internal static class Wait
{
    public static async Task UntilAsync(Func<bool> condition, TimeSpan atMost)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < atMost, $"Nothing happened within {atMost}.");
            await Task.Delay(10);
        }
    }
}
