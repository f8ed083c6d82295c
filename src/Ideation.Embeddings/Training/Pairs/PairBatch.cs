namespace Ideation.Embeddings.Training.Pairs;

/// <summary>Pairs contrasted with each other in one step, drawn only when their turn comes, so that an epoch takes no memory.</summary>
/// <param name="Draw">Draws the pairs anew.</param>
/// <param name="Temperature">Temperature of the contrastive loss.</param>
internal sealed record PairBatch(Func<Random, TrainingPair[]> Draw, float Temperature);
