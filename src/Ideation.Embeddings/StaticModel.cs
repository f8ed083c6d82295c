using System.Globalization;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings;

/// <summary>A token table with its tokenizer, such as the built-in model: a text's vector is the mean of its tokens' vectors. Needs no native library.</summary>
public sealed class StaticModel : EmbeddingModel
{
    private const float ReferenceTolerance = 1e-4f;

    private readonly int _threads;

    private StaticModel(ModelCard card, WordPieceTokenizer tokenizer, StaticTable table, int threads)
        : base(card.Name, card.Revision, card.Dimensions, card.MaxTokens, card.VocabularySize)
    {
        Card = card;
        Tokenizer = tokenizer;
        Table = table;
        _threads = threads;
    }

    public ModelCard Card { get; }

    internal WordPieceTokenizer Tokenizer { get; }

    internal StaticTable Table { get; }

    public override void Dispose()
    {
    }

    internal static StaticModel Read(string folder, EmbeddingModelOptions options)
    {
        var (card, tokenizer, table) = StaticModelReader.Read(folder);
        var model = new StaticModel(card, tokenizer, table, options.ParallelBatches);
        model.CheckReference(folder);
        return model;
    }

    internal override float[][] Embed(IReadOnlyList<string> texts, TextRole role, CancellationToken cancellationToken)
    {
        var vectors = new float[texts.Count][];
        Parallel.For(
            0,
            texts.Count,
            new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken },
            () => new int[MaxTokens],
            (i, _, ids) =>
            {
                Embed(texts[i], ids, vectors[i] = new float[Table.Dimensions]);
                return ids;
            },
            _ => { });
        return vectors;
    }

    /// <summary>Embeds one text; <paramref name="ids"/> is room for its token ids.</summary>
    internal void Embed(ReadOnlySpan<char> text, Span<int> ids, Span<float> vector) => Table.Pool(ids[..Tokenizer.Encode(text, ids)], vector);

    private void CheckReference(string folder)
    {
        var expected = Card.Reference.Vector;
        var found = new float[Table.Dimensions];
        Embed(Card.Reference.Text, new int[MaxTokens], found);
        var difference = expected.Count == found.Length ? found.Zip(expected, (a, b) => MathF.Abs(a - b)).Max() : float.PositiveInfinity;
        if (difference is not <= ReferenceTolerance)
        {
            throw new EmbeddingModelException(string.Create(CultureInfo.InvariantCulture, $"The model in '{folder}' gives another vector for its reference text than its card states (greatest difference {difference:G3}, allowed {ReferenceTolerance:G1}); tokenizer, weights and card do not belong together."));
        }
    }
}
