using Ideation.Discovery.Reading;
using Ideation.Embeddings;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Reading;

/// <summary>With the built-in model, which was taught both languages.</summary>
public sealed class TermAlignmentTests : IDisposable
{
    private static readonly PatentDocument English = Some.PatentDocument("XS1A", title: "Braid", @abstract: "A water repellency is given to carbon fibers by a coating film; the braid is baked in a factory. The repellency lasts, and the aqueous liquid runs off.");
    private static readonly PatentDocument Japanese = Some.PatentDocument("XS2A", title: "組紐", @abstract: "【課題】撥水性の皮膜を炭素繊維に形成する。【解決手段】組紐を焼付け炉で加熱する。", language: "ja");

    private readonly EmbeddingModel _model = EmbeddingModel.Load(Path.Combine(RepositoryFolder.Root, "embeddings", "ideation-static"));

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task A_Japanese_run_is_said_as_a_whole_or_by_its_parts_whichever_lies_closer()
    {
        var said = await SayAsync("炭素繊維の組紐に撥水性の皮膜を形成する", "ja", English);

        Assert.Equal("炭素", said["carbon"]);
        Assert.Equal("繊維", said["fiber"]);
        Assert.Equal("組紐", said["braid"]);
        Assert.Equal("撥水性", said["repellency"]);
        Assert.DoesNotContain("aqueous", said.Keys);
    }

    [Fact]
    public async Task A_term_of_several_words_is_said_where_each_word_is() =>
        Assert.Equal("炭素 繊維", (await SayAsync("炭素繊維の組紐", "ja", English))["carbon fiber"]);

    [Fact]
    public async Task English_words_are_said_in_Japanese() =>
        Assert.Contains("皮膜", (await SayAsync("a coating of carbon fibers with water repellency", "en", Japanese)).Keys);

    [Fact]
    public async Task A_word_that_no_document_has_stays_as_it_is_written() =>
        Assert.Equal("和装", (await SayAsync("和装の組紐", "ja", English))["和装"]);

    private async Task<IReadOnlyDictionary<string, string>> SayAsync(string text, string language, PatentDocument document)
    {
        var alignment = await TermAlignment.ReadAsync(new SpanReader(_model.CreateGenerator(TextRole.Query)), [document], new DocumentTerms(), CancellationToken.None);
        return (await alignment.SayAsync(Terms.Of(text, language), language, CancellationToken.None)).ToDictionary(term => term.Key, term => term.Form);
    }
}
