using Ideation.Discovery.Landscape;
using Ideation.Discovery.Matching;
using Ideation.Discovery.Portfolio;
using Ideation.Proposals.Landscapes;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Portfolios;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals.Reports;

public class OwnWordsTests
{
    // The guard against formulas would show an apostrophe before them.
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void None_of_the_words_of_a_table_looks_like_a_formula(string language)
    {
        var (landscape, match, portfolio) = (LandscapePhrases.For(language), MatchPhrases.For(language), PortfolioPhrases.For(language));
        string[] words =
        [
            .. Enum.GetValues<CrowdingTrend>().Select(landscape.CrowdingOf), .. Enum.GetValues<ValueChainRole>().Select(landscape.Role), .. Enum.GetValues<LandscapeColumn>().Select(landscape.Column),
            landscape.Whole, landscape.Person, landscape.NewDocuments(1), landscape.GoneDocuments(1), landscape.NewPlayers(1), landscape.GrownFields,
            .. Enum.GetValues<MatchClass>().SelectMany(kind => new[] { match.ClassName(kind), MatchPhrases.Mark(kind) }), .. Enum.GetValues<FieldRelation>().Select(match.Relation), .. Enum.GetValues<MatchColumn>().Select(match.Column),
            .. Enum.GetValues<PartyKind>().Select(match.Kind), match.Unmatched, match.Unread,
            .. Enum.GetValues<PortfolioVerdict>().Select(portfolio.Verdict), .. Enum.GetValues<PortfolioColumn>().Select(portfolio.Column),
        ];

        Assert.DoesNotContain(words, ReportTable.LooksLikeFormula);
        Assert.True(words.Length > 80);
    }
}
