using Ideation.App;

namespace Ideation.Tests.App;

public class MistypedTests
{
    [Theory]
    [InlineData("propse", "'propse' is no command of 'ideation'; did you mean 'propose'?")]
    [InlineData("qqqqqqqqqq", "'qqqqqqqqqq' is no command of 'ideation'")]
    [InlineData("models lst", "'lst' is no command of 'ideation models'; did you mean 'list'?")]
    [InlineData("propose --tecnology x.txt", "'--tecnology' is no option of 'ideation propose'; did you mean '--technology'?")]
    [InlineData("partners --feild F03D", "'--feild' is no option of 'ideation partners'; did you mean '--field'?")]
    [InlineData("propose extra", "'extra' is neither an option nor a value of 'ideation propose'")]
    public void The_word_is_named_and_the_nearest_is_offered(string arguments, string sentence) =>
        Assert.Equal(sentence, Mistyped.Describe(CommandLine.Create().Parse(arguments)));

    [Theory]
    [InlineData("ingest file.jsonl --colums a=b", "'--colums' is no option of 'ideation ingest'; did you mean '--columns'?")]
    [InlineData("search text --limt 5", "'--limt' is no option of 'ideation search'; did you mean '--limit'?")]
    public void An_option_that_a_list_of_values_would_swallow_is_found(string arguments, string sentence) =>
        Assert.Equal(sentence, Mistyped.Describe(CommandLine.Create().Parse(arguments)));

    [Theory]
    [InlineData("propose -t file.txt")]
    [InlineData("search \"-- a text that begins like an option\"")]
    [InlineData("search -- --limt")]
    [InlineData("strength -")]
    [InlineData("propose --limit many")]
    public void Where_every_word_has_its_place_nothing_is_said(string arguments) =>
        Assert.Null(Mistyped.Describe(CommandLine.Create().Parse(arguments)));
}
