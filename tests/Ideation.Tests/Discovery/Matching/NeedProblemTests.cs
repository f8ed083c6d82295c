using Ideation.Discovery.Matching;
using Ideation.Discovery.Reading;
using Ideation.Patents;
using Ideation.Proposals.Matches;

namespace Ideation.Tests.Discovery.Matching;

public class NeedProblemTests
{
    [Theory]
    [InlineData("Ice forms on the blades of our wind turbines in winter and makes them stop.", "en", "ice", "wind turbine")]
    [InlineData("Barnacles and algae grow on the hulls of our harbour boats and raise fuel costs.", "en", "barnacle", "hull")]
    [InlineData("The welds of our aluminium battery trays crack after a few thousand load cycles.", "en", "crack", "battery")]
    [InlineData("The seal of our compressor leaks at high pressure.", "en", "seal", "compressor")]
    [InlineData("冬に風力発電機のブレードに氷が付着して運転が止まる。着氷を防ぎたい。", "ja", "着氷", "ブレード")]
    [InlineData("工場の配管に水垢が詰まり、流量が落ちる。", "ja", "水垢", "配管")]
    public void The_problem_is_told_from_what_it_arises_on(string text, string language, string problem, string arisesOn)
    {
        var keys = Terms.KeysOf(NeedProblem.Of(text, language), language);

        Assert.Contains(problem, keys);
        Assert.DoesNotContain(arisesOn, keys);
    }

    [Theory]
    [InlineData("騒音の低減と結露に強い構造を探している。", "ja")]
    [InlineData("We want to reduce the noise of fans.", "en")]
    [InlineData("Ice on the blades.", "en")]
    public void Where_the_problem_itself_stands_so_nothing_is_taken_away(string text, string language) => Assert.Equal(text, NeedProblem.Of(text, language));

    [Fact]
    public async Task What_only_shares_the_object_is_not_strong_and_says_so()
    {
        var options = new MatchOptions { Least = 0.05 };
        var need = MatchParty.Of(new Need { Id = "N", Text = "Frost forms on the rotor blades of our wind turbines. We look for a way to shed frost before it thickens." });
        MatchParty[] parties =
        [
            SomeParty.Patent("US1111111", "Wind turbine", "A wind turbine with rotor blades of wood."),
            SomeParty.Patent("US2222222", "Heated wiper", "A heated wiper sheds frost before it thickens and forms a crust."),
        ];
        var matrix = await SomeParty.Matcher(options: options).MatchAsync([need], parties, SomeParty.Background, TestContext.Current.CancellationToken);

        var solved = Assert.Single(matrix.Matches, match => match.Column == 1);
        Assert.False(solved.IsOfObjectOnly);
        var turbine = Assert.Single(matrix.Matches, match => match.Column == 0);
        Assert.True(turbine is { IsOfObjectOnly: true, Class: not MatchClass.Strong } && turbine.Strength < solved.Strength);
        var unweighed = await SomeParty.Matcher(options: options with { ObjectOnly = 1 }).MatchAsync([need], parties, SomeParty.Background, TestContext.Current.CancellationToken);
        Assert.Equal(options.ObjectOnly * Assert.Single(unweighed.Matches, match => match.Column == 0).Strength, turbine.Strength, 9);
        Assert.Contains("no telling word of the problem itself is in both", MatchPhrases.For("en").Reason(matrix, turbine), StringComparison.Ordinal);
        Assert.Contains("課題そのものを表す特徴的な語は共通していません", MatchPhrases.For("ja").Reason(matrix, turbine), StringComparison.Ordinal);
        Assert.DoesNotContain("problem itself", MatchPhrases.For("en").Reason(matrix, solved), StringComparison.Ordinal);
    }
}
