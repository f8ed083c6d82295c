namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>What becomes of the delimiters between pieces; the names are those of the file.</summary>
internal enum SplitBehaviour
{
    Removed,
    Isolated,
    MergedWithPrevious,
    MergedWithNext,
    Contiguous,
}
