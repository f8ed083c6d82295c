using AngleSharp.Html.Parser;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals;

public class HtmlReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Every_use_has_a_card_and_a_disc_on_the_map(string language)
    {
        var html = HtmlReport.Render(ExampleProposal.Create(language));
        if (Environment.GetEnvironmentVariable("IDEATION_KEEP_REPORTS") is { } folder)
        {
            File.WriteAllText(Path.Combine(folder, $"report-{language}.html"), html);
        }

        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(7, page.QuerySelectorAll("article.use").Length);
        Assert.Equal(7, page.QuerySelectorAll("svg[role] circle.disc").Length);
    }
}
