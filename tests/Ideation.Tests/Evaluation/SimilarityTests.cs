using Ideation.Evaluation;
using Ideation.Evaluation.Methods;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Evaluation;

public class SimilarityTests
{
    [Fact]
    public void Runs_of_characters_stay_inside_words_and_full_width_letters_count_as_plain_ones()
    {
        Assert.Equal([" ic", "ice", "ce ", " a "], CharacterGramSimilarity.Grams("ice A", 3, 3));
        Assert.Equal(CharacterGramSimilarity.Grams("claim 14", 1, 3), CharacterGramSimilarity.Grams("ｃｌａｉｍ　１４", 1, 3));
    }

    [Fact]
    public void The_same_text_has_cosine_one_and_a_text_without_a_common_run_zero()
    {
        var scores = new float[3];
        new CharacterGramSimilarity(["heat pump", "heat sink", "xyz"], ["heat pump"], 3, 4).Score(0, scores);

        Assert.Equal(1, scores[0], 1e-5);
        Assert.InRange(scores[1], 0.1, 0.9);
        Assert.Equal(0, scores[2]);
    }

    [Fact]
    public async Task A_text_outside_the_space_lies_where_the_same_text_inside_does()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? $"turbine blade rotor w{i % 7}" : $"bandage wound skin w{i % 5}")];
        // Fillers keep each word in few enough of the texts to count.
        var corpus = new TextCorpus([.. texts.SelectMany((text, i) => new[] { text, $"filler{i} words{i % 9}", "", "" })], seed: 1);
        var similarity = await Similarities.Lsa.PrepareAsync(corpus, [texts[0]], TestContext.Current.CancellationToken);
        var scores = new float[160];
        similarity.Score(0, scores);

        Assert.Equal(1, scores[0], 1e-3);
        Assert.InRange(scores[8], 0.5, 1.01);
        Assert.InRange(scores[4], -0.2, 0.2);
    }

    [Fact]
    public void The_best_scores_come_first_equal_ones_by_position_and_none_of_zero() =>
        Assert.Equal([3, 1, 2], TopScores.Select([0, 2, 2, 5, -1, 1], limit: 3).Select(found => found.Position));

    [Fact]
    public async Task A_text_is_embedded_once_however_often_it_is_asked_for()
    {
        var generator = new WordEmbeddingGenerator();
        var model = new EvaluatedModel("words", generator);
        var method = Similarities.Embedded("dense", [model]).Single();

        await method.PrepareAsync(new TextCorpus(["one", "two", "two"], 1), ["one"], TestContext.Current.CancellationToken);
        await method.PrepareAsync(new TextCorpus(["two"], 1), ["three"], TestContext.Current.CancellationToken);

        Assert.Equal(3, generator.Texts);
    }

    [Fact]
    public void The_first_model_goes_by_the_plain_name_and_the_others_by_theirs() =>
        Assert.Equal(["ideation", "ideation:b"], Similarities.Embedded(MethodNames.Ideation, [SomeTask.Model("a"), SomeTask.Model("b")]).Select(method => method.Name));

    [Fact]
    public void Of_equal_scores_the_first_ones_are_kept()
    {
        Assert.Equal([5, 0, 1], TopScores.Select([1, 1, 1, 1, 1, 2], 3).Select(found => found.Position));
        Assert.Equal([0, 1], TopScores.Select([1, 1, 1, 1], 2).Select(found => found.Position));
    }

    [Fact]
    public async Task A_model_that_gives_no_numbers_is_not_measured()
    {
        using var generator = new BrokenGenerator();

        var error = await Assert.ThrowsAsync<EvaluationException>(() => new EmbeddedTexts(generator).OfAsync(["ice"], TestContext.Current.CancellationToken));

        Assert.Contains("'ice'", error.Message, StringComparison.Ordinal);
    }

    private sealed class BrokenGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(_ => new Embedding<float>(new[] { 1f, float.NaN }))));

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
