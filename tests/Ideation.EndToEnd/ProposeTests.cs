using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

public sealed class ProposeTests(SampleStore store) : IDisposable
{
    private const string IceCoating = "ice-shedding-coating.en.txt";

    private readonly IdeationProgram _program = store.Reader();

    public static TheoryData<string> Technologies => Samples.Technologies;

    public static TheoryData<string> Hopeless => Samples.Hopeless;

    [Theory]
    [MemberData(nameof(Technologies))]
    public async Task Every_quote_stands_word_for_word_in_the_document_it_names(string technology)
    {
        var proposal = await _program.AskAsync("propose", "-t", Samples.Technology(technology), "--limit", "30", "--partners", "30", "--json", "-");

        Assert.NotEmpty(ProposalJson.Uses(proposal));
        Assert.All(ProposalJson.Quotes(proposal), quote => Assert.True(Samples.Says(quote.Number, quote.Quote), $"{quote.Number} does not say: {quote.Quote}"));
        Assert.All(ProposalJson.Uses(proposal), use =>
        {
            Assert.NotEmpty(ProposalJson.Quotes(use["bridge"]));
            Assert.All(use["statements"]!.AsArray(), statement => Assert.NotEmpty(ProposalJson.Quotes(statement)));
        });
        Assert.All(ProposalJson.Numbers(proposal), number => Assert.Contains(number, Samples.Records));
    }

    [Theory]
    [MemberData(nameof(Hopeless))]
    public async Task A_text_without_a_technology_gets_no_use_and_a_reason(string text)
    {
        var run = await _program.RunAsync("propose", "-t", Samples.HopelessText(text), "--json", "-");

        Assert.True(run.ExitCode == 6, run.ToString());
        var proposal = JsonNode.Parse(run.Output)!;
        Assert.Empty(ProposalJson.Uses(proposal));
        Assert.NotNull(proposal["abstention"]);
        Assert.All(ProposalJson.Quotes(proposal), quote => Assert.True(Samples.Says(quote.Number, quote.Quote)));
    }

    [Fact]
    public async Task No_use_lies_in_the_home_class()
    {
        var proposal = await _program.AskAsync("propose", "-t", Samples.Technology(IceCoating), "--home-field", "B05D,C09D", "--limit", "30", "--json", "-");

        Assert.All(ProposalJson.Uses(proposal), use => Assert.False(ProposalJson.FieldOf(use)[..3] is "B05" or "C09"));
        Assert.Equal(["B05D", "C09D"], proposal["homeFields"]!.AsArray().Select(home => home!["field"]!["code"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_owners_documents_are_neither_evidence_nor_partners()
    {
        string[] ask = ["propose", "-t", Samples.Technology(IceCoating), "--home-field", "B05D", "--json", "-"];
        var everyone = await _program.AskAsync(ask);
        var owner = Samples.ApplicantsOf(ProposalJson.Quotes(ProposalJson.Uses(everyone)[0])[0].Number).First();

        var proposal = await _program.AskAsync([.. ask, "--owner", owner]);

        Assert.NotEmpty(ProposalJson.Uses(proposal));
        Assert.All(ProposalJson.Numbers(proposal), number => Assert.DoesNotContain(owner, Samples.ApplicantsOf(number)));
        Assert.DoesNotContain(proposal["partners"]!.AsArray().SelectMany(group => group!["candidates"]!.AsArray()), candidate => candidate!["name"]!.GetValue<string>() == owner);
    }

    [Theory]
    [InlineData("near", "near")]
    [InlineData("middle", "middle")]
    [InlineData("far", "far", "unseen")]
    [InlineData("mix", "near", "middle", "far", "unseen")]
    public async Task The_dial_gives_uses_of_that_distance_or_says_that_there_is_none(string distance, params string[] bands)
    {
        var run = await _program.RunAsync("propose", "-t", Samples.Technology(IceCoating), "--home-field", "B05D", "--distance", distance, "--json", "-");

        Assert.True(run.ExitCode is 0 or 6, run.ToString());
        var proposal = JsonNode.Parse(run.Output)!;
        Assert.Equal(distance, proposal["distance"]!.GetValue<string>());
        Assert.Equal(run.ExitCode == 6, proposal["abstention"]?.GetValue<string>() == "nothingAtDistance");
        Assert.All(ProposalJson.Uses(proposal), use => Assert.Contains(use["unexpectedness"]!["band"]!.GetValue<string>(), bands));
        Assert.Equal(run.ExitCode == 0, ProposalJson.Uses(proposal).Count > 0);
    }

    [Fact]
    public async Task The_text_names_fields_and_quotes_and_the_files_are_written()
    {
        var (report, json) = (_program.File("out.html"), _program.File("out.json"));

        var run = (await _program.RunAsync("propose", "-t", Samples.Technology(IceCoating), "--limit", "3", "--report", report, "--json", json)).Succeeded();

        var proposal = JsonNode.Parse(await File.ReadAllTextAsync(json))!;
        Assert.InRange(ProposalJson.Uses(proposal).Count, 1, 3);
        Assert.All(ProposalJson.Uses(proposal), use => Assert.Contains(ProposalJson.FieldOf(use), run.Output, StringComparison.Ordinal));
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(report), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(report, run.Output, StringComparison.Ordinal);
        Assert.Contains(json, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_technology_gets_a_proposal_in_Japanese_when_asked()
    {
        var proposal = await _program.AskAsync("propose", "-t", Samples.Technology(IceCoating), "--language", "ja", "--json", "-");

        Assert.Equal(("ja", "en"), (proposal["language"]!.GetValue<string>(), proposal["technology"]!["language"]!.GetValue<string>()));
        Assert.All(ProposalJson.Uses(proposal), use => Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", use["field"]!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_technology_may_come_from_standard_input()
    {
        var text = await File.ReadAllTextAsync(Samples.Technology(IceCoating));

        var run = (await _program.RunWithInputAsync(text, "propose", "--technology", "-", "--json", "-")).Succeeded();

        Assert.Equal(text.Trim(), JsonNode.Parse(run.Output)!["technology"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Partners_are_organisations_of_the_sample_with_quotes_of_their_own()
    {
        var partners = (await _program.AskAsync("partners", "-t", Samples.Technology(IceCoating), "--home-field", "B05D", "--field", "F03D", "--json"))["candidates"]!.AsArray();

        Assert.NotEmpty(partners);
        Assert.All(partners, partner =>
        {
            Assert.NotEmpty(ProposalJson.Quotes(partner));
            Assert.All(ProposalJson.Quotes(partner), quote =>
            {
                Assert.True(Samples.Says(quote.Number, quote.Quote), $"{quote.Number} does not say: {quote.Quote}");
                Assert.Contains(partner!["name"]!.GetValue<string>(), Samples.ApplicantsOf(quote.Number));
            });
        });
    }

    [Fact]
    public async Task Partners_are_also_told_in_text()
    {
        var run = (await _program.RunAsync("partners", "-t", Samples.Technology(IceCoating), "--home-field", "B05D", "--field", "F03D")).Succeeded();

        Assert.Contains("(sample)", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();
}
