using System.Diagnostics;
using System.Globalization;
using System.Numerics.Tensors;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Benchmarks;

/// <summary>The embedded index against comparing every float vector, over the same 100,000 × 256 vectors and with the same ten results.</summary>
internal static class IndexBenchmark
{
    private const int Documents = 100_000;
    private const int Dimensions = 256;
    private const int Clusters = 1000;
    private const int Queries = 20;
    private const int Limit = 10;
    private const int BatchSize = 1000;

    private static readonly IndexIdentity Identity = new("benchmark@1", Dimensions);

    public static async Task<IReadOnlyList<Measurement>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ideation-benchmark-");
        try
        {
            var vectors = ClusteredVectors(Documents + Queries);
            var upsert = await FillAsync(folder.FullName, vectors);
            var open = await Clock.MedianMillisecondsAsync(async () =>
            {
                await using var opened = await EmbeddedPatentIndex.OpenAsync(folder.FullName, CancellationToken.None);
                await opened.CountAsync(PatentFilter.None, CancellationToken.None);
            });
            var (scan, brute) = await SearchAsync(folder.FullName, vectors);
            return
            [
                new("search of 100,000 × 256, int8 scan and rescoring, documents read", scan, "ms", "all float vectors compared, no documents read", brute),
                new("upsert into the embedded index", upsert, "documents/s"),
                new("open an index of 100,000 documents", open, "ms"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> FillAsync(string folder, float[][] vectors)
    {
        await using var index = await EmbeddedPatentIndex.OpenOrCreateAsync(folder, Identity, CancellationToken.None);
        var seconds = new List<double>();
        for (var from = 0; from < Documents; from += BatchSize)
        {
            var batch = new PatentBatch([.. Enumerable.Range(from, BatchSize).Select(place => new EmbeddedPatent(Document(place), vectors[place], $"hash {place}"))]);
            var watch = Stopwatch.StartNew();
            await index.UpsertAsync(batch, CancellationToken.None);
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        return BatchSize / Clock.Median(seconds);
    }

    private static async Task<(double Scan, double Brute)> SearchAsync(string folder, float[][] vectors)
    {
        await using var index = await EmbeddedPatentIndex.OpenAsync(folder, CancellationToken.None);
        var flat = vectors[..Documents].SelectMany(vector => vector).ToArray();
        var (found, expected) = (new List<string>(), new List<string>());
        var scan = await Clock.MedianMillisecondsAsync(async () =>
        {
            found.Clear();
            foreach (var query in vectors[Documents..])
            {
                found.AddRange((await index.SearchAsync(new NeighbourQuery(query, Limit), CancellationToken.None)).Select(neighbour => neighbour.Document.Number.Value));
            }
        });
        var brute = await Clock.MedianMillisecondsAsync(() =>
        {
            expected.Clear();
            expected.AddRange(vectors[Documents..].SelectMany(query => Nearest(flat, query)).Select(Number));
        });
        return found.SequenceEqual(expected) ? (scan / Queries, brute / Queries) : throw new InvalidOperationException("The two searches do not agree.");
    }

    // As parallel as the index's own scan.
    private static IEnumerable<int> Nearest(float[] flat, float[] query)
    {
        var similarities = new float[Documents];
        Parallel.For(0, Documents / BatchSize, chunk =>
        {
            for (var place = chunk * BatchSize; place < (chunk + 1) * BatchSize; place++)
            {
                similarities[place] = TensorPrimitives.Dot<float>(flat.AsSpan(place * Dimensions, Dimensions), query);
            }
        });
        var best = new PriorityQueue<int, float>();
        for (var place = 0; place < Documents; place++)
        {
            if (best.Count < Limit)
            {
                best.Enqueue(place, similarities[place]);
            }
            else
            {
                best.EnqueueDequeue(place, similarities[place]);
            }
        }

        return best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element);
    }

    private static float[][] ClusteredVectors(int count)
    {
        var random = new Random(3);
        var centres = Enumerable.Range(0, Clusters).Select(_ => Noise(random)).ToArray();
        return [.. Enumerable.Range(0, count).Select(place =>
        {
            var vector = Noise(random);
            TensorPrimitives.Add(vector, centres[place % Clusters], vector);
            TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
            return vector;
        })];
    }

    private static float[] Noise(Random random) => [.. Enumerable.Range(0, Dimensions).Select(_ => (float)(random.NextDouble() - 0.5))];

    private static string Number(int place) => string.Create(CultureInfo.InvariantCulture, $"US{1_000_000 + place}A1");

    private static PatentDocument Document(int place) => new()
    {
        Number = PublicationNumber.Parse(Number(place), CultureInfo.InvariantCulture),
        Title = "Device of a benchmark",
        Abstract = string.Join(' ', Enumerable.Repeat("A part moves a liquid through a passage while heat is carried away by the wall.", 8)),
        Classifications = [IpcSymbol.Parse("F28D 1/00", CultureInfo.InvariantCulture)],
        Applicants = [string.Create(CultureInfo.InvariantCulture, $"Organisation {place % 5000}")],
        FamilyId = Number(place),
    };
}
