using System.Buffers;
using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>What speaks for each field of a query, retrieved from a corpus in memory the way the product retrieves it from its index.</summary>
internal sealed class QuerySignals
{
    private readonly PatentCorpus _corpus;
    private readonly IReadOnlyList<FieldQuery> _queries;
    private readonly float[][] _vectors;
    private readonly ITextSimilarity _texts;
    private readonly ITextSimilarity _sentences;
    private readonly int[] _firstSentence;
    private readonly SignalReader _reader;
    private readonly int[][] _words;

    private QuerySignals(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, float[][] vectors, ITextSimilarity texts, ITextSimilarity sentences, int[] firstSentence, FieldPredictor? predictor)
    {
        (_corpus, _queries, _vectors, _texts, _sentences, _firstSentence) = (corpus, queries, vectors, texts, sentences, firstSentence);
        _reader = new SignalReader(corpus.Statistics, predictor);
        _words = [.. corpus.Texts.SharedWords.Rows.Select(Ids)];
    }

    /// <summary>For each query one row a field.</summary>
    public static async Task<IReadOnlyList<FieldSignals>[]> ReadAsync(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, EvaluatedModel model, FieldPredictor? predictor, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var sentences = queries.Select(query => RankingTexts.Sentences(query.Text, TextLanguage.Detect(query.Text))).ToArray();
        var first = new int[queries.Count + 1];
        for (var i = 0; i < queries.Count; i++)
        {
            first[i + 1] = first[i] + sentences[i].Count;
        }

        string[] texts = [.. queries.Select(query => query.Text)];
        var signals = new QuerySignals(
            corpus,
            queries,
            await model.QueriesAsync(texts, cancellationToken).ConfigureAwait(false),
            await model.CompareAsync(corpus.Texts, texts, cancellationToken).ConfigureAwait(false),
            await model.CompareAsync(corpus.Texts, [.. sentences.SelectMany(list => list)], cancellationToken).ConfigureAwait(false),
            first,
            predictor);
        return ItemLoop.Run(queries.Count, signals.Read, progress, cancellationToken);
    }

    private IReadOnlyList<FieldSignals> Read(int query)
    {
        var buffer = ArrayPool<float>.Shared.Rent(_corpus.Documents.Count);
        try
        {
            var scores = buffer.AsSpan(0, _corpus.Documents.Count);
            var sentences = new List<IReadOnlyList<FieldVoter>>();
            for (var sentence = _firstSentence[query]; sentence < _firstSentence[query + 1]; sentence++)
            {
                Score(_sentences, sentence, query, scores);
                if (TopScores.Select(scores, SignalReader.SentenceVoters) is { Length: > 0 } nearest)
                {
                    sentences.Add([.. nearest.Select(found => new FieldVoter(_corpus.Documents[found.Position].Fields, found.Score))]);
                }
            }

            Score(_texts, query, query, scores);
            return _reader.Read(new RankingQuery
            {
                Vector = _vectors[query],
                Voters = Voters(query, scores),
                Sentences = sentences,
                Homes = _queries[query].Home is { } home ? [home] : [],
                Uncounted = [.. _queries[query].Excluded.Select(position => PatentCorpus.Classification(_corpus.Documents[position]))],
            });
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    private void Score(ITextSimilarity similarity, int text, int query, Span<float> scores)
    {
        similarity.Score(text, scores);
        foreach (var position in _queries[query].Excluded)
        {
            scores[position] = float.NegativeInfinity;
        }
    }

    // The nearest of all, then the nearest outside the home class; the scores of documents at home are lost on the way.
    private RankingVoter[] Voters(int query, Span<float> scores)
    {
        var options = new DiscoveryOptions();
        var near = TopScores.Select(scores, options.NearDocuments);
        for (var position = 0; position < scores.Length; position++)
        {
            if (_corpus.Documents[position].Fields.Any(field => field.Class == _queries[query].Home?.Class))
            {
                scores[position] = float.NegativeInfinity;
            }
        }

        ScoredText[] found = [.. near.Concat(TopScores.Select(scores, options.DistantDocuments)).DistinctBy(text => text.Position).OrderByDescending(text => text.Score).ThenBy(text => text.Position)];
        var shared = SharedWords.Measure(Ids(_corpus.Texts.SharedWords.Row(_queries[query].Text)).ToHashSet(), [.. found.Select(text => _words[text.Position])]);
        return [.. found.Zip(shared, (text, words) => new RankingVoter(_corpus.Documents[text.Position].Fields, text.Score, words))];
    }

    private static int[] Ids(TermCount[] row) => Array.ConvertAll(row, cell => cell.Term);
}
