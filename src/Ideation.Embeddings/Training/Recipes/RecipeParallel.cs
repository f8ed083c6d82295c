namespace Ideation.Embeddings.Training.Recipes;

/// <summary>Tab-separated Japanese and English texts with a heading line, of which only the first, third, fifth … are learnt from; the others are left for measuring.</summary>
public sealed record RecipeParallel(string Path);
