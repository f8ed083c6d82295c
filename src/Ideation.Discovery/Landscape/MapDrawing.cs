using Ideation.Discovery.Reading;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Landscape;

/// <summary>Draws the map of documents: vectors, principal plane, spread.</summary>
internal sealed class MapDrawing(IEmbeddingGenerator<string, Embedding<float>> embeddings, LandscapeOptions options)
{
    private const int DrawnTo = 6;
    private const int JudgedBy = 10;

    public async Task<DocumentMap> DrawAsync(IReadOnlyList<LandscapeDocument> documents, IReadOnlyList<MechanismDocuments> mechanisms, CancellationToken cancellationToken)
    {
        var shown = Shown(documents);
        var generated = await embeddings.GenerateAsync(shown.Select(document => Text(document.Document)), cancellationToken: cancellationToken).ConfigureAwait(false);
        var vectors = generated.Select(embedding => VectorMath.Normalised(embedding.Vector.Span)).ToArray();
        var nearest = NearestRows.Of(vectors, JudgedBy);
        var points = MapSpread.Spread(PrincipalPlane.Project(vectors), [.. nearest.Select(near => near.Take(DrawnTo).ToArray())]);
        return new DocumentMap(
            [.. shown.Zip(points, (document, point) => new MapPoint(document.Document.Number, point.X, point.Y))],
            Labels(shown, points, mechanisms),
            Kept(nearest, NearestRows.Of(points, JudgedBy)));
    }

    // Every n-th of them, so that near and less near, new and old ones are all there.
    private IReadOnlyList<LandscapeDocument> Shown(IReadOnlyList<LandscapeDocument> documents) => documents.Count <= options.MapDocuments
        ? documents
        : [.. Enumerable.Range(0, options.MapDocuments).Select(i => documents[(int)((long)i * documents.Count / options.MapDocuments)])];

    private static string Text(PatentDocument document) => document.Title.Length > 0 ? document.Title + ". " + document.Abstract : document.Abstract;

    private static List<MapLabel> Labels(IReadOnlyList<LandscapeDocument> shown, (double X, double Y)[] points, IReadOnlyList<MechanismDocuments> mechanisms)
    {
        var places = shown.Index().ToDictionary(pair => pair.Item.Document.Number, pair => pair.Index);
        var labels = new List<MapLabel>();
        foreach (var mechanism in mechanisms)
        {
            var own = mechanism.Numbers.Where(places.ContainsKey).Select(number => points[places[number]]).ToArray();
            if (own.Length > 0)
            {
                labels.Add(new MapLabel(mechanism.Mechanism.Name, Median(own.Select(point => point.X)), Median(own.Select(point => point.Y)), own.Length));
            }
        }

        return labels;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static double Kept(int[][] real, int[][] drawn) =>
        real.Length < 2 ? 1 : real.Zip(drawn, (near, seen) => (double)near.Intersect(seen).Count() / near.Length).Average();
}
