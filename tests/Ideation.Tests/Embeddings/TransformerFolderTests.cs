using System.Text.Json;
using Ideation.Embeddings;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Tests.Embeddings;

public sealed class TransformerFolderTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly string _folder;

    public TransformerFolderTests()
    {
        _folder = _temporary.File("some-transformer");
        SomeTransformer.WriteBert(_folder);
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void The_identity_is_the_folders_name_and_the_hash_of_what_is_read()
    {
        var first = Identity();
        Write("README.md", "read by people alone");

        Assert.Matches("^some-transformer@[0-9a-f]{16}$", first);
        Assert.Equal(first, Identity());
    }

    [Theory]
    [InlineData("sentence_bert_config.json", """{"max_seq_length": 40}""")]
    [InlineData("ideation.json", """{"queryPrefix": "query: "}""")]
    [InlineData("1_Pooling/config.json", """{"pooling_mode_cls_token": true}""")]
    public void Another_setting_makes_another_revision(string file, string content)
    {
        var before = Identity();
        Write(file, content);

        Assert.NotEqual(before, Identity());
    }

    [Fact]
    public void Other_weights_make_another_revision()
    {
        var before = Identity();
        SomeTransformer.WriteBert(_folder, seed: 99);

        Assert.NotEqual(before, Identity());
    }

    [Fact]
    public void Hashes_are_remembered_until_a_file_changes()
    {
        var before = Identity();
        LetTimePass();
        Identity();
        var remembered = Path.Combine(_folder, ".hashes.json");
        var hash = JsonDocument.Parse(File.ReadAllText(remembered)).RootElement.GetProperty("model.onnx").GetProperty("sha256").GetString()!;
        File.WriteAllText(remembered, File.ReadAllText(remembered).Replace(hash, new string('0', 64), StringComparison.Ordinal));
        var fromMemory = Identity();
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "model.onnx"), DateTime.UtcNow.AddMinutes(-3));

        Assert.NotEqual(before, fromMemory);
        Assert.Equal(before, Identity());
    }

    [Fact]
    public void A_file_changed_a_moment_ago_is_not_remembered()
    {
        LetTimePass();
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "model.onnx"), DateTime.UtcNow);
        Identity();

        Assert.DoesNotContain("model.onnx", File.ReadAllText(Path.Combine(_folder, ".hashes.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onnx/model.onnx")]
    [InlineData("onnx/model_quantized.onnx")]
    [InlineData("model_int8.onnx")]
    public void Weights_are_found_where_exporters_put_them(string file)
    {
        MoveWeights(file);

        Assert.StartsWith("some-transformer@", Identity(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_name_and_pooling_may_be_chosen()
    {
        MoveWeights("fine-tuned.onnx");
        Directory.Delete(Path.Combine(_folder, "1_Pooling"), recursive: true);
        Write("ideation.json", """{"name": "ours", "weights": "fine-tuned.onnx", "pooling": "cls", "maxTokens": 20}""");

        using var model = EmbeddingModel.Load(_folder);

        Assert.Equal(("ours", 20), (model.Name, model.MaxTokens));
    }

    [Fact]
    public void The_modules_file_names_the_pooling_folder()
    {
        Directory.Move(Path.Combine(_folder, "1_Pooling"), Path.Combine(_folder, "2_Pooling"));
        Write("modules.json", """[{"idx":0,"path":"","type":"sentence_transformers.models.Transformer"},{"idx":1,"path":"2_Pooling","type":"sentence_transformers.models.Pooling"},{"idx":2,"path":"3_Normalize","type":"sentence_transformers.models.Normalize"}]""");

        Assert.StartsWith("some-transformer@", Identity(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tokenizer.json", null, "it has no 'tokenizer.json'")]
    [InlineData("model.onnx", null, "holds no embedding model: expected 'model.json' of a static model, or one of model.onnx, onnx/model.onnx")]
    [InlineData("model.onnx", "not a graph", "model.onnx' cannot be used: ONNX Runtime cannot load it")]
    [InlineData("1_Pooling/config.json", null, "nothing says how they become one; expected '1_Pooling/config.json', or 'pooling' in 'ideation.json'")]
    [InlineData("1_Pooling/config.json", """{"pooling_mode_weightedmean_tokens": true}""", "its pooling is 'pooling_mode_weightedmean_tokens'; expected exactly one of cls, mean")]
    [InlineData("1_Pooling/config.json", """{"pooling_mode_cls_token": true, "pooling_mode_max_tokens": true}""", "its pooling is 'pooling_mode_cls_token + pooling_mode_max_tokens'")]
    [InlineData("modules.json", """[{"path":"2_Dense","type":"sentence_transformers.models.Dense"}]""", "it asks for a module of type 'Dense'; expected Transformer, Pooling and Normalize only")]
    [InlineData("modules.json", "{}", "it is not a list of modules")]
    [InlineData("modules.json", """["Pooling"]""", "it is not a list of modules")]
    [InlineData("sentence_bert_config.json", """{"max_seq_length": 40, "max_seq_length": 50}""", "sentence_bert_config.json' cannot be used")]
    [InlineData("sentence_bert_config.json", "[1]", "it is not a JSON object")]
    [InlineData("config_sentence_transformers.json", "{", "config_sentence_transformers.json' cannot be used")]
    [InlineData("ideation.json", """{"maxTokens": 0}""", "its maxTokens is 0; expected 1 to")]
    [InlineData("ideation.json", """{"prefix": "query: "}""", "'prefix'")]
    [InlineData("ideation.json", """{"pooling": "best"}""", "ideation.json' cannot be used")]
    [InlineData("ideation.json", """{"pooling": 1}""", "ideation.json' cannot be used")]
    [InlineData("ideation.json", """{"weights": "other.onnx"}""", "it has no 'other.onnx'")]
    [InlineData("ideation.json", """{"dimensions": [16, 64]}""", "its dimensions are [16, 64], but the model's vectors have 32; expected numbers from 1 to 32")]
    public void A_folder_that_cannot_be_used_is_refused_with_what_was_found_and_expected(string file, string? content, string because)
    {
        if (content is null)
        {
            File.Delete(Path.Combine(_folder, file));
        }
        else
        {
            Write(file, content);
        }

        Refused(because);
    }

    [Fact]
    public void An_input_that_is_not_known_is_refused()
    {
        Write("model.onnx", SomeGraph.Write(["input_ids", "pixel_values"], "last_hidden_state", 3));

        Refused("its graph asks for the input 'pixel_values' of type Int64; expected input_ids, attention_mask, token_type_ids of type Int64");
    }

    [Fact]
    public void A_graph_without_input_ids_is_refused()
    {
        Write("model.onnx", SomeGraph.Write(["attention_mask"], "last_hidden_state", 3));

        Refused("its graph has no input 'input_ids'");
    }

    [Fact]
    public void An_output_that_is_not_known_is_refused()
    {
        Write("model.onnx", SomeGraph.Write(["input_ids"], "logits", 3));

        Refused("its graph has the outputs logits; expected one of last_hidden_state, token_embeddings or sentence_embedding");
    }

    [Fact]
    public void An_output_of_another_shape_is_refused()
    {
        Write("model.onnx", SomeGraph.Write(["input_ids"], "last_hidden_state", 2));

        Refused("its output 'last_hidden_state' has the shape [2, ");
    }

    [Fact]
    public void An_output_whose_size_hangs_on_the_texts_is_refused()
    {
        Write("model.onnx", SomeGraph.Write(["input_ids"], "sentence_embedding", 2));

        Refused("expected as many for every batch");
    }

    [Fact]
    public void A_graph_that_pools_by_itself_needs_no_pooling_config()
    {
        Directory.Delete(Path.Combine(_folder, "1_Pooling"), recursive: true);
        Write("model.onnx", SomeGraph.Write(["input_ids", "attention_mask"], "sentence_embedding", 1));

        Assert.StartsWith("some-transformer@", Identity(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_the_weights_do_not_have_are_refused()
    {
        var weights = new TransformerWeights(TransformerShape.SmallBert(20), seed: 1);
        Write("model.onnx", TransformerExporter.Write(weights));

        Refused("ONNX Runtime cannot run it on the tokens of the folder's tokenizer");
    }

    [Fact]
    public void A_static_model_that_lost_its_card_is_any_other_ONNX_model()
    {
        var folder = _temporary.File("static");
        TinyModel.Write(folder);
        File.Delete(Path.Combine(folder, "model.json"));

        using var model = EmbeddingModel.Load(folder);

        Assert.IsNotType<StaticModel>(model);
        Assert.Equal([64], model.Dimensions);
    }

    private string Identity()
    {
        using var model = EmbeddingModel.Load(_folder);
        return model.Identity;
    }

    private void Refused(string because)
    {
        var error = Assert.Throws<EmbeddingModelException>(() => EmbeddingModel.Load(_folder));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.Contains(_folder, error.Message, StringComparison.Ordinal);
    }

    private void MoveWeights(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
        File.Move(Path.Combine(_folder, "model.onnx"), Path.Combine(_folder, file));
    }

    private void LetTimePass()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-5));
        }
    }

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);

    private void Write(string file, byte[] content) => File.WriteAllBytes(Path.Combine(_folder, file), content);
}
