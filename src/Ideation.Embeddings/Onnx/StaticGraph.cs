using System.Runtime.InteropServices;

namespace Ideation.Embeddings.Onnx;

/// <summary>
/// The model as an ONNX graph of standard operators: rows of an int8 table are gathered, weighted by their scale and the attention mask, averaged and L2-normalised.
/// Inputs <c>input_ids</c> and <c>attention_mask</c> are int64 [batch, sequence]; the output <c>sentence_embedding</c> is float [batch, dimensions].
/// </summary>
internal static class StaticGraph
{
    public const string InputIds = "input_ids";
    public const string AttentionMask = "attention_mask";
    public const string SentenceEmbedding = "sentence_embedding";
    public const string Table = "token_table";
    public const string Scales = "token_scales";

    public static byte[] Write(StaticTable table)
    {
        var graph = new OnnxGraph("static_embedding");
        AddNodes(graph);
        graph.Constant(Table, OnnxField.TypeInt8, [table.Rows, table.Dimensions], MemoryMarshal.AsBytes(table.Values));
        graph.Constant(Scales, [table.Rows], table.Scales);
        graph.Constant("axis_1", [1], [1L]);
        graph.Constant("one", [], [1f]);
        graph.Constant("smallest_norm", [], [UnitLength.SmallestNorm]);
        graph.Input(InputIds, OnnxField.TypeInt64, "batch", "sequence");
        graph.Input(AttentionMask, OnnxField.TypeInt64, "batch", "sequence");
        graph.Output(SentenceEmbedding, OnnxField.TypeFloat, "batch", table.Dimensions);
        return graph.ToArray();
    }

    private static void AddNodes(OnnxGraph graph)
    {
        graph.Node("Gather", [Table, InputIds], "rows_int8");
        graph.Node("Cast", ["rows_int8"], "rows", OnnxGraph.Integer("to", OnnxField.TypeFloat));
        graph.Node("Gather", [Scales, InputIds], "scales");
        graph.Node("Cast", [AttentionMask], "mask", OnnxGraph.Integer("to", OnnxField.TypeFloat));
        graph.Node("Mul", ["scales", "mask"], "weights");

        // Multiplying by the scales inside the sum spares a second pass over [batch, sequence, dimensions].
        graph.Node("Unsqueeze", ["weights", "axis_1"], "weights_row");
        graph.Node("MatMul", ["weights_row", "rows"], "sum_row");
        graph.Node("Squeeze", ["sum_row", "axis_1"], "sum");
        graph.Node("ReduceSum", ["mask", "axis_1"], "tokens", OnnxGraph.Integer("keepdims", 1));
        graph.Node("Max", ["tokens", "one"], "tokens_or_one");
        graph.Node("Div", ["sum", "tokens_or_one"], "mean");
        graph.Node("ReduceL2", ["mean"], "norm", OnnxGraph.Integers("axes", 1), OnnxGraph.Integer("keepdims", 1));
        graph.Node("Max", ["norm", "smallest_norm"], "norm_or_smallest");
        graph.Node("Div", ["mean", "norm_or_smallest"], SentenceEmbedding);
    }
}
