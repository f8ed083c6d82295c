namespace Ideation.Evaluation.Datasets;

/// <summary>Two technical phrases and how alike people find them, from 0 to 1.</summary>
/// <param name="Id">As the file names the pair.</param>
/// <param name="Anchor">The phrase that several pairs share.</param>
/// <param name="Target">The phrase compared with it.</param>
/// <param name="Context">The CPC class in which they were rated.</param>
/// <param name="Rating">0, .25, .5, .75 or 1.</param>
public sealed record PhrasePair(string Id, string Anchor, string Target, string Context, double Rating);
