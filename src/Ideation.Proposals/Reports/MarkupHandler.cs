using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ideation.Proposals.Reports;

/// <summary>Builds HTML from an interpolated string: its literal parts are markup, every hole is text and is encoded.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder _html;

    public MarkupHandler(int literalLength, int formattedCount) => _html = new StringBuilder(literalLength + (formattedCount * 32));

    public void AppendLiteral(string markup) => _html.Append(markup);

    public void AppendFormatted(Markup markup) => _html.Append(markup.Html);

    public void AppendFormatted(string? text) => _html.Append(HtmlText.Encode(text));

    public void AppendFormatted(char character) => AppendFormatted(character.ToString());

    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Coordinates: one decimal is finer than a screen shows.</summary>
    public void AppendFormatted(double number) => _html.Append(number.ToString("0.#", CultureInfo.InvariantCulture));

    public string ToHtml() => _html.ToString();
}
