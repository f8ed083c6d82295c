using System.Buffers;
using Ideation.Embeddings.Onnx;
using Ideation.Embeddings.Tokenisation;
using Microsoft.ML.OnnxRuntime;

namespace Ideation.Embeddings;

/// <summary>Runs the ONNX graph on one batch of token ids.</summary>
internal sealed class GraphRun(EmbeddingModel model)
{
    private static readonly string[] Inputs = [StaticGraph.InputIds, StaticGraph.AttentionMask];
    private static readonly string[] Outputs = [StaticGraph.SentenceEmbedding];

    /// <summary>Fills <paramref name="vectors"/>, <c>float[texts × dimensions]</c>, row by row; shorter texts are padded and masked.</summary>
    public void Run(IReadOnlyList<int[]> texts, Memory<float> vectors)
    {
        var longest = Math.Max(1, texts.Max(ids => ids.Length));
        var size = texts.Count * longest;
        var ids = ArrayPool<long>.Shared.Rent(size);
        var mask = ArrayPool<long>.Shared.Rent(size);
        try
        {
            Fill(texts, longest, ids.AsSpan(0, size), mask.AsSpan(0, size));
            using var idValue = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, ids.AsMemory(0, size), [texts.Count, longest]);
            using var maskValue = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, mask.AsMemory(0, size), [texts.Count, longest]);
            using var output = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, vectors, [texts.Count, model.Table.Dimensions]);
            using var run = new RunOptions();
            model.Session.Run(run, Inputs, [idValue, maskValue], Outputs, [output]);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(ids);
            ArrayPool<long>.Shared.Return(mask);
        }
    }

    /// <summary>Padding is id 0, so a cleared row is a padded one.</summary>
    private static void Fill(IReadOnlyList<int[]> texts, int longest, Span<long> ids, Span<long> mask)
    {
        for (var text = 0; text < texts.Count; text++)
        {
            var row = ids.Slice(text * longest, longest);
            var attention = mask.Slice(text * longest, longest);
            row.Clear();
            attention.Clear();
            for (var i = 0; i < texts[text].Length; i++)
            {
                row[i] = texts[text][i];
                attention[i] = row[i] == WordPieceTokenizer.UnknownId ? 0 : 1;
            }
        }
    }
}
