using System.Numerics.Tensors;
using System.Runtime.ExceptionServices;
using Ideation.Embeddings.Tokenisation;
using Microsoft.ML.OnnxRuntime;

namespace Ideation.Embeddings.Transformers;

/// <summary>A sentence transformer exported to ONNX, with the tokenizer, pooling and prefixes that its folder states.</summary>
internal sealed class TransformerModel : EmbeddingModel
{
    // A graph whose arithmetic depends on the whole batch, such as one that quantises activations as it runs, shows it on texts of unlike length.
    private static readonly string[] Probes = ["A hydrophobic coating keeps ice from adhering to a turbine blade. 撥水性の膜を形成する。", "Method of charging a battery"];
    private const float ProbeTolerance = 1e-4f;

    private readonly TransformerFolder _folder;
    private readonly JsonTokenizer _tokenizer;
    private readonly TransformerSession _session;
    private readonly EmbeddingModelOptions _options;
    private readonly int _hidden;
    private readonly int _tokensPerBatch;

    private TransformerModel(TransformerFolder folder, JsonTokenizer tokenizer, TransformerSession session, int hidden, int tokensPerBatch, EmbeddingModelOptions options)
        : base(folder.Name, folder.Revision(), folder.DimensionsOf(hidden), folder.MaxTokens, tokenizer.VocabularySize)
    {
        _folder = folder;
        _tokenizer = tokenizer;
        _session = session;
        _hidden = hidden;
        _tokensPerBatch = tokensPerBatch;
        _options = options;
    }

    public static TransformerModel Read(string path, EmbeddingModelOptions options)
    {
        var folder = new TransformerFolder(path);
        var tokenizer = JsonTokenizer.Read(folder.PathOf(TransformerFolder.TokenizerFile));
        var session = TransformerSession.Open(folder, tokenizer.PaddingId ?? 0, options);
        try
        {
            var (hidden, batches) = Probe(folder, tokenizer, session);
            return new TransformerModel(folder, tokenizer, session, hidden, batches ? options.TokensPerBatch : 1, options);
        }
        catch (Exception e) when (e is OnnxRuntimeException or FormatException)
        {
            session.Dispose();
            throw folder.Wrong(folder.Weights, e is FormatException ? e.Message : "ONNX Runtime cannot run it on the tokens of the folder's tokenizer: " + e.Message, e);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public override void Dispose() => _session.Dispose();

    internal override float[][] Embed(IReadOnlyList<string> texts, TextRole role, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.ParallelBatches, CancellationToken = cancellationToken };
        var prefix = role == TextRole.Query ? _folder.QueryPrefix : _folder.DocumentPrefix;
        var ids = new int[texts.Count][];
        Parallel.For(0, ids.Length, parallel, i => ids[i] = string.IsNullOrWhiteSpace(texts[i]) ? [] : _tokenizer.Encode(prefix + texts[i], MaxTokens));
        var vectors = new float[texts.Count][];
        try
        {
            Parallel.ForEach(TokenBatches.Of(ids, _tokensPerBatch), parallel, batch => Embed(batch, ids, vectors));
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions[0] is EmbeddingModelException first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return Array.ConvertAll(vectors, vector => vector ?? new float[_hidden]);
    }

    /// <summary>The number of values of a vector, and whether texts may be run together without changing each other's vectors.</summary>
    private static (int Hidden, bool Batches) Probe(TransformerFolder folder, JsonTokenizer tokenizer, TransformerSession session)
    {
        int[][] ids = [.. Probes.Select(text => tokenizer.Encode(text, folder.MaxTokens)).Where(ids => ids.Length > 0)];
        if (ids.Length == 0)
        {
            throw folder.Wrong(TransformerFolder.TokenizerFile, "it finds no token in ordinary English and Japanese text");
        }

        var together = session.Run(ids);
        if (!together.All(HasLength))
        {
            throw folder.Wrong(folder.Weights, "it gives values that are not finite numbers for ordinary text");
        }

        var alone = Array.ConvertAll(ids, text => session.Run([text])[0]);
        return alone.All(vector => vector.Length == together[0].Length)
            ? (together[0].Length, alone.Zip(together, Agree).All(agrees => agrees))
            : throw new FormatException($"its vectors have {together[0].Length} values in one batch and {alone[0].Length} in another; expected as many for every batch");
    }

    /// <summary>Whether the vector has a length to divide by: no value that is no number, none too great.</summary>
    private static bool HasLength(float[] vector) => float.IsFinite(TensorPrimitives.Norm<float>(vector));

    private static bool Agree(float[] one, float[] other) => TensorPrimitives.Distance<float>(one, other) <= ProbeTolerance * Math.Max(TensorPrimitives.Norm<float>(one), 1);

    private void Embed(int[] batch, int[][] ids, float[][] vectors)
    {
        foreach (var (place, vector) in batch.Zip(Run([.. batch.Select(i => ids[i])])))
        {
            if (!HasLength(vector))
            {
                throw _folder.Wrong(_folder.Weights, $"it gives values that are not finite numbers for a text of {ids[place].Length} tokens; half precision that overflows does so, and other weights are named by 'weights' in '{TransformerSettings.FileName}'");
            }

            UnitLength.Normalise(vector);
            vectors[place] = vector;
        }
    }

    private float[][] Run(int[][] texts)
    {
        try
        {
            return _session.Run(texts);
        }
        catch (Exception e) when (e is OnnxRuntimeException or FormatException)
        {
            throw _folder.Wrong(_folder.Weights, $"it does not run on {texts.Length} texts of up to {texts[^1].Length} tokens ({e.Message}); if that is longer than the model reads, state 'maxTokens' in '{TransformerSettings.FileName}'", e);
        }
    }
}
