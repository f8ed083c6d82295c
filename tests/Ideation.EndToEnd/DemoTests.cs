namespace Ideation.EndToEnd;

public sealed class DemoTests : IDisposable
{
    private readonly IdeationProgram _program = new();

    [Fact]
    public async Task The_demo_proposes_uses_in_both_languages_and_a_second_run_embeds_nothing()
    {
        var first = (await _program.RunAsync("demo")).Succeeded();

        Assert.Contains("1. ", first.Output, StringComparison.Ordinal);
        Assert.Matches("XS[0-9]+A1", first.Output);
        Assert.Matches(@"\p{IsHiragana}", first.Output);
        Assert.Contains("invented", first.Output, StringComparison.Ordinal);
        Assert.Equal(["demo.en.html", "demo.ja.html"], Reports().Select(Path.GetFileName));
        Assert.All(Reports(), report => Assert.Contains(report, first.Output, StringComparison.Ordinal));

        (await _program.RunAsync("demo")).Succeeded();

        var again = await _program.AskAsync("ingest", "--again", "--json", "--store", Path.Combine(_program.Store, "demo"), Samples.English);
        Assert.Equal(0, again[0]!["embedded"]!.GetValue<int>());
        Assert.Equal(Samples.EnglishCount, again[0]!["unchanged"]!.GetValue<int>());
    }

    [Fact]
    public async Task The_demo_leaves_the_users_own_index_alone()
    {
        (await _program.RunAsync("demo")).Succeeded();

        Assert.Equal(0, await _program.CountDocumentsAsync());
    }

    public void Dispose() => _program.Dispose();

    private string[] Reports() => [.. Directory.EnumerateFiles(Path.Combine(_program.Store, "demo", "reports")).Order(StringComparer.Ordinal)];
}
