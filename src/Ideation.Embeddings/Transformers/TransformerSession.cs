using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Ideation.Embeddings.Transformers;

/// <summary>An ONNX graph that takes token ids, run by ONNX Runtime on the processor. Safe to use from many threads.</summary>
internal sealed class TransformerSession : IDisposable
{
    private const string InputIds = "input_ids";
    private const string AttentionMask = "attention_mask";
    private const string TokenTypeIds = "token_type_ids";
    private const string SentenceEmbedding = "sentence_embedding";

    private static readonly string[] KnownInputs = [InputIds, AttentionMask, TokenTypeIds];
    private static readonly string[] TokenOutputs = ["last_hidden_state", "token_embeddings"];

    private readonly InferenceSession _session;
    private readonly Pooling? _pooling;
    private readonly int _paddingId;
    private readonly string[] _inputs;
    private readonly string[] _outputs;

    private TransformerSession(InferenceSession session, TransformerFolder folder, int paddingId)
    {
        _session = session;
        _paddingId = paddingId;
        _inputs = Inputs(session, folder);
        var pooled = session.OutputMetadata.ContainsKey(SentenceEmbedding) && !folder.PoolsTokens;
        _outputs = [pooled ? SentenceEmbedding : TokenOutput(session, folder)];
        _pooling = pooled ? null : folder.Pooling
            ?? throw folder.Wrong(folder.Weights, $"its output '{_outputs[0]}' has a vector for each token and nothing says how they become one; expected '1_Pooling/config.json', or 'pooling' in '{TransformerSettings.FileName}'");
        var type = session.OutputMetadata[_outputs[0]].ElementDataType;
        if (type is not (TensorElementType.Float or TensorElementType.Float16))
        {
            throw folder.Wrong(folder.Weights, $"its output '{_outputs[0]}' is of type {type}; expected Float or Float16");
        }
    }

    /// <exception cref="EmbeddingModelException">ONNX Runtime is missing, or the graph is not one that can be used; the message says why.</exception>
    public static TransformerSession Open(TransformerFolder folder, int paddingId, EmbeddingModelOptions options)
    {
        InferenceSession? session = null;
        try
        {
            OnnxRuntimeLibrary.Require(folder.Weights);
            using var how = new SessionOptions
            {
                IntraOpNumThreads = options.IntraOpThreads,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,

                // Errors come as exceptions; printed besides, they would be said twice.
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,

                // A memory plan is kept for each shape of a batch, and every batch has its own.
                EnableMemoryPattern = false,
            };
            session = new InferenceSession(folder.PathOf(folder.Weights), how);
            return new TransformerSession(session, folder, paddingId);
        }
        catch (OnnxRuntimeException e)
        {
            throw folder.Wrong(folder.Weights, "ONNX Runtime cannot load it: " + e.Message, e);
        }
        catch
        {
            session?.Dispose();
            throw;
        }
    }

    /// <summary>One pooled vector a text, not yet normalised; shorter texts are padded and masked.</summary>
    /// <exception cref="OnnxRuntimeException">The graph does not run on these ids.</exception>
    /// <exception cref="FormatException">Its output does not have the expected shape.</exception>
    public float[][] Run(IReadOnlyList<int[]> texts)
    {
        var longest = texts.Max(ids => ids.Length);
        var size = texts.Count * longest;
        var buffers = Array.ConvertAll(_inputs, _ => ArrayPool<long>.Shared.Rent(size));
        var values = new List<OrtValue>();
        try
        {
            foreach (var (input, buffer) in _inputs.Zip(buffers))
            {
                Fill(input, texts, longest, buffer);
                values.Add(OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, buffer.AsMemory(0, size), [texts.Count, longest]));
            }

            using var run = new RunOptions();
            using var results = _session.Run(run, _inputs, values, _outputs);
            return Pool(results[0], texts, longest);
        }
        finally
        {
            values.ForEach(value => value.Dispose());
            Array.ForEach(buffers, buffer => ArrayPool<long>.Shared.Return(buffer));
        }
    }

    public void Dispose() => _session.Dispose();

    private static string[] Inputs(InferenceSession session, TransformerFolder folder)
    {
        foreach (var (name, input) in session.InputMetadata)
        {
            if (!KnownInputs.Contains(name) || input.ElementDataType != TensorElementType.Int64)
            {
                throw folder.Wrong(folder.Weights, $"its graph asks for the input '{name}' of type {input.ElementDataType}; expected {string.Join(", ", KnownInputs)} of type Int64");
            }

            if (input.Dimensions is not [< 0, < 0])
            {
                throw folder.Wrong(folder.Weights, $"its input '{name}' has the shape [{string.Join(", ", input.Dimensions)}]; expected two dimensions that vary, batch and sequence");
            }
        }

        return session.InputMetadata.ContainsKey(InputIds) ? [.. session.InputMetadata.Keys] : throw folder.Wrong(folder.Weights, $"its graph has no input '{InputIds}'");
    }

    private static string TokenOutput(InferenceSession session, TransformerFolder folder) =>
        Array.Find(TokenOutputs, session.OutputMetadata.ContainsKey)
        ?? throw folder.Wrong(folder.Weights, $"its graph has the outputs {string.Join(", ", session.OutputMetadata.Keys)}; expected one of {string.Join(", ", TokenOutputs)} or {SentenceEmbedding}");

    private void Fill(string input, IReadOnlyList<int[]> texts, int longest, Span<long> values)
    {
        for (var text = 0; text < texts.Count; text++)
        {
            var ids = texts[text];
            var row = values.Slice(text * longest, longest);
            row[ids.Length..].Fill(input == InputIds ? _paddingId : 0);
            for (var i = 0; i < ids.Length; i++)
            {
                row[i] = input == InputIds ? ids[i] : input == AttentionMask ? 1 : 0;
            }
        }
    }

    private float[][] Pool(OrtValue output, IReadOnlyList<int[]> texts, int longest)
    {
        var shape = output.GetTensorTypeAndShape().Shape;
        int[] expected = _pooling is null ? [texts.Count] : [texts.Count, longest];
        if (shape.Length != expected.Length + 1 || expected.Where((size, i) => shape[i] != size).Any() || shape[^1] < 1)
        {
            throw new FormatException($"its output '{_outputs[0]}' has the shape [{string.Join(", ", shape)}] for a batch of {texts.Count} texts and {longest} tokens; expected [{string.Join(", ", expected)}, values]");
        }

        var hidden = (int)shape[^1];
        using var values = FloatValues.Of(output);
        var vectors = new float[texts.Count][];
        for (var text = 0; text < vectors.Length; text++)
        {
            vectors[text] = _pooling is { } pooling
                ? TokenPooling.Pool(pooling, values.Span.Slice(text * longest * hidden, texts[text].Length * hidden), hidden)
                : values.Span.Slice(text * hidden, hidden).ToArray();
        }

        return vectors;
    }
}
