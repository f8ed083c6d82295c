using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>The shell of the page. Its policy allows the one style sheet, by hash, and nothing else.</summary>
internal static class HtmlPage
{
    private static readonly string StyleSheet = ReadStyleSheet();

    public static string Wrap(Phrases phrases, Markup body)
    {
        var style = StyleSheet.Replace("RUNNING-TITLE", phrases.Title, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var page = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{phrases.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{new Markup(hash)}'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{phrases.Title}</title>
            <style>{new Markup(style)}</style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """);
        return page.ToString();
    }

    private static string ReadStyleSheet()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The style sheet report.css is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
