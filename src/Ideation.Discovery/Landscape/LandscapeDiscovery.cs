using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Landscape;

/// <summary>Draws landscapes; the same index and request always give the same one.</summary>
public sealed class LandscapeDiscovery(IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, LandscapeOptions options)
{
    public async Task<PatentLandscape> DrawAsync(LandscapeRequest request, CancellationToken cancellationToken)
    {
        var (collection, inFields) = await LandscapeCollection.ReadAsync(index, request, cancellationToken).ConfigureAwait(false);
        var found = await new LandscapeSearch(index, embeddings, options).FindAsync(request, inFields, cancellationToken).ConfigureAwait(false);
        var documents = found.Documents;
        var trend = FilingTrend.Of(documents, options);
        var language = request.Language ?? Majority(documents);
        string[] known = [.. request.Queries, .. trend.Fields.Take(options.ChartedFields).Select(field => field.Field.Name(language))];
        var spoken = documents.Where(document => document.Document.Language == language).ToArray();
        var mechanisms = Mechanisms.Of(spoken, language, options.Mechanisms, known);
        var classified = Mechanisms.Of([.. spoken.Where(document => document.Fields.Count > 0)], language, options.Mechanisms, known);
        return new PatentLandscape
        {
            Request = request,
            Documents = documents,
            Cut = found.Cut,
            UnknownQueries = found.UnknownQueries,
            FarQueries = found.FarQueries,
            CollectionDocuments = collection.Documents,
            CollectionFamilies = collection.Families,
            Trend = trend,
            Crowding = Crowding.Of(found, request, [.. trend.Fields.Select(field => field.Field)], collection, options),
            Players = Players.Of(documents, collection, options),
            FieldPairs = FieldPairs.Of(documents, trend.Fields),
            Map = await new MapDrawing(embeddings, options).DrawAsync(documents, mechanisms, cancellationToken).ConfigureAwait(false),
            WhiteSpace = WhiteSpace.Of(documents, classified, language, options),
            ValueChain = ValueChain.Of(documents),
        };
    }

    private static string Majority(IReadOnlyList<LandscapeDocument> documents) =>
        documents.Count(document => document.Document.Language == "ja") * 2 > documents.Count ? "ja" : "en";
}
