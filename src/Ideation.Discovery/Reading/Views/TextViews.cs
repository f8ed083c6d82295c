using Ideation.Patents;

namespace Ideation.Discovery.Reading.Views;

/// <summary>Takes purpose and mechanism of a text apart: by the marks it carries, otherwise by a small classifier of sentences.</summary>
public static class TextViews
{
    // A mark is the writer's own word, but what follows it now and then strays.
    private const double MarkedPurpose = 0.98;

    // A title names the product; only some say how it is made.
    private const double TitlePurpose = 0.75;

    /// <summary>The views of title and abstract; deterministic, no model is called.</summary>
    public static DocumentViews Of(PatentDocument document) => Of(document.Title, document.Abstract, document.Language);

    /// <summary>The same of a document together with its first claim, which tells the mechanism.</summary>
    public static DocumentViews OfWithClaim(PatentDocument document)
    {
        var views = Of(document);
        return document.Claim is not { Length: > 0 } claim
            ? views
            : DocumentViews.Of([.. views.Spans, .. ViewClauses.Split(claim, document.Language).Select(clause => new ViewSpan(clause, TextView.Mechanism, 1 - MarkedPurpose, Marked: true))], document.Language);
    }

    /// <summary>The views of a title (may be empty) and a text.</summary>
    /// <param name="title">Taken as the name of the product.</param>
    /// <param name="text">An abstract, or anybody's description of a technology.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    public static DocumentViews Of(string title, string text, string language) =>
        DocumentViews.Of([.. Title(title), .. Spans(text, language)], language);

    internal static IEnumerable<ViewSpan> Spans(string text, string language)
    {
        foreach (var section in MarkedSections.Split(text))
        {
            var clauses = ViewClauses.Split(section.Text, language);
            for (var i = 0; i < clauses.Count; i++)
            {
                yield return section.View is { } view
                    ? new ViewSpan(clauses[i], view, view == TextView.Purpose ? MarkedPurpose : 1 - MarkedPurpose, Marked: true)
                    : Classified(clauses[i], i, clauses.Count, language);
            }
        }
    }

    private static IEnumerable<ViewSpan> Title(string title) =>
        title.Trim() is { Length: > 0 } trimmed ? [new ViewSpan(trimmed, TextView.Purpose, TitlePurpose, Marked: false)] : [];

    private static ViewSpan Classified(string clause, int position, int count, string language)
    {
        var probability = ViewClassifier.BuiltIn.Probability(clause, position, count, language);
        return new ViewSpan(clause, probability >= 0.5 ? TextView.Purpose : TextView.Mechanism, probability, Marked: false);
    }
}
