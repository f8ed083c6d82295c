namespace Ideation.Embeddings.Training;

/// <summary>Which two parts of one document are taught to be alike.</summary>
internal enum PairKind
{
    TitleAndAbstract,
    AbstractHalves,
    ClaimAndAbstract,
    DescriptionAndAbstract,
}
