namespace Ideation.Embeddings.Training.Recipes;

/// <summary>Documents whose classification is kept from training because it is asked for when the model is measured: ids of JSON lines, and all documents of their groups.</summary>
public sealed record RecipeHeldOut(string Documents, string Groups);
