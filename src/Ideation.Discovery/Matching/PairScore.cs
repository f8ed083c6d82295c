namespace Ideation.Discovery.Matching;

/// <summary>How a row and a column compare before anything is read closely.</summary>
/// <param name="Row">Place of the row.</param>
/// <param name="Column">Place of the column.</param>
/// <param name="Closeness">See <see cref="Match.Closeness"/>.</param>
/// <param name="Words">See <see cref="Match.Words"/>.</param>
/// <param name="Strength">See <see cref="Match.Strength"/>.</param>
internal readonly record struct PairScore(int Row, int Column, double Closeness, double Words, double Strength);
