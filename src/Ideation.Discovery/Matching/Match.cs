using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>A row and a column that could go together, with what shows it.</summary>
public sealed record Match
{
    /// <summary>Place of the row in <see cref="MatchMatrix.Rows"/>.</summary>
    public required int Row { get; init; }

    /// <summary>Place of the column in <see cref="MatchMatrix.Columns"/>.</summary>
    public required int Column { get; init; }

    public required MatchClass Class { get; init; }

    /// <summary>What matches are ordered by: <see cref="Strength"/>, raised by up to a quarter where the fields are far apart.</summary>
    public required double Score { get; init; }

    /// <summary>Closeness and words together, or across languages what closeness alone is worth; decides the class.</summary>
    public required double Strength { get; init; }

    /// <summary>Cosine of the two texts less the mean of how close each is to the documents of a background that it is closest to: above 0, they are closer to each other than to most anything else.</summary>
    public required double Closeness { get; init; }

    /// <summary>In [0,1]: root of the share of their rare words that the texts have in common; through a term list where they are in two languages.</summary>
    public required double Words { get; init; }

    /// <summary>The two texts are in different languages: no word can be the same.</summary>
    public required bool AcrossLanguages { get; init; }

    /// <summary>Most telling first.</summary>
    public required IReadOnlyList<MatchTerm> Terms { get; init; }

    /// <summary>All they have in common is what the need's problem arises on.</summary>
    public bool IsOfObjectOnly => Terms.Count > 0 && !Terms.Any(term => term.IsOfProblem);

    public required MatchQuote RowQuote { get; init; }

    public required MatchQuote ColumnQuote { get; init; }

    public required FieldRelation Relation { get; init; }

    /// <summary>The two fields the relation is about; null where unknown.</summary>
    public TechnologyField? RowField { get; init; }

    public TechnologyField? ColumnField { get; init; }

    /// <summary>In [0,1]: how rarely the one field follows from the other; 0 where they share a class or one is unknown.</summary>
    public required double Unexpectedness { get; init; }

    /// <summary>1 for the row's best match.</summary>
    public int RankInRow { get; init; }

    /// <summary>1 for the column's best match.</summary>
    public int RankInColumn { get; init; }
}
