namespace Ideation.Embeddings.Training.Recipes;

/// <summary>A file of term pairs, or with <c>*</c> in its name several; the weight says how much to trust them, the source which lines to read.</summary>
public sealed record RecipeTerms(string Path, double Weight, string? Source = null);
