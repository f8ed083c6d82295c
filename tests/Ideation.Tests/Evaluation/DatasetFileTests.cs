using System.IO.Compression;
using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;

namespace Ideation.Tests.Evaluation;

public sealed class DatasetFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Queries_are_read_plain_and_gzipped()
    {
        const string Lines = "{\"id\": \"US1000001\", \"home\": \"B05D\", \"truth\": [\"F03D\", \"A61L\"]}\n\n";
        await File.WriteAllTextAsync(_folder.File("queries.jsonl"), Lines);
        await using (var gzip = new GZipStream(File.Create(_folder.File("queries.jsonl.gz")), CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Lines));
        }

        foreach (var name in new[] { "queries.jsonl", "queries.jsonl.gz" })
        {
            var query = Assert.Single(await XFieldQueries.ReadAsync(_folder.File(name), TestContext.Current.CancellationToken));
            Assert.Equal(SomeTask.Fields("F03D", "A61L"), query.Truth);
        }
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{\"id\": \"US1\", \"home\": \"B05D\"}")]
    [InlineData("{\"id\": \"US1\", \"home\": \"B05D\", \"truth\": []}")]
    [InlineData("{\"id\": \"US1\", \"home\": \"coating\", \"truth\": [\"F03D\"]}")]
    [InlineData("{\"id\": \"US1\", \"home\": \"B05D\", \"truth\": [\"B05C\"]}")]
    public async Task A_line_that_is_no_query_is_named_by_number_and_file(string line)
    {
        await File.WriteAllTextAsync(_folder.File("queries.jsonl"), $"\n{line}\n");

        var e = await Assert.ThrowsAsync<EvaluationException>(() => XFieldQueries.ReadAsync(_folder.File("queries.jsonl"), TestContext.Current.CancellationToken));
        Assert.StartsWith($"Line 2 of {_folder.File("queries.jsonl")} is not an XFIELD query; expected", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_empty_and_damaged_files_are_told_apart()
    {
        await File.WriteAllTextAsync(_folder.File("empty.jsonl"), "");
        await File.WriteAllTextAsync(_folder.File("broken.jsonl.gz"), "no gzip");

        Assert.Contains("cannot be opened", await MessageAsync("missing.jsonl"), StringComparison.Ordinal);
        Assert.Contains("holds no queries", await MessageAsync("empty.jsonl"), StringComparison.Ordinal);
        Assert.Contains("is damaged or not UTF-8", await MessageAsync("broken.jsonl.gz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_groups_file_of_another_shape_is_refused_by_line()
    {
        await File.WriteAllTextAsync(_folder.File("groups.jsonl"), "[\"US1000001\", \"US1000002\"]\n{}\n");

        var e = await Assert.ThrowsAsync<EvaluationException>(() => AbstractGroups.ReadAsync(_folder.File("groups.jsonl"), TestContext.Current.CancellationToken));
        Assert.Contains("Line 2", e.Message, StringComparison.Ordinal);
    }

    private async Task<string> MessageAsync(string name) =>
        (await Assert.ThrowsAsync<EvaluationException>(() => XFieldQueries.ReadAsync(_folder.File(name), TestContext.Current.CancellationToken))).Message;
}
