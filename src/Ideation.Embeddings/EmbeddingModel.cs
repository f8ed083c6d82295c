using System.Globalization;
using Ideation.Embeddings.Tokenisation;
using Microsoft.ML.OnnxRuntime;

namespace Ideation.Embeddings;

/// <summary>A checked embedding model, ready to run. Safe to use from many threads; dispose it when no generator uses it any more.</summary>
public sealed class EmbeddingModel : IDisposable
{
    private const float ReferenceTolerance = 1e-4f;

    private EmbeddingModel(ModelCard card, WordPieceTokenizer tokenizer, StaticTable table, InferenceSession session, EmbeddingModelOptions options)
    {
        Card = card;
        Tokenizer = tokenizer;
        Table = table;
        Session = session;
        Options = options;
    }

    public ModelCard Card { get; }

    /// <summary>Name and revision, as an index records them: vectors of two identities are never mixed.</summary>
    public string Identity => $"{Card.Name}@{Card.Revision}";

    public WordPieceTokenizer Tokenizer { get; }

    /// <summary>The managed reference path over the same weights.</summary>
    public StaticTable Table { get; }

    internal InferenceSession Session { get; }

    internal EmbeddingModelOptions Options { get; }

    /// <summary>Loads a model folder and checks it from the files' hashes to a vector computed with it.</summary>
    /// <exception cref="EmbeddingModelException">The folder does not hold a model that can be trusted; the message says why.</exception>
    public static EmbeddingModel Load(string folder, EmbeddingModelOptions? options = null)
    {
        options ??= new EmbeddingModelOptions();
        options.Validate();
        try
        {
            var (card, onnx, tokenizer, table) = ModelFolderReader.Read(folder);
            var model = new EmbeddingModel(card, tokenizer, table, Open(folder, onnx, options), options);
            model.CheckReference(folder);
            return model;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddingModelException($"The embedding model in '{folder}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>True for the vector of a text in which the model knows no token; such a text has no place in an index and no neighbours.</summary>
    public static bool IsEmpty(ReadOnlySpan<float> vector) => !vector.ContainsAnyExcept(0f);

    public void Dispose() => Session.Dispose();

    private static InferenceSession Open(string folder, byte[] onnx, EmbeddingModelOptions options)
    {
        using var session = new SessionOptions
        {
            IntraOpNumThreads = options.IntraOpThreads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
        };
        try
        {
            return new InferenceSession(onnx, session);
        }
        catch (OnnxRuntimeException e)
        {
            throw new EmbeddingModelException($"ONNX Runtime cannot load the model in '{folder}': {e.Message}", e);
        }
    }

    private void CheckReference(string folder)
    {
        var expected = Card.Reference.Vector;
        var found = new float[Table.Dimensions];
        try
        {
            new GraphRun(this).Run([Tokenizer.Encode(Card.Reference.Text, Card.MaxTokens)], found);
        }
        catch (OnnxRuntimeException e)
        {
            Dispose();
            throw new EmbeddingModelException($"ONNX Runtime cannot run the model in '{folder}': {e.Message}", e);
        }

        var difference = expected.Count == found.Length ? found.Zip(expected, (a, b) => MathF.Abs(a - b)).Max() : float.PositiveInfinity;
        if (difference is not <= ReferenceTolerance)
        {
            Dispose();
            throw new EmbeddingModelException(string.Create(CultureInfo.InvariantCulture, $"The model in '{folder}' gives another vector for its reference text than its card states (greatest difference {difference:G3}, allowed {ReferenceTolerance:G1}); tokenizer, weights and card do not belong together."));
        }
    }
}
