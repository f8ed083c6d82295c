using System.Text.Json;
using Ideation.Embeddings;
using Ideation.Embeddings.Onnx;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings;

public sealed class EmbeddingModelTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly string _folder;

    public EmbeddingModelTests()
    {
        _folder = _temporary.File("model");
        TinyModel.Write(_folder);
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_folder_with_something_else_in_it_is_not_for_a_model()
    {
        ModelFolder.RequireWritable(_folder, replace: true);
        ModelFolder.RequireWritable(_temporary.File("absent"), replace: false);
        File.WriteAllText(Path.Combine(_folder, "keep.txt"), "mine");

        Assert.Contains("'keep.txt'", Assert.Throws<EmbeddingModelException>(() => ModelFolder.RequireWritable(_folder, replace: true)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_folder_loads()
    {
        using var model = EmbeddingModel.Load(_folder);

        Assert.Equal([64, 16], model.Dimensions);
        Assert.Equal($"tiny@{Card().Revision}", model.Identity);
    }

    [Fact]
    public void The_revision_follows_the_content_alone()
    {
        var again = TinyModel.Write(_temporary.File("again"));
        var altered = StaticTable.Quantise(TinyModel.Trained.Table.Select(value => -value).ToArray(), 64);
        var other = ModelFolder.Write(_temporary.File("other"), StaticGraph.Write(altered), Tokenizer(), Card());

        Assert.Equal(Card().Revision, again.Revision);
        Assert.NotEqual(Card().Revision, other.Revision);
    }

    [Fact]
    public void A_folder_that_holds_other_files_is_never_replaced()
    {
        File.WriteAllText(Path.Combine(_folder, "thesis.txt"), "irreplaceable");
        var error = Assert.Throws<EmbeddingModelException>(() => TinyModel.Write(_folder));
        Assert.Contains("holds 'thesis.txt'", error.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "thesis.txt")));
        using var written = EmbeddingModel.Load(_folder + ".unfinished");
        Assert.Equal("tiny", written.Name);
    }

    [Fact]
    public void What_lies_where_a_model_is_put_together_never_becomes_part_of_it()
    {
        var notes = Path.Combine(Directory.CreateDirectory(_folder + ".unfinished").FullName, "notes.txt");
        File.WriteAllText(notes, "mine");

        Assert.Contains("holds 'notes.txt'", Assert.Throws<EmbeddingModelException>(() => ModelFolder.RequireWritable(_folder, replace: true)).Message, StringComparison.Ordinal);
        Assert.Throws<EmbeddingModelException>(() => TinyModel.Write(_folder));
        Assert.True(File.Exists(notes));
        using var stays = EmbeddingModel.Load(_folder);
    }

    [Fact]
    public void A_file_where_a_model_is_put_together_is_named_before_training()
    {
        File.WriteAllText(_folder + ".unfinished", "mine");

        Assert.Contains(".unfinished' is a file", Assert.Throws<EmbeddingModelException>(() => ModelFolder.RequireWritable(_folder, replace: true)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named_before_training()
    {
        Assert.SkipUnless(Directory.Exists("/proc"), "There is no folder here that takes no others, whoever asks.");

        Assert.Contains("the folder '/proc' takes no new ones", Assert.Throws<EmbeddingModelException>(() => ModelFolder.RequireWritable("/proc/models/mine", replace: false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_whether_a_folder_can_be_made_makes_none()
    {
        ModelFolder.RequireWritable(_temporary.File("models/of/mine"), replace: false);

        Assert.False(Directory.Exists(_temporary.File("models")));
    }

    [Fact]
    public void A_link_to_a_model_leads_to_the_one_that_replaces_it()
    {
        var link = _temporary.File("link");
        Directory.CreateSymbolicLink(link, _folder);
        File.Delete(Path.Combine(_folder, ModelFolder.CardFile));

        TinyModel.Write(link + Path.DirectorySeparatorChar);

        Assert.Equal(_folder, Directory.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        using var written = EmbeddingModel.Load(_folder);
    }

    [Fact]
    public void A_missing_folder_is_refused() => Refused("does not exist", _temporary.File("nowhere"));

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("tokenizer.json")]
    public void A_missing_file_is_refused(string file)
    {
        File.Delete(Path.Combine(_folder, file));

        Refused(file);
    }

    [Fact]
    public void A_card_that_is_not_JSON_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, "model.json"), "{");

        Refused("is not readable");
    }

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("tokenizer.json")]
    public void A_truncated_file_is_refused(string file)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..1000]);

        Refused("is truncated: 1000 of");
    }

    [Fact]
    public void An_altered_file_is_refused()
    {
        var path = Path.Combine(_folder, "model.onnx");
        var content = File.ReadAllBytes(path);
        content[content.Length / 2] ^= 1;
        File.WriteAllBytes(path, content);

        Refused("SHA-256");
    }

    [Fact]
    public void A_card_of_another_revision_is_refused()
    {
        WriteCard(Card() with { Revision = "0123456789abcdef" });

        Refused("states revision 0123456789abcdef");
    }

    [Fact]
    public void A_wrong_dimension_is_refused()
    {
        WriteCard(Card() with { Dimensions = [128] });

        Refused("has 64 dimensions, its model card states 128");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void A_number_of_tokens_that_no_text_can_have_is_refused(int maxTokens)
    {
        WriteCard(Card() with { MaxTokens = maxTokens });

        Refused($"states {maxTokens} tokens a text; expected 1 to");
    }

    [Fact]
    public void A_card_that_lists_a_file_and_says_nothing_of_it_is_refused()
    {
        WriteCard(Card() with { Files = new Dictionary<string, ModelFile> { ["model.onnx"] = null! } });

        Refused("lists a file without its length and hash");
    }

    [Fact]
    public void Weights_that_are_not_finite_are_refused()
    {
        var scales = Enumerable.Repeat(float.NaN, Table().Rows).ToArray();
        ModelFolder.Write(_folder, StaticGraph.Write(new StaticTable(Table().Values.ToArray(), scales, 64)), Tokenizer(), Card());

        Refused("not finite");
    }

    [Fact]
    public void Another_vocabulary_is_refused()
    {
        ModelFolder.Write(_folder, StaticGraph.Write(Table()), TokenizerFile.Write(new WordPieceTokenizer(["[PAD]", "[UNK]", "a"])), Card());

        Refused("its tokenizer has 3 pieces");
    }

    [Fact]
    public void A_tokenizer_of_the_same_size_with_other_pieces_is_refused_by_the_reference_vector()
    {
        var pieces = TinyModel.Trained.Tokenizer.Pieces;
        ModelFolder.Write(_folder, StaticGraph.Write(Table()), TokenizerFile.Write(new WordPieceTokenizer([.. pieces.Take(2), .. pieces.Skip(2).Reverse()])), Card());

        Refused("another vector for its reference text");
    }

    [Fact]
    public void A_file_that_is_not_an_ONNX_model_is_refused()
    {
        ModelFolder.Write(_folder, [1, 2, 3, 4, 5, 6, 7, 8], Tokenizer(), Card());

        Refused("model.onnx' cannot be used");
    }

    private void Refused(string because, string? folder = null)
    {
        var error = Assert.Throws<EmbeddingModelException>(() => EmbeddingModel.Load(folder ?? _folder));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
    }

    private static StaticTable Table() => StaticTable.Quantise(TinyModel.Trained.Table, 64);

    private static byte[] Tokenizer() => TokenizerFile.Write(TinyModel.Trained.Tokenizer);

    private ModelCard Card() => JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(_folder, "model.json")), ModelCardJson.Default.ModelCard)!;

    private void WriteCard(ModelCard card) => File.WriteAllBytes(Path.Combine(_folder, "model.json"), JsonSerializer.SerializeToUtf8Bytes(card, ModelCardJson.Default.ModelCard));
}
