using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;

namespace Ideation.Tests.Evaluation;

public sealed class BenchmarkFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Quoted_cells_keep_commas_quotes_and_line_breaks()
    {
        var path = await WriteAsync("papers.csv", "title,doi,abstract,labels\n\"A, \"\"b\"\"\",10.1/a,\"one\ntwo\",\"['Move', 'Attach']\"\n");

        var paper = Assert.Single(await BenchmarkFiles.ReadPapersAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(("A, \"b\"", "one\ntwo"), (paper.Title, paper.Abstract));
        Assert.Equal(["Move", "Attach"], paper.Functions);
    }

    [Fact]
    public async Task Papers_of_one_DOI_or_one_abstract_are_one_paper_with_the_functions_of_all()
    {
        var path = await WriteAsync("papers.csv", "title,doi,abstract,labels\nA,10.1/a,same,['Move']\nB,10.1/b,same,['Attach']\nC,10.1/A,other,['Sense']\nD,10.1/d,,['Move']\nE,10.1/e,text,[]\n");

        Assert.Equal(["Move", "Attach", "Sense"], Assert.Single(await BenchmarkFiles.ReadPapersAsync(path, TestContext.Current.CancellationToken)).Functions);
    }

    [Fact]
    public async Task Tabs_separate_sentences_and_quotes_mean_nothing_there()
    {
        var path = await WriteAsync("pairs.tsv", "ja\ten\n請求項１\t\"claim 1\n");

        Assert.Equal("\"claim 1", Assert.Single(await BenchmarkFiles.ReadSentencesAsync(path, TestContext.Current.CancellationToken)).English);
    }

    [Theory]
    [InlineData("id,anchor,target,context\n1,a,b,A01\n", "has no column score")]
    [InlineData("id,anchor,target,context,score\n1,a,b,A01\n", "Row 1 of")]
    [InlineData("id,anchor,target,context,score\n1,a,b,A01,high\n", "Row 1 of")]
    [InlineData("id,anchor,target,context,score\n", "holds no rows")]
    [InlineData("id,anchor,target,context,score\n1,\"a,b,A01,1\n", "ends inside a quoted cell")]
    public async Task A_table_of_another_shape_is_refused_with_what_was_expected(string content, string message)
    {
        var path = await WriteAsync("phrases.csv", content);

        var e = await Assert.ThrowsAsync<EvaluationException>(() => BenchmarkFiles.ReadPhrasesAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
    }

    private async Task<string> WriteAsync(string name, string content)
    {
        await File.WriteAllTextAsync(_folder.File(name), content);
        return _folder.File(name);
    }
}
