using System.Text;

namespace Ideation.EndToEnd;

public sealed class BadInputTests(SampleStore store) : IDisposable
{
    private const int Usage = 2;
    private const int BadInput = 3;

    private readonly IdeationProgram _program = store.Reader();

    [Theory]
    [InlineData("ideate")]
    [InlineData("search", "ice", "--colour", "red")]
    [InlineData("search")]
    [InlineData("search", "ice", "--limit", "0")]
    [InlineData("search", "ice", "--limit", "many")]
    [InlineData("search", "ice", "--from", "yesterday")]
    [InlineData("search", "ice", "--index", "oracle")]
    [InlineData("search", "ice", "--field", "Z99X")]
    [InlineData("propose", "--text", "We coat blades.", "--limit", "0")]
    [InlineData("propose", "--text", "We coat blades.", "--partners", "-1")]
    [InlineData("propose", "--text", "We coat blades.", "--distance", "wide")]
    [InlineData("propose", "--text", "We coat blades.", "--distance", "7")]
    [InlineData("propose", "--text", "We coat blades.", "--language", "fr")]
    [InlineData("propose", "--text", "We coat blades.", "--home-field", "D65D")]
    [InlineData("propose", "--text", "We coat blades.", "--home-field", "coatings")]
    [InlineData("propose", "--text", "We coat blades.", "--chat-model", "x")]
    [InlineData("propose", "--text", "We coat blades.", "--chat", "nowhere", "--chat-model", "x")]
    [InlineData("propose")]
    [InlineData("propose", "--text", "We coat blades.", "--technology", "-")]
    [InlineData("partners", "--text", "We coat blades.")]
    [InlineData("partners", "--text", "We coat blades.", "--field", "Z99X")]
    [InlineData("ingest")]
    [InlineData("ingest", "list.csv", "--columns", "what")]
    [InlineData("serve", "--worker", "--inbox", ".", "--port", "70000")]
    public async Task A_wrong_command_line_is_told_in_one_sentence(params string[] arguments)
    {
        var run = await _program.RunAsync(arguments);

        Assert.NotEmpty(run.Refused(Usage));
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_misspelt_field_code_is_answered_with_codes_near_it() =>
        Assert.Contains("B05D", (await _program.RunAsync("propose", "--text", "We coat blades.", "--home-field", "B05X")).Refused(Usage), StringComparison.Ordinal);

    [Theory]
    [InlineData("ingest", "no-such-file.jsonl")]
    [InlineData("propose", "-t", "no-such-file.txt")]
    [InlineData("serve", "--worker", "--inbox", "no-such-folder")]
    public async Task A_missing_file_is_named(params string[] arguments) =>
        Assert.Contains(arguments[^1], (await _program.RunAsync(arguments)).Refused(BadInput), StringComparison.Ordinal);

    [Fact]
    public async Task Training_without_texts_ends_with_one_sentence_and_no_model()
    {
        Directory.CreateDirectory(_program.File("nothing"));

        (await _program.RunAsync("train", "--data", "nothing", "--out", "model")).Refused(BadInput);
        (await _program.RunAsync("train", "--data", "no-such-folder", "--out", "model")).Refused(BadInput);

        Assert.False(Directory.Exists(_program.File("model")));
    }

    [Theory]
    [InlineData("empty.jsonl", "", "empty")]
    [InlineData("blank.jsonl", "\n\n", "empty")]
    [InlineData("array.jsonl", "[{\"id\":1}]", "array")]
    [InlineData("page.html", "<html></html>", "HTML")]
    [InlineData("paper.pdf", "%PDF-1.7", "PDF")]
    [InlineData("columns.csv", "a,b\n1,2\n", "column")]
    public async Task A_file_of_the_wrong_shape_is_refused_with_what_was_found(string name, string text, string found)
    {
        using var program = new IdeationProgram();

        var sentence = (await program.RunAsync("ingest", program.Write(name, text))).Refused(BadInput);

        Assert.Contains(name, sentence, StringComparison.Ordinal);
        Assert.Contains(found, sentence, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_column_that_the_table_lacks_is_named()
    {
        using var program = new IdeationProgram();
        var table = program.Write("list.csv", "Doc No,Text\nXS2020000001A1,A pump.\n");

        var sentence = (await program.RunAsync("ingest", table, "--columns", "number=Doc No,abstract=Abstract")).Refused(BadInput);

        Assert.Contains("Abstract", sentence, StringComparison.Ordinal);
        Assert.Contains("Doc No", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_file_that_is_none_is_refused()
    {
        using var program = new IdeationProgram();
        await File.WriteAllBytesAsync(program.File("noise.jsonl.gz"), [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]);

        Assert.Contains("noise.jsonl.gz", (await program.RunAsync("ingest", program.File("noise.jsonl.gz"))).Refused(BadInput), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_technology_file_in_another_encoding_is_refused_with_the_place()
    {
        await File.WriteAllBytesAsync(_program.File("old.txt"), Encoding.Latin1.GetBytes("A coating for ski lifts in Zürich."));

        var sentence = (await _program.RunAsync("propose", "-t", _program.File("old.txt"))).Refused(BadInput);

        Assert.Contains("not UTF-8 (byte 28)", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("propose", "-t", "empty.txt")]
    [InlineData("propose", "--text", "")]
    [InlineData("propose", "--text", "  \n ")]
    [InlineData("propose", "-t", "-")]
    public async Task A_technology_without_words_is_refused(params string[] arguments)
    {
        _program.Write("empty.txt", " \n");

        Assert.Contains("empty", (await _program.RunAsync(arguments)).Refused(BadInput), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_technology_of_a_whole_book_is_refused_with_its_length() =>
        Assert.Contains("200,000", (await _program.RunAsync("propose", "-t", _program.Write("book.txt", new string('a', 200_000)))).Refused(BadInput), StringComparison.Ordinal);

    public void Dispose() => _program.Dispose();
}
