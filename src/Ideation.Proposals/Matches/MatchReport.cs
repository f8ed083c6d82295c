using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;

namespace Ideation.Proposals.Matches;

/// <summary>A matrix of matches with what is said about how it was made.</summary>
public sealed record MatchReport
{
    /// <summary>Only matches whose quotes hold.</summary>
    public required MatchMatrix Matrix { get; init; }

    /// <summary>The limits that matches were found by.</summary>
    public MatchOptions Options { get; init; } = new();

    /// <summary>The language of the report, <c>en</c> or <c>ja</c>.</summary>
    public required string Language { get; init; }

    public required string EmbeddingModel { get; init; }

    public required string EmbeddingModelRevision { get; init; }

    public required string SoftwareVersion { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public required Egress Egress { get; init; }

    public IReadOnlyList<NotReadRecord> NotRead { get; init; } = [];

    /// <summary>Documents of an applicant that were too many to be compared; the newest were.</summary>
    public int OlderLeftOut { get; init; }

    /// <summary>The columns are no list but those documents of the index that are nearest to the rows.</summary>
    public bool AreNearest { get; init; }

    /// <summary>Uses in other fields of open patents, by their number, where they were asked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AlternativeUse>> Uses { get; init; } = new Dictionary<string, IReadOnlyList<AlternativeUse>>();

    /// <summary>Where documents of the other language were searched for these uses, too.</summary>
    public IReadOnlyList<SearchedAcross> SearchedAcross { get; init; } = [];

    /// <summary>Matches left out because a quote was not found in its text.</summary>
    public int Dropped { get; init; }

    /// <summary>The report without matches whose quotes are no exact substrings of the passages they name.</summary>
    public MatchReport Checked()
    {
        Match[] held = [.. Matrix.Matches.Where(match => Holds(Matrix.Rows[match.Row], match.RowQuote) && Holds(Matrix.Columns[match.Column], match.ColumnQuote))];
        return this with { Matrix = Matrix with { Matches = held }, Dropped = Matrix.Matches.Count - held.Length };
    }

    private static bool Holds(MatchParty party, MatchQuote quote) =>
        !string.IsNullOrWhiteSpace(quote.Quote) && party.Passages.Any(passage => passage.Source == quote.Source && passage.Text.Contains(quote.Quote, StringComparison.Ordinal));
}
