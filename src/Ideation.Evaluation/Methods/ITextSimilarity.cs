namespace Ideation.Evaluation.Methods;

/// <summary>How alike the texts of a corpus are to each of a list of queries; called from several threads at once.</summary>
public interface ITextSimilarity
{
    /// <summary>Writes a score for every text of the corpus, higher is closer, 0 for nothing in common; the scale is the method's own.</summary>
    /// <param name="query">0-based place of the query.</param>
    /// <param name="scores"><c>float[texts]</c>.</param>
    void Score(int query, Span<float> scores);
}
