namespace Ideation.Embeddings.Store;

/// <summary>A model that can be used by name.</summary>
/// <param name="Name">What <c>--model</c> takes.</param>
/// <param name="Folder">Where its files lie.</param>
/// <param name="IsBuiltIn">True for the model that comes with the program.</param>
/// <param name="Model">Null when the folder cannot be understood.</param>
/// <param name="Problem">Why it cannot; null when it can.</param>
public sealed record ListedModel(string Name, string Folder, bool IsBuiltIn, InstalledModel? Model, string? Problem = null);
