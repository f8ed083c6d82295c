namespace Ideation.Proposals.Matches.Json;

internal sealed record MatchJson(
    int Row, int Column, string Class, double Score, double Strength, double Closeness, double Words, bool AcrossLanguages, string Relation, string? RowField, string? ColumnField, double Unexpectedness,
    int RankInRow, int RankInColumn, string Reason, QuoteJson RowQuote, QuoteJson ColumnQuote, IReadOnlyList<TermJson> Terms);
