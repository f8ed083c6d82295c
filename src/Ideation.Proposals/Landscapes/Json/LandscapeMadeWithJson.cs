namespace Ideation.Proposals.Landscapes.Json;

/// <summary>With what a landscape was made.</summary>
internal sealed record LandscapeMadeWithJson(string Software, string EmbeddingModel, string EmbeddingModelRevision, long BytesLeftMachine);
