namespace Ideation.Proposals.Matches;

/// <summary>Headers of the tables of matches.</summary>
public enum MatchColumn
{
    Row, RowName, Column, ColumnName, Class, Score, Strength, Closeness, Words, RankInRow, RankInColumn, Reason, RowQuote, RowSource, ColumnQuote, ColumnSource, SharedTerms, Relation, RowField, ColumnField, Unexpectedness,
    Id, Name, Kind, Language, Fields, Owner, Region, Availability, Text, Matches, Best, Why, File, Record, Field, Purpose, Probability, Evidence,
}
