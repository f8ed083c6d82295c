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
        var graph = new ProtobufMessage().Text(OnnxField.Graph.Name, "static_embedding");
        foreach (var node in Nodes())
        {
            graph.Message(OnnxField.Graph.Node, node);
        }

        graph.Message(OnnxField.Graph.Initializer, Tensor(Table, OnnxField.TypeInt8, [table.Rows, table.Dimensions], MemoryMarshal.AsBytes(table.Values)))
            .Message(OnnxField.Graph.Initializer, Tensor(Scales, OnnxField.TypeFloat, [table.Rows], MemoryMarshal.AsBytes(table.Scales)))
            .Message(OnnxField.Graph.Initializer, Tensor("axis_1", OnnxField.TypeInt64, [1], MemoryMarshal.AsBytes<long>([1])))
            .Message(OnnxField.Graph.Initializer, Tensor("one", OnnxField.TypeFloat, [], MemoryMarshal.AsBytes<float>([1f])))
            .Message(OnnxField.Graph.Initializer, Tensor("smallest_norm", OnnxField.TypeFloat, [], MemoryMarshal.AsBytes<float>([StaticTable.SmallestNorm])))
            .Message(OnnxField.Graph.Input, Value(InputIds, OnnxField.TypeInt64, "batch", "sequence"))
            .Message(OnnxField.Graph.Input, Value(AttentionMask, OnnxField.TypeInt64, "batch", "sequence"))
            .Message(OnnxField.Graph.Output, Value(SentenceEmbedding, OnnxField.TypeFloat, "batch", table.Dimensions));
        return new ProtobufMessage()
            .Number(OnnxField.Model.IrVersion, OnnxField.IrVersion)
            .Text(OnnxField.Model.ProducerName, "ideation")
            .Message(OnnxField.Model.Graph, graph)
            .Message(OnnxField.Model.OperatorSetImport, new ProtobufMessage().Text(OnnxField.OperatorSetId.Domain, "").Number(OnnxField.OperatorSetId.Version, OnnxField.OperatorSet))
            .ToArray();
    }

    private static IEnumerable<ProtobufMessage> Nodes() =>
    [
        Node("Gather", [Table, InputIds], "rows_int8"),
        Node("Cast", ["rows_int8"], "rows", Integer("to", OnnxField.TypeFloat)),
        Node("Gather", [Scales, InputIds], "scales"),
        Node("Cast", [AttentionMask], "mask", Integer("to", OnnxField.TypeFloat)),
        Node("Mul", ["scales", "mask"], "weights"),

        // Multiplying by the scales inside the sum spares a second pass over [batch, sequence, dimensions].
        Node("Unsqueeze", ["weights", "axis_1"], "weights_row"),
        Node("MatMul", ["weights_row", "rows"], "sum_row"),
        Node("Squeeze", ["sum_row", "axis_1"], "sum"),
        Node("ReduceSum", ["mask", "axis_1"], "tokens", Integer("keepdims", 1)),
        Node("Max", ["tokens", "one"], "tokens_or_one"),
        Node("Div", ["sum", "tokens_or_one"], "mean"),
        Node("ReduceL2", ["mean"], "norm", Integers("axes", 1), Integer("keepdims", 1)),
        Node("Max", ["norm", "smallest_norm"], "norm_or_smallest"),
        Node("Div", ["mean", "norm_or_smallest"], SentenceEmbedding),
    ];

    private static ProtobufMessage Node(string type, string[] inputs, string output, params ProtobufMessage[] attributes)
    {
        var node = new ProtobufMessage();
        foreach (var input in inputs)
        {
            node.Text(OnnxField.Node.Input, input);
        }

        node.Text(OnnxField.Node.Output, output).Text(OnnxField.Node.Name, output).Text(OnnxField.Node.Operator, type);
        foreach (var attribute in attributes)
        {
            node.Message(OnnxField.Node.Attribute, attribute);
        }

        return node;
    }

    private static ProtobufMessage Integer(string name, long value) => new ProtobufMessage()
        .Text(OnnxField.Attribute.Name, name)
        .Number(OnnxField.Attribute.Integer, value)
        .Number(OnnxField.Attribute.Type, OnnxField.Attribute.TypeInteger);

    private static ProtobufMessage Integers(string name, long value) => new ProtobufMessage()
        .Text(OnnxField.Attribute.Name, name)
        .Number(OnnxField.Attribute.Integers, value)
        .Number(OnnxField.Attribute.Type, OnnxField.Attribute.TypeIntegers);

    private static ProtobufMessage Tensor(string name, int type, long[] dimensions, ReadOnlySpan<byte> content)
    {
        var tensor = new ProtobufMessage();
        foreach (var dimension in dimensions)
        {
            tensor.Number(OnnxField.Tensor.Dimension, dimension);
        }

        return tensor.Number(OnnxField.Tensor.DataType, type).Text(OnnxField.Tensor.Name, name).Bytes(OnnxField.Tensor.RawData, content);
    }

    private static ProtobufMessage Value(string name, int type, params object[] shape)
    {
        var dimensions = new ProtobufMessage();
        foreach (var size in shape)
        {
            var dimension = new ProtobufMessage();
            dimensions.Message(OnnxField.Value.Dimension, size is int fixedSize ? dimension.Number(OnnxField.Value.DimensionSize, fixedSize) : dimension.Text(OnnxField.Value.DimensionName, (string)size));
        }

        var tensor = new ProtobufMessage().Number(OnnxField.Value.ElementType, type).Message(OnnxField.Value.Shape, dimensions);
        return new ProtobufMessage().Text(OnnxField.Value.Name, name).Message(OnnxField.Value.Type, new ProtobufMessage().Message(OnnxField.Value.TensorType, tensor));
    }
}
