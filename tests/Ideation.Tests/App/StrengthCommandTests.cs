using Ideation.App;
using Ideation.EndToEnd;

namespace Ideation.Tests.App;

public sealed class StrengthCommandTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly IdeationProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_sheet_is_made_answered_edited_and_searched_with()
    {
        (await _program.RunAsync("ingest", Path.Combine(Samples, "patents-en.jsonl"), Path.Combine(Samples, "patents-ja.jsonl"))).Succeeded();

        var first = (await _program.RunAsync("strength", "We coat metal parts; customers like that nothing sticks.", "--write", "sheet.json")).Succeeded();
        Assert.Contains("coat metal parts", first.Output, StringComparison.Ordinal);
        Assert.Contains("nothing sticks", first.Output, StringComparison.Ordinal);
        Assert.Contains("1. ", first.Output, StringComparison.Ordinal);

        var answered = (await _program.RunAsync("strength", "We coat metal parts; customers like that nothing sticks.", "--answer", "1=by spraying a thin layer of silicone")).Succeeded();
        Assert.Contains("  - by spraying a thin layer of silicone", answered.Output, StringComparison.Ordinal);

        var sheet = _program.File("sheet.json");
        await File.WriteAllTextAsync(sheet, (await File.ReadAllTextAsync(sheet)).Replace("\"text\": \"nothing sticks\"", "\"text\": \"ice and snow slide off\"", StringComparison.Ordinal));
        Assert.Contains("ice and snow slide off", (await _program.RunAsync("strength", "--sheet", sheet)).Succeeded().Output, StringComparison.Ordinal);

        var proposed = await _program.RunAsync("propose", "--sheet", sheet, "--json", "-");
        Assert.Contains("ice and snow slide off", proposed.Output, StringComparison.Ordinal);

        Assert.Contains("くっつかない", (await _program.RunAsync("strength", "金属部品に表面処理をしています。くっつかないと好評です。")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("XS2004100001A1", (await _program.RunAsync("strength", "--own", "XS2004100001A1")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("[XS", (await _program.RunAsync("strength", "--applicant", "Petalwick Extracts (sample)")).Succeeded().Output, StringComparison.Ordinal);

        var nothing = await _program.RunAsync("strength", "qwzx vbnmk trplh zzkq wrtp");
        Assert.Equal(ExitCodes.NoUse, nothing.ExitCode);
        Assert.Contains("What do you do to what?", nothing.Output, StringComparison.Ordinal);

        Assert.Contains("there is no such question", (await _program.RunAsync("strength", "We coat metal parts; customers like that nothing sticks.", "--answer", "9=yes")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
        Assert.Contains("XS1A", (await _program.RunAsync("strength", "--own", "XS1A")).Refused(ExitCodes.BadInput), StringComparison.Ordinal);
        Assert.Contains("Nobody", (await _program.RunAsync("strength", "--applicant", "Nobody")).Refused(ExitCodes.BadInput), StringComparison.Ordinal);
        Assert.Contains("--sheet takes nothing beside it but --answer", (await _program.RunAsync("strength", "text", "--sheet", sheet)).Refused(ExitCodes.Usage), StringComparison.Ordinal);
        Assert.Contains("expected your own words", (await _program.RunAsync("strength", "We coat metal parts.", "--answer", "1=yes", "--answer", "2=yes", "--answer", "3=yes")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
        Assert.Contains("more than once (yes, no)", (await _program.RunAsync("strength", "We coat metal parts.", "--answer", "1=yes", "--answer", "1=no")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
        Assert.Contains("'1='", (await _program.RunAsync("strength", "We coat metal parts.", "--answer", "1=")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
        Assert.Contains("XS1A", (await _program.RunAsync("strength", "--own", "XS2004100001A1", "--own", "XS1A")).Refused(ExitCodes.BadInput), StringComparison.Ordinal);
        Assert.Contains("1=yes", (await _program.RunAsync("strength", "text", "--answer", "maybe")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_about_a_sheet_given_back_can_be_answered_beside_it()
    {
        (await _program.RunAsync("ingest", Path.Combine(Samples, "patents-en.jsonl"), Path.Combine(Samples, "patents-ja.jsonl"))).Succeeded();
        var first = (await _program.RunAsync("strength", "We coat metal parts; customers like that nothing sticks.", "--write", "sheet.json")).Succeeded();
        var sheet = _program.File("sheet.json");

        var again = (await _program.RunAsync("strength", "--sheet", sheet)).Succeeded();
        var answered = (await _program.RunAsync("strength", "--sheet", sheet, "--answer", "1=by spraying a thin layer of silicone")).Succeeded();

        Assert.Contains("  - by spraying a thin layer of silicone", answered.Output, StringComparison.Ordinal);
        Assert.EndsWith("Uses for this sheet: ideation propose --sheet sheet.json", first.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith($"Uses for this sheet: ideation propose --sheet {sheet}", again.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith("Uses for this sheet: write it with --write, then ideation propose --sheet sheet.json", answered.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith("続けて ideation propose --sheet sheet.json", (await _program.RunAsync("strength", "金属部品に表面処理をしています。くっつかないと好評です。")).Succeeded().Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("there is no such question", (await _program.RunAsync("strength", "--sheet", sheet, "--answer", "9=yes")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_classifier_is_learnt_by_a_command()
    {
        var run = (await _program.RunAsync("train", "--views", "--data", Samples, "--out", "views.weights")).Succeeded();

        Assert.Contains("ja: marked parts, held out", run.Output, StringComparison.Ordinal);
        Assert.Contains("is there already", (await _program.RunAsync("train", "--views", "--data", Samples, "--out", "views.weights")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
        Assert.Contains("--epochs", (await _program.RunAsync("train", "--views", "--data", Samples, "--out", "other", "--epochs", "1")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
    }
}
