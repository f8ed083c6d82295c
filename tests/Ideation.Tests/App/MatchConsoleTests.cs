using Ideation.App.Commands.Match;
using Ideation.Proposals;
using Ideation.Proposals.Matches;
using Ideation.Tests.Discovery.Matching;
using Ideation.Tests.Proposals;

namespace Ideation.Tests.App;

public class MatchConsoleTests
{
    [Theory]
    [InlineData("en", "◎ strong, score ", "“A textured", "Uses elsewhere", "wind power (F03D), for “keeping the blades of a wind turbine free of ice”: probability 0.21, unexpectedness 0.71", "US2222222 Inhaler: no use in another field found")]
    [InlineData("ja", "◎ 有力、評点", "「A textured", "別の用途", "風力発電 (F03D)：「keeping the blades of a wind turbine free of ice」（確率0.21、意外性0.71）", "US2222222 Inhaler: 別の分野の用途は見つかりませんでした")]
    public async Task A_console_shows_classes_with_the_score_quotes_in_its_language_and_the_uses_that_were_asked_for(string language, string scored, string quoted, string heading, string use, string none)
    {
        var report = new MatchReport
        {
            Matrix = await SomeParty.Matcher().MatchAsync(
                [SomeParty.Company("Coater", "We spray a textured polymer coating on metal. Ice adhesion is low and ice detaches from parts.", "B05D")],
                [SomeParty.Patent("US1111111", "Blade", "A textured polymer coating lowers ice adhesion so that ice detaches from the blade by wind alone."), SomeParty.Patent("US2222222", "Inhaler", "An ultrasonic vibrating mesh breaks liquid into droplets of even size.")],
                SomeParty.Background,
                TestContext.Current.CancellationToken),
            Language = language,
            EmbeddingModel = "bag-of-words",
            EmbeddingModelRevision = "1",
            SoftwareVersion = "0.1.0",
            WrittenAt = DateTimeOffset.UnixEpoch,
            Egress = Egress.None,
            Uses = new Dictionary<string, IReadOnlyList<Ideation.Discovery.Uses.AlternativeUse>> { ["US1111111"] = [SomeDiscovery.Blades()], ["US2222222"] = [] },
            SearchedAcross = [new SearchedAcross("en", 12, 34)],
        };
        using var console = new StringWriter();

        MatchConsole.Write(console, report);

        var lines = console.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToArray();
        Assert.Contains(lines, line => line.StartsWith(scored, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(quoted, StringComparison.Ordinal));
        var at = Array.IndexOf(lines, heading);
        Assert.Equal(["US1111111 Blade", use], lines[(at + 1)..(at + 3)]);
        Assert.Contains(none, lines);
        Assert.Contains(lines, line => line.StartsWith(language == "ja" ? "英語で書かれた、分類のある文献は12件と少ないため" : "Only 12 classified documents are in English, so", StringComparison.Ordinal));
        Assert.Contains("\"across\": 34", MatchJsonReport.Render(report), StringComparison.Ordinal);
    }
}
