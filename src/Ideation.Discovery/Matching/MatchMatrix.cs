using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>A list against a list: who could go with whom. Most pairs have no cell.</summary>
public sealed record MatchMatrix
{
    public required IReadOnlyList<MatchParty> Rows { get; init; }

    public required IReadOnlyList<MatchParty> Columns { get; init; }

    /// <summary>Best first.</summary>
    public required IReadOnlyList<Match> Matches { get; init; }

    /// <summary>The fields each row is taken to belong to, given or predicted.</summary>
    public required IReadOnlyList<IReadOnlyList<IpcSubclass>> RowFields { get; init; }

    public required IReadOnlyList<IReadOnlyList<IpcSubclass>> ColumnFields { get; init; }

    /// <summary>Pairs that were in a class but behind the best of both their row and their column.</summary>
    public required int Cut { get; init; }

    /// <summary>Rows whose text says too little to be compared.</summary>
    public required IReadOnlyList<int> UnreadRows { get; init; }

    public required IReadOnlyList<int> UnreadColumns { get; init; }

    /// <summary>Documents of the index that give the background.</summary>
    public required int BackgroundDocuments { get; init; }

    public long Pairs => (long)Rows.Count * Columns.Count;

    /// <summary>The matches of one row, best first.</summary>
    public IEnumerable<Match> OfRow(int row) => Matches.Where(match => match.Row == row);

    public IEnumerable<Match> OfColumn(int column) => Matches.Where(match => match.Column == column);
}
