using System.Globalization;
using Ideation.PatentIndex.Embedded;

namespace Ideation.Benchmarks.Scale;

/// <summary>What becomes of <c>propose</c> when the index grows: the whole program on the documents as they are and on many copies of them.</summary>
internal static class ScaleBenchmark
{
    private const int Runs = 3;

    public static async Task<IReadOnlyList<Measurement>> RunAsync(ScaleOptions options)
    {
        var temporary = Directory.CreateTempSubdirectory("ideation-scale-");
        try
        {
            var large = ScaledStore.Settings(options.Into ?? Path.Combine(temporary.FullName, "large"));
            var copies = await ScaledStore.ReadAsync(options.From, large);
            var rate = await ScaledStore.GrowAsync(large, copies, options.Documents);
            var small = options.From ?? Path.Combine(temporary.FullName, "small");
            if (options.From is null)
            {
                await ScaledStore.GrowAsync(ScaledStore.Settings(small), copies, copies.Originals);
            }

            var first = await ProposeRun.OnceAsync(large.StoreFolder);
            var more = await ProposeRun.MedianAsync(large.StoreFolder, Runs);
            await ProposeRun.OnceAsync(small);
            var fewer = await ProposeRun.MedianAsync(small, Runs);
            var (many, few) = (Documents(options.Documents), Documents(copies.Originals));
            return
            [
                .. rate > 0 ? [new Measurement($"documents written, {many}", rate, "documents/s")] : Array.Empty<Measurement>(),
                new($"the index's folder, {many}", Megabytes(large.IndexFolder), "MB", "as the footprint says", IndexFootprint.Of(options.Documents, copies[0].Vector.Length).DiskBytes / 1e6),
                new($"propose, the first time, {many}", first.Seconds, "s", $"again, {many}", more.Seconds),
                new($"propose, {many}", more.Seconds, "s", $"propose, {few}", fewer.Seconds),
                new($"its own memory, {many}", more.OwnMegabytes, "MB", $"the same, {few}", fewer.OwnMegabytes),
                new($"of the index mapped, {many}", more.MappedMegabytes, "MB", $"the same, {few}", fewer.MappedMegabytes),
            ];
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static string Documents(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} documents");

    private static double Megabytes(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6;
}
