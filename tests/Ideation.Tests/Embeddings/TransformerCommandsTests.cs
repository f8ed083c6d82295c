using Ideation.App;
using Ideation.EndToEnd;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Tests.Embeddings;

/// <summary>The real program with a transformer that is given by its folder alone.</summary>
public sealed class TransformerCommandsTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "patents-en.jsonl");

    private readonly IdeationProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_file_is_ingested_and_searched_with_it()
    {
        var model = _program.File("my-transformer");
        SomeTransformer.WriteXlmR(model);

        (await _program.RunAsync("ingest", Sample, "--model", model)).Succeeded();
        var found = (await _program.AskAsync("search", "a coating that repels ice and water", "--model", model, "--json")).AsArray();
        var examined = await _program.AskAsync("doctor", "--model", model, "--json");

        Assert.Equal(10, found.Count);
        var similarities = found.Select(document => document!["similarity"]!.GetValue<double>()).ToArray();
        Assert.Equal(similarities.OrderDescending(), similarities);
        Assert.Contains("made with my-transformer@", examined["index"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("my-transformer@", examined["model"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_refuses_another_revision_of_it_in_reading_and_in_writing()
    {
        var model = _program.File("my-transformer");
        SomeTransformer.WriteBert(model);
        (await _program.RunAsync("ingest", Sample, "--model", model)).Succeeded();
        SomeTransformer.WriteBert(model, seed: 77);

        var read = await _program.RunAsync("search", "ice", "--model", model);
        var written = await _program.RunAsync("ingest", Sample, "--model", model);

        Assert.Contains("was made with the embedding model my-transformer@", read.Refused(ExitCodes.Index), StringComparison.Ordinal);
        Assert.Contains("my-transformer@", written.Refused(ExitCodes.Index), StringComparison.Ordinal);
    }
}
