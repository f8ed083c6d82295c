namespace Ideation.Discovery.Reading.Views;

/// <summary>A text seen twice: what it is for, and how it works.</summary>
/// <param name="Purpose">The purpose spans in their order, joined by blanks; empty when no span tells it.</param>
/// <param name="Mechanism">The mechanism spans likewise.</param>
/// <param name="Spans">Every span with its label.</param>
public sealed record DocumentViews(string Purpose, string Mechanism, IReadOnlyList<ViewSpan> Spans)
{
    internal static DocumentViews Of(IReadOnlyList<ViewSpan> spans, string language)
    {
        var separator = language == "ja" ? "" : " ";
        return new DocumentViews(Join(TextView.Purpose), Join(TextView.Mechanism), spans);

        string Join(TextView view) => string.Join(separator, spans.Where(span => span.View == view).Select(span => span.Quote));
    }
}
