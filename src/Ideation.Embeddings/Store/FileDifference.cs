namespace Ideation.Embeddings.Store;

/// <summary>A file of a model that is not as it was when the model was installed.</summary>
/// <param name="File">Its path within the model's folder.</param>
/// <param name="Problem">What was found and what was expected.</param>
public sealed record FileDifference(string File, string Problem);
