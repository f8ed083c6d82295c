namespace Ideation.Evaluation.Tasks;

/// <summary>Works through items on all cores, telling how far it is.</summary>
internal static class ItemLoop
{
    private const int ProgressEvery = 50;

    public static T[] Run<T>(int count, Func<int, T> work, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var results = new T[count];
        var done = 0;
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            results[i] = work(i);
            var soFar = Interlocked.Increment(ref done);
            if (soFar % ProgressEvery == 0 || soFar == count)
            {
                progress?.Report(soFar);
            }
        });
        return results;
    }
}
