using System.Numerics.Tensors;
using Ideation.Embeddings;
using Ideation.Embeddings.Tokenisation;
using Ideation.Tests.Embeddings.Models;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Embeddings;

public sealed class TransformerModelTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "A coating keeps ice from the blade of a turbine.",
        "The battery is charged.",
        "撥水性の膜を形成する",
        "water",
        "A surface repels water, ice and 撥水性の膜: the coating of the turbine blade keeps the water from the surface of the battery.",
    ];

    private readonly TemporaryFolder _temporary = new();
    private readonly string _folder;

    public TransformerModelTests() => _folder = _temporary.File("some-transformer");

    public void Dispose() => _temporary.Dispose();

    public static TheoryData<string> Poolings => ["pooling_mode_mean_tokens", "pooling_mode_cls_token", "pooling_mode_lasttoken", "pooling_mode_max_tokens", "pooling_mode_mean_sqrt_len_tokens"];

    [Theory]
    [MemberData(nameof(Poolings))]
    public async Task BERT_gives_what_plain_loops_give(string pooling) => await AgreesAsync(SomeTransformer.WriteBert(_folder, pooling), pooling);

    [Theory]
    [MemberData(nameof(Poolings))]
    public async Task XLM_R_gives_what_plain_loops_give(string pooling) => await AgreesAsync(SomeTransformer.WriteXlmR(_folder, pooling), pooling);

    [Fact]
    public async Task A_texts_vector_does_not_depend_on_the_texts_beside_it()
    {
        SomeTransformer.WriteXlmR(_folder);

        await DoesNotDependAsync();
    }

    [Fact]
    public async Task Nor_does_it_in_a_model_that_quantises_activations_over_the_whole_batch()
    {
        SomeTransformer.WriteBert(_folder, int8: true);

        await DoesNotDependAsync();
    }

    [Fact]
    public async Task Eight_bits_give_nearly_what_floats_give()
    {
        SomeTransformer.WriteBert(_folder);
        SomeTransformer.WriteBert(_temporary.File("int8"), int8: true);

        var floats = await EmbedAsync(_folder, Texts);
        var bytes = await EmbedAsync(_temporary.File("int8"), Texts);

        Assert.All(floats.Zip(bytes), pair => Assert.InRange(TensorPrimitives.CosineSimilarity<float>(pair.First, pair.Second), 0.99f, 0.999999f));
    }

    [Fact]
    public async Task Queries_and_documents_get_the_prefixes_of_the_folder()
    {
        SomeTransformer.WriteBert(_folder);
        var plain = await EmbedAsync(_folder, ["query: coating", "passage: coating"]);
        File.WriteAllText(Path.Combine(_folder, "config_sentence_transformers.json"), """{"prompts":{"query":"query: ","passage":"passage: "}}""");

        Assert.Equal(plain[0], (await EmbedAsync(_folder, ["coating"], TextRole.Query))[0]);
        Assert.Equal(plain[1], (await EmbedAsync(_folder, ["coating"], TextRole.Document))[0]);
    }

    [Fact]
    public async Task A_text_is_read_up_to_the_tokens_that_the_folder_states()
    {
        SomeTransformer.WriteBert(_folder);
        File.WriteAllText(Path.Combine(_folder, "sentence_bert_config.json"), """{"max_seq_length": 6}""");

        var vectors = await EmbedAsync(_folder, ["the coating of the turbine blade", "the coating of the battery"]);

        Assert.Equal(vectors[0], vectors[1]);
    }

    [Fact]
    public async Task A_text_longer_than_the_model_reads_is_refused_with_the_way_out()
    {
        SomeTransformer.WriteBert(_folder);
        Settings("""{"maxTokens": 500}""");

        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => EmbedAsync(_folder, [string.Join(' ', Enumerable.Repeat("ice", 200))]));

        Assert.Contains("state 'maxTokens' in 'ideation.json'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vector_of_values_that_are_no_numbers_is_refused()
    {
        var weights = SomeTransformer.WriteBert(_folder);
        var tokenizer = JsonTokenizer.Read(Path.Combine(_folder, "tokenizer.json"));
        weights["word"][tokenizer.Encode("repels", 3)[1] * weights.Shape.Hidden] = float.NaN;
        File.WriteAllBytes(Path.Combine(_folder, "model.onnx"), TransformerExporter.Write(weights));

        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => EmbedAsync(_folder, ["ice", "the surface repels water"]));

        Assert.Contains("values that are not finite numbers for a text of 6 tokens", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_output_of_a_graph_may_be_called_token_embeddings_and_have_half_precision()
    {
        var weights = SomeTransformer.WriteBert(_folder);
        var floats = await EmbedAsync(_folder, Texts);
        File.WriteAllBytes(Path.Combine(_folder, "model.onnx"), TransformerExporter.Write(weights, output: "token_embeddings", half: true));

        Assert.All((await EmbedAsync(_folder, Texts)).Zip(floats), pair => Assert.InRange(TensorPrimitives.Distance<float>(pair.First, pair.Second), 1e-6f, 1e-2f));
    }

    [Fact]
    public async Task Dimensions_stated_by_the_user_are_prefixes_and_the_first_is_the_default()
    {
        SomeTransformer.WriteBert(_folder);
        var full = (await EmbedAsync(_folder, ["coating"]))[0];
        Settings("""{"dimensions":[16, 32, 8]}""");

        using var model = EmbeddingModel.Load(_folder);
        using var generator = model.CreateGenerator(TextRole.Document);
        var vector = (await generator.GenerateAsync(["coating"], cancellationToken: TestContext.Current.CancellationToken))[0].Vector;

        Assert.Equal([16, 32, 8], model.Dimensions);
        Assert.Equal(16, vector.Length);
        Assert.Equal(1f, TensorPrimitives.CosineSimilarity<float>(vector.Span, full.AsSpan(0, 16)), 1e-5f);
        Assert.Equal(1f, TensorPrimitives.Norm<float>(vector.Span), 1e-5f);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task An_empty_text_gives_zeros_that_can_be_told(string text)
    {
        SomeTransformer.WriteBert(_folder);

        Assert.True(EmbeddingModel.IsEmpty((await EmbedAsync(_folder, [text]))[0]));
    }

    [Fact]
    public void Batches_hold_texts_of_like_length_within_the_bound()
    {
        int[][] ids = [.. new[] { 9, 1, 30, 2, 0, 8, 2 }.Select(length => new int[length])];

        var batches = Ideation.Embeddings.Transformers.TokenBatches.Of(ids, tokensPerBatch: 18);

        Assert.Equal([[1, 3, 6], [5, 0], [2]], batches);
    }

    private async Task AgreesAsync(TransformerWeights weights, string pooling)
    {
        var vectors = await EmbedAsync(_folder, Texts);

        var tokenizer = JsonTokenizer.Read(Path.Combine(_folder, "tokenizer.json"));
        var reference = new ReferenceTransformer(weights);
        foreach (var (text, vector) in Texts.Zip(vectors))
        {
            var ids = tokenizer.Encode(text, 64);
            var expected = Pool(pooling, reference.Run(ids));
            var norm = Math.Sqrt(expected.Sum(value => value * value));
            Assert.InRange(ids.Length, 3, 63);
            Assert.All(vector.Zip(expected), pair => Assert.Equal(pair.Second / norm, pair.First, 1e-4));
        }
    }

    private static double[] Pool(string pooling, double[][] tokens) => pooling switch
    {
        "pooling_mode_cls_token" => tokens[0],
        "pooling_mode_lasttoken" => tokens[^1],
        "pooling_mode_max_tokens" => [.. Enumerable.Range(0, tokens[0].Length).Select(i => tokens.Max(token => token[i]))],
        _ => [.. Enumerable.Range(0, tokens[0].Length).Select(i => tokens.Average(token => token[i]))],
    };

    private async Task DoesNotDependAsync()
    {
        var together = await EmbedAsync(_folder, Texts);

        for (var i = 0; i < Texts.Length; i++)
        {
            var alone = await EmbedAsync(_folder, [Texts[i]]);
            Assert.All(alone[0].Zip(together[i]), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
        }
    }

    private void Settings(string json) => File.WriteAllText(Path.Combine(_folder, "ideation.json"), json);

    private static async Task<float[][]> EmbedAsync(string folder, string[] texts, TextRole role = TextRole.Document)
    {
        using var model = EmbeddingModel.Load(folder);
        using var generator = model.CreateGenerator(role);
        var embeddings = await generator.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);
        return [.. embeddings.Select(embedding => embedding.Vector.ToArray())];
    }
}
