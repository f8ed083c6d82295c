using Ideation.Discovery.Reading;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Landscape;

/// <summary>Fetches the families of a landscape.</summary>
internal sealed class LandscapeSearch(IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, LandscapeOptions options)
{
    private const int FoundAtOnce = 1000;
    private const int Closest = 2;
    private const int NearestRead = 10;
    private const double LeastHeld = 0.25;

    public async Task<LandscapeFound> FindAsync(LandscapeRequest request, IReadOnlyList<PublicationNumber> inFields, CancellationToken cancellationToken)
    {
        var table = new FieldTable(request.Fields);
        if (request.Queries.Count == 0)
        {
            return await FindFieldsAsync(request, inFields, table, cancellationToken).ConfigureAwait(false);
        }

        var found = new List<(PatentDocument Document, double? Similarity)>();
        var (unknown, far) = (new List<string>(), new List<string>());
        var vectors = await embeddings.GenerateAsync(request.Queries, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (var (query, vector) in request.Queries.Zip(vectors))
        {
            if (VectorMath.IsZero(vector.Vector.Span))
            {
                unknown.Add(query);
                continue;
            }

            var near = await NearAsync(VectorMath.Normalised(vector.Vector.Span), request, cancellationToken).ConfigureAwait(false);
            found.AddRange(near);
            if (IsFar(query, near))
            {
                far.Add(query);
            }
        }

        var families = Collapse(found.OrderByDescending(item => item.Similarity).ThenBy(item => item.Document.Number), table);
        return new LandscapeFound([.. families.OrderByDescending(family => family.Similarity).ThenBy(family => family.Document.Number)], 0, unknown, far);
    }

    // Similarity does not tell: nonsense lies as near to something as a sentence does. Words do, within one language.
    private static bool IsFar(string query, IReadOnlyList<(PatentDocument Document, double? Similarity)> near)
    {
        var language = TextLanguage.Detect(query);
        var words = Terms.Of(query, language).Where(term => term.Words == 1).Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        var nearest = near.Select(item => item.Document).Take(NearestRead).Where(document => document.Language == language).ToArray();
        var held = nearest.SelectMany(document => Terms.KeysOf($"{document.Title}. {document.Abstract}", language)).Where(words.Contains).Distinct().Count();
        return nearest.Length > 0 && held < words.Count * LeastHeld;
    }

    // Families, not documents, are counted against the limit, so ask for more until there are enough.
    private async Task<IReadOnlyList<(PatentDocument Document, double? Similarity)>> NearAsync(float[] vector, LandscapeRequest request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? LandscapeRequest.DocumentsPerQuery;
        for (var asked = 2 * limit; ; asked *= 4)
        {
            var neighbours = await index.SearchAsync(new NeighbourQuery(vector, asked) { Filter = Filter(request) }, cancellationToken).ConfigureAwait(false);
            var families = neighbours.Select(neighbour => neighbour.Document.Family).Distinct().Take(limit).ToHashSet(StringComparer.Ordinal);
            if (families.Count == limit || neighbours.Count < asked)
            {
                var least = neighbours.Count > 0 ? neighbours[Math.Min(Closest, neighbours.Count - 1)].Similarity * options.LeastSimilarityShare : 0;
                return [.. neighbours.Where(neighbour => neighbour.Similarity >= least && families.Contains(neighbour.Document.Family)).Select(neighbour => (neighbour.Document, (double?)neighbour.Similarity))];
            }
        }
    }

    private async Task<LandscapeFound> FindFieldsAsync(LandscapeRequest request, IReadOnlyList<PublicationNumber> inFields, FieldTable table, CancellationToken cancellationToken)
    {
        var found = new List<(PatentDocument Document, double? Similarity)>();
        foreach (var numbers in inFields.Chunk(FoundAtOnce))
        {
            var documents = await index.FindAsync(numbers, cancellationToken).ConfigureAwait(false);
            found.AddRange(documents.Where(document => Passes(document, request)).Select(document => (document, (double?)null)));
        }

        var families = Collapse(found.OrderBy(item => item.Document.Number), table);
        var limit = request.Limit ?? LandscapeRequest.MostDocuments;
        return new LandscapeFound(
            [.. families.OrderByDescending(family => family.FilingYear ?? 0).ThenBy(family => family.Document.Number).Take(limit)],
            Math.Max(0, families.Count - limit),
            [],
            []);
    }

    private static List<LandscapeDocument> Collapse(IEnumerable<(PatentDocument Document, double? Similarity)> found, FieldTable table) =>
        [.. found.GroupBy(item => item.Document.Family, StringComparer.Ordinal).Select(members => LandscapeDocument.From([.. members.DistinctBy(member => member.Document.Number)], table))];

    private static PatentFilter Filter(LandscapeRequest request) => new()
    {
        AnyField = request.Codes,
        PublishedFrom = request.From,
        PublishedTo = request.To,
        Language = request.Language,
    };

    private static bool Passes(PatentDocument document, LandscapeRequest request) =>
        (request.Language is null || document.Language == request.Language)
        && (request.From is null || document.PublicationDate >= request.From)
        && (request.To is null || document.PublicationDate <= request.To);
}
