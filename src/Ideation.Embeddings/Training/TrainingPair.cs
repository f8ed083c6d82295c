namespace Ideation.Embeddings.Training;

/// <summary>Two texts that belong together; pairs with the same <paramref name="SameAbstract"/> are never each other's negatives.</summary>
internal readonly record struct TrainingPair(TokenBag Left, TokenBag Right, int SameAbstract);
