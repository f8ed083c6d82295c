using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Tasks;

namespace Ideation.Evaluation.Methods;

/// <summary>Documents by what the home field alone tells: the sum of P(field | home) over a document's fields; 0 for a document with a field in the home class.</summary>
internal sealed class HomePriorSimilarity(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries) : ITextSimilarity
{
    public void Score(int query, Span<float> scores)
    {
        var (home, own) = (queries[query].Home!.Value, queries[query].Own);
        var probabilities = corpus.Statistics.Fields.ToDictionary(field => field, field => (float)corpus.Statistics.Probability(home, field, own));
        for (var position = 0; position < scores.Length; position++)
        {
            scores[position] = 0;
            foreach (var field in corpus.Documents[position].Fields)
            {
                if (field.Class == home.Class)
                {
                    scores[position] = 0;
                    break;
                }

                scores[position] += probabilities[field];
            }
        }
    }
}
