namespace Ideation.Embeddings.Training.Pairs;

/// <summary>Which two parts of one document are taught to be alike.</summary>
internal enum PairKind
{
    TitleAndAbstract,
    AbstractHalves,
    ClaimAndAbstract,
    DescriptionAndAbstract,
}
