using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Embeddings;
using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Tests.Discovery;

/// <summary>What a company says its technology is not about is left out in the other language, too.</summary>
public sealed class RuledOutTests : IDisposable
{
    private readonly EmbeddingModel _model = EmbeddingModel.Load(Path.Combine(RepositoryFolder.Root, "embeddings", "ideation-static"));

    public void Dispose() => _model.Dispose();

    [Theory]
    [InlineData(new string[0], 2)]
    [InlineData(new[] { "接着剤" }, 1)]
    [InlineData(new[] { "接着剤", "歯車" }, 1)]
    [InlineData(new[] { "≥ 200 °C" }, 1)]
    public async Task A_document_that_names_it_in_the_other_language_is_not_found(string[] excluded, int left)
    {
        PatentDocument[] documents =
        [
            Some.PatentDocument("XS1A", title: "Adhesive film", @abstract: "An adhesive film keeps ice from a wing at room temperature.", codes: ["B64D 15/00"]),
            Some.PatentDocument("XS2A", title: "Wing heater", @abstract: "A coating of a wing is baked at 250 °C and lets ice slide off.", codes: ["B64D 15/12"]),
        ];
        var reader = new SpanReader(_model.CreateGenerator(TextRole.Query));
        var vectors = await reader.ReadTextsAsync([.. documents.Select(document => document.Abstract)], CancellationToken.None);
        await using var index = new CorpusIndex(documents, [.. vectors.Select(vector => vector.ToArray())]);
        var statistics = await FieldStatistics.ReadAsync(index.ReadClassificationsAsync(CancellationToken.None), CancellationToken.None);
        var search = new NeighbourSearch(index, reader, statistics, new DiscoveryOptions());
        var reading = await reader.ReadAsync(new CoreTechnology { Text = "翼に氷がつかない皮膜を塗布する技術", Language = "ja", ExcludedTerms = excluded }, CancellationToken.None);

        var (across, around) = await new AcrossSearch(search, reader).SearchAsync(reading, CancellationToken.None);

        Assert.Equal("en", across.Language);
        Assert.Equal(left, around.All.Count);
    }
}
