using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>Sorts the documents of a field by what they are for: keeping blades free of ice and keeping hulls free of growth are two uses of one coating.</summary>
internal static class PurposeClusters
{
    /// <summary>Average-link agglomerative clustering (Sokal and Michener 1958) of the purpose vectors; the cluster of the first document first.</summary>
    /// <param name="documents">In order of preference, which also decides between equal pairs.</param>
    /// <param name="least">Clusters whose documents are less alike than this on average stay apart; a cosine.</param>
    public static IReadOnlyList<IReadOnlyList<ViewedDocument>> Split(IReadOnlyList<ViewedDocument> documents, double least)
    {
        var clusters = documents.Index().Select(document => new List<int> { document.Index }).ToList();
        var likeness = new double[documents.Count, documents.Count];
        for (var i = 0; i < documents.Count; i++)
        {
            for (var j = i + 1; j < documents.Count; j++)
            {
                likeness[i, j] = likeness[j, i] = VectorMath.Cosine(documents[i].Views.Purpose.Span, documents[j].Views.Purpose.Span);
            }
        }

        while (Closest(clusters, likeness) is var (one, other, average) && average >= least)
        {
            clusters[one].AddRange(clusters[other]);
            clusters.RemoveAt(other);
        }

        return [.. clusters
            .OrderBy(cluster => cluster.Min())
            .Select(cluster => (IReadOnlyList<ViewedDocument>)[.. cluster.Order().Select(document => documents[document])])];
    }

    private static (int One, int Other, double Average) Closest(List<List<int>> clusters, double[,] likeness)
    {
        var best = (One: 0, Other: 0, Average: double.NegativeInfinity);
        for (var i = 0; i < clusters.Count; i++)
        {
            for (var j = i + 1; j < clusters.Count; j++)
            {
                var average = clusters[i].SelectMany(_ => clusters[j], (a, b) => likeness[a, b]).Average();
                if (average > best.Average)
                {
                    best = (i, j, average);
                }
            }
        }

        return best;
    }
}
