namespace Ideation.Proposals.Landscapes;

/// <summary>Round numbers for an axis from zero.</summary>
internal static class ChartScale
{
    /// <summary>Zero and up to five round numbers, the last one not below <paramref name="most"/>.</summary>
    public static IReadOnlyList<int> Ticks(int most)
    {
        var step = 1;
        foreach (var next in Steps())
        {
            step = next;
            if (step * 4L >= most)
            {
                break;
            }
        }

        return [.. Enumerable.Range(0, Math.Max(1, (most + step - 1) / step) + 1).Select(i => i * step)];
    }

    private static IEnumerable<int> Steps()
    {
        for (var unit = 1; unit < 1_000_000_000; unit *= 10)
        {
            yield return unit;
            yield return 2 * unit;
            yield return 5 * unit;
        }
    }
}
