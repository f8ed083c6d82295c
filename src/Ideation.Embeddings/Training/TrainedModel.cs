using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training;

/// <summary>What training gives: the tokenizer and <c>Table</c>, <c>float[vocabulary × Dimensions]</c>, whose first two rows are zero.</summary>
public sealed record TrainedModel(WordPieceTokenizer Tokenizer, float[] Table, TrainingOptions Options, int Texts, double FinalLoss)
{
    public int Dimensions => Options.Dimensions;
}
