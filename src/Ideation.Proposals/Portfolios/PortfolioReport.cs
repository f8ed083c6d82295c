using Ideation.Discovery.Portfolio;
using Ideation.Proposals.Matches;

namespace Ideation.Proposals.Portfolios;

/// <summary>A portfolio's items with what is said about how they were made.</summary>
public sealed record PortfolioReport
{
    public required IReadOnlyList<PortfolioItem> Items { get; init; }

    /// <summary>The limits that verdicts were given by.</summary>
    public PortfolioOptions Options { get; init; } = new();

    /// <summary>Whose documents, or the file they were named in.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the report, <c>en</c> or <c>ja</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Numbers asked for that the index does not hold.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Lines of the file that are no number.</summary>
    public IReadOnlyList<NotReadRecord> NotRead { get; init; } = [];

    /// <summary>Where documents of the other language were searched for uses, too.</summary>
    public IReadOnlyList<SearchedAcross> SearchedAcross => Proposals.SearchedAcross.Of(Items.Select(item => new SearchedAcross(item.Document.Language, item.CorpusDocuments, item.DocumentsAcross)));

    /// <summary>Documents left out because the limit was reached.</summary>
    public int Cut { get; init; }

    public required string EmbeddingModel { get; init; }

    public required string EmbeddingModelRevision { get; init; }

    public required string SoftwareVersion { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public required Egress Egress { get; init; }
}
