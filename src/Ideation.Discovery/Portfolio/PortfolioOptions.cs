namespace Ideation.Discovery.Portfolio;

/// <summary>Limits of a portfolio analysis, with what each one guards against.</summary>
public sealed record PortfolioOptions
{
    /// <summary>Uses looked for and judged, however many are shown: a verdict must not depend on the length of a list.</summary>
    public const int UsesSearched = 8;

    /// <summary>Uses shown of a document, at most <see cref="UsesSearched"/>.</summary>
    public int Uses { get; init; } = 3;

    /// <summary>A use in a field that is not near is strong from this chance on: one in three …</summary>
    public double StrongChance { get; init; } = 1.0 / 3;

    /// <summary>From this chance on it is possible; what has less is a lead: it is told, as a proposal tells it, but does not move a document up among many.</summary>
    public double PossibleChance { get; init; } = 0.1;

    /// <summary>… or, where no ranking was learnt, from this share of the near documents' votes on …</summary>
    public double StrongGrounding { get; init; } = 0.05;

    /// <summary>… and with this many families behind it.</summary>
    public int StrongFamilies { get; init; } = 2;

    /// <summary>A field is the owner's own from this share of its documents on, whatever a single document is classified in …</summary>
    public double OwnFieldShare { get; init; } = 0.05;

    /// <summary>… and from this many documents on.</summary>
    public int OwnFieldDocuments { get; init; } = 2;

    /// <summary>Documents of others looked at around each one.</summary>
    public int Neighbours { get; init; } = 50;

    /// <summary>Others work near a document from this similarity on; the value goes with the built-in model, for which it is about the level of the twentieth neighbour of a typical document.</summary>
    public double Near { get; init; } = 0.6;

    /// <summary>A right runs twenty years from filing: after this many from publication little is left.</summary>
    public int OldAfterYears { get; init; } = 15;
}
