using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>The shell of the page. Its policy allows the one style sheet, by hash, and nothing else.</summary>
internal static class HtmlPage
{
    public static string Wrap(Phrases phrases, Markup body) => Wrap(phrases.Language, phrases.Title, phrases.Title, body, "report.css");

    /// <param name="language">Of the page.</param>
    /// <param name="title">Of the window; any text.</param>
    /// <param name="runningTitle">At the foot of printed pages; a fixed phrase, because it becomes part of the style sheet.</param>
    /// <param name="body">The page.</param>
    /// <param name="styleSheets">Names of the style sheets, applied in this order.</param>
    public static string Wrap(string language, string title, string runningTitle, Markup body, params string[] styleSheets)
    {
        var style = string.Concat(styleSheets.Select(ReadStyleSheet)).Replace("RUNNING-TITLE", runningTitle, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var page = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{new Markup(hash)}'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{new Markup(style)}</style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """);
        return page.ToString();
    }

    /// <summary>The line above a page's title: when it was made and what was sent.</summary>
    public static Markup Meta(Phrases phrases, DateTimeOffset writtenAt, Egress egress) => Markup.Of($"""<p class="meta">Ideation · {phrases.Date(writtenAt)} · {phrases.EgressTotal(egress.BytesLeftMachine)}</p>""");

    /// <summary>The line at a page's end: what it was made with.</summary>
    public static Markup MadeWith(string softwareVersion, string model, string revision) => Markup.Of($"""<p class="note">Ideation {softwareVersion} · {model} ({revision})</p>""");

    private static string ReadStyleSheet(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The style sheet {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
