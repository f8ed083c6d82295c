using Microsoft.Playwright;

namespace Ideation.EndToEnd;

public sealed class ReportInBrowserTests(SampleStore store, Browser browser) : IDisposable
{
    // Set to keep what the browser shows, for looking at.
    private static readonly string? ScreenshotFolder = Environment.GetEnvironmentVariable("IDEATION_TEST_SCREENSHOTS");

    private const int TileHeight = 1600;

    private readonly IdeationProgram _program = store.Reader();

    [Theory]
    [InlineData("ice-shedding-coating.en.txt", "en")]
    [InlineData("low-adhesion-coating.ja.txt", "ja")]
    [InlineData("ice-shedding-coating.en.txt", "ja")]
    public async Task The_report_shows_map_quotes_and_marks_and_asks_nobody_for_anything(string technology, string language)
    {
        var report = await WriteReportAsync(technology, language);
        var page = await browser.OpenAsync();
        var (problems, requests) = Watch(page);

        await page.GotoAsync(new Uri(report).ToString());

        Assert.Empty(problems);
        Assert.Equal([new Uri(report).ToString()], requests);
        Assert.NotEmpty(await page.TitleAsync());
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.Locator(".map svg[role=group]").IsVisibleAsync());
        Assert.True(await page.Locator("article.use").CountAsync() >= 3);
        Assert.True(await page.Locator("blockquote mark, q mark, mark").CountAsync() >= 1);
        await KeepAsync(page, Path.GetFileNameWithoutExtension(technology) + "-as-" + language);
    }

    [Fact]
    public async Task Nothing_is_cut_off_on_a_telephone()
    {
        var report = await WriteReportAsync("ice-shedding-coating.en.txt", "en");
        var page = await browser.OpenAsync();
        await page.SetViewportSizeAsync(390, 800);

        await page.GotoAsync(new Uri(report).ToString());

        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var names = await page.Locator(".partners tbody th").AllAsync();
        Assert.NotEmpty(names);
        Assert.All(await Task.WhenAll(names.Select(async name => (await name.BoundingBoxAsync())!)), name => Assert.InRange(name.Width, 80, 390));
        var letters = await page.Locator(".map svg[role] text").EvaluateAllAsync<double[]>("texts => texts.filter(text => text.getBoundingClientRect().width > 0).map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)");
        Assert.NotEmpty(letters);
        Assert.All(letters, height => Assert.InRange(height, 9, 20));
        Assert.Equal(await page.Locator(".map .disc-rank").CountAsync(), await page.Locator(".map-uses li:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".partners *").EvaluateAllAsync<int>("all => all.filter(one => one.getBoundingClientRect().right > 390).length"));
        await KeepAsync(page, "telephone");
    }

    [Fact]
    public async Task No_label_of_the_map_lies_on_another_or_outside()
    {
        var report = await WriteReportAsync("ice-shedding-coating.en.txt", "en");
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(report).ToString());

        var map = (await page.Locator(".map svg[role=group]").BoundingBoxAsync())!;
        var labels = await Task.WhenAll((await page.Locator(".map g.label").AllAsync()).Select(async label => (await label.BoundingBoxAsync())!));

        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.True(label.X >= map.X - 1 && label.X + label.Width <= map.X + map.Width + 1, $"a label reaches from {label.X} to {label.X + label.Width}, the map from {map.X} to {map.X + map.Width}"));
        Assert.All(labels.SelectMany((one, place) => labels[(place + 1)..].Select(other => (one, other))), pair => Assert.False(Overlap(pair.one, pair.other)));
    }

    [Theory]
    [InlineData("ice-shedding-coating.en.txt", "en")]
    [InlineData("low-adhesion-coating.ja.txt", "ja")]
    public async Task The_report_can_be_printed(string technology, string language)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(await WriteReportAsync(technology, language)).ToString());

        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true });

        Assert.True(pdf.AsSpan().StartsWith("%PDF"u8));
        Assert.InRange(System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1, 1, 30);
        if (ScreenshotFolder is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(ScreenshotFolder, $"print-{language}.pdf"), pdf);
        }
    }

    [Fact]
    public async Task A_report_without_a_use_opens_too()
    {
        var report = _program.File("none.html");
        await _program.RunAsync("propose", "-t", Samples.HopelessText("recipe.en.txt"), "--report", report);
        var page = await browser.OpenAsync();
        var (problems, _) = Watch(page);

        await page.GotoAsync(new Uri(report).ToString());

        Assert.Empty(problems);
        Assert.True(await page.Locator("section.abstention").IsVisibleAsync());
        await KeepAsync(page, "no-use");
    }

    public void Dispose() => _program.Dispose();

    private static bool Overlap(LocatorBoundingBoxResult one, LocatorBoundingBoxResult other) =>
        one.X < other.X + other.Width - 1 && other.X < one.X + one.Width - 1 && one.Y < other.Y + other.Height - 1 && other.Y < one.Y + one.Height - 1;

    private static (List<string> Problems, List<string> Requests) Watch(IPage page)
    {
        var (problems, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => problems.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        return (problems, requests);
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (ScreenshotFolder is not null)
        {
            var size = page.ViewportSize!;
            var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
            for (var (top, part) = (0, 1); top < height; top += TileHeight, part++)
            {
                var clip = new Clip { X = 0, Y = top, Width = size.Width, Height = Math.Min(TileHeight, height - top) };
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ScreenshotFolder, $"{name}-{part}.png"), FullPage = true, Clip = clip });
            }
        }
    }

    private async Task<string> WriteReportAsync(string technology, string language)
    {
        var report = _program.File("report.html");
        (await _program.RunAsync("propose", "-t", Samples.Technology(technology), "--home-field", "B05D", "--language", language, "--report", report)).Succeeded();
        return report;
    }
}
