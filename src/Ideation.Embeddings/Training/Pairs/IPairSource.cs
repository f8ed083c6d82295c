namespace Ideation.Embeddings.Training.Pairs;

/// <summary>One reason for two texts to belong together.</summary>
internal interface IPairSource
{
    /// <summary>The batches of one epoch, in any order.</summary>
    IEnumerable<PairBatch> Epoch(Random random);
}
