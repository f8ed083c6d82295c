namespace Ideation.Embeddings.Training.Pairs;

/// <summary>Two texts that belong together; pairs that share one of the numbers in <paramref name="Alike"/> are never each other's negatives.</summary>
internal readonly record struct TrainingPair(TokenBag Left, TokenBag Right, int[] Alike);
