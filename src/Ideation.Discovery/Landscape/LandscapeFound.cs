namespace Ideation.Discovery.Landscape;

/// <summary>The families of a landscape.</summary>
/// <param name="Documents">One entry a family: closest first, or the latest first where there was no query.</param>
/// <param name="Cut">Families over the limit that were left out, the oldest.</param>
/// <param name="UnknownQueries">Queries of which the embedding model knows no word.</param>
/// <param name="FarQueries">Queries of whose words the nearest documents in their language hold less than a quarter.</param>
internal sealed record LandscapeFound(IReadOnlyList<LandscapeDocument> Documents, int Cut, IReadOnlyList<string> UnknownQueries, IReadOnlyList<string> FarQueries);
