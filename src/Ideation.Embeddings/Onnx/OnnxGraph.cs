using System.Runtime.InteropServices;

namespace Ideation.Embeddings.Onnx;

/// <summary>An ONNX model gathered node by node and written when its bytes are asked for.</summary>
internal sealed class OnnxGraph(string name)
{
    private readonly ProtobufMessage _graph = new ProtobufMessage().Text(OnnxField.Graph.Name, name);

    /// <summary>Adds an operator; nodes come in an order in which each one's inputs exist. Returns the name of its first output.</summary>
    public string Node(string type, string[] inputs, string output, params ProtobufMessage[] attributes) => Node(type, inputs, [output], attributes);

    public string Node(string type, string[] inputs, string[] outputs, params ProtobufMessage[] attributes)
    {
        var node = new ProtobufMessage();
        foreach (var input in inputs)
        {
            node.Text(OnnxField.Node.Input, input);
        }

        foreach (var output in outputs)
        {
            node.Text(OnnxField.Node.Output, output);
        }

        node.Text(OnnxField.Node.Name, outputs[0]).Text(OnnxField.Node.Operator, type);
        foreach (var attribute in attributes)
        {
            node.Message(OnnxField.Node.Attribute, attribute);
        }

        _graph.Message(OnnxField.Graph.Node, node);
        return outputs[0];
    }

    public string Constant(string name, int type, long[] dimensions, ReadOnlySpan<byte> content)
    {
        var tensor = new ProtobufMessage();
        foreach (var dimension in dimensions)
        {
            tensor.Number(OnnxField.Tensor.Dimension, dimension);
        }

        _graph.Message(OnnxField.Graph.Initializer, tensor.Number(OnnxField.Tensor.DataType, type).Text(OnnxField.Tensor.Name, name).Bytes(OnnxField.Tensor.RawData, content));
        return name;
    }

    public string Constant(string name, long[] dimensions, ReadOnlySpan<float> values) => Constant(name, OnnxField.TypeFloat, dimensions, MemoryMarshal.AsBytes(values));

    public string Constant(string name, long[] dimensions, ReadOnlySpan<long> values) => Constant(name, OnnxField.TypeInt64, dimensions, MemoryMarshal.AsBytes(values));

    /// <summary>Declares an input; a dimension is its size, or the name of one that varies.</summary>
    public void Input(string name, int type, params object[] shape) => _graph.Message(OnnxField.Graph.Input, Value(name, type, shape));

    /// <summary>Declares an output; a dimension is its size, or the name of one that varies.</summary>
    public void Output(string name, int type, params object[] shape) => _graph.Message(OnnxField.Graph.Output, Value(name, type, shape));

    public byte[] ToArray() => new ProtobufMessage()
        .Number(OnnxField.Model.IrVersion, OnnxField.IrVersion)
        .Text(OnnxField.Model.ProducerName, "ideation")
        .Message(OnnxField.Model.Graph, _graph)
        .Message(OnnxField.Model.OperatorSetImport, new ProtobufMessage().Text(OnnxField.OperatorSetId.Domain, "").Number(OnnxField.OperatorSetId.Version, OnnxField.OperatorSet))
        .ToArray();

    public static ProtobufMessage Integer(string name, long value) => new ProtobufMessage()
        .Text(OnnxField.Attribute.Name, name)
        .Number(OnnxField.Attribute.Integer, value)
        .Number(OnnxField.Attribute.Type, OnnxField.Attribute.TypeInteger);

    public static ProtobufMessage Integers(string name, params ReadOnlySpan<long> values)
    {
        var attribute = new ProtobufMessage().Text(OnnxField.Attribute.Name, name);
        foreach (var value in values)
        {
            attribute.Number(OnnxField.Attribute.Integers, value);
        }

        return attribute.Number(OnnxField.Attribute.Type, OnnxField.Attribute.TypeIntegers);
    }

    private static ProtobufMessage Value(string name, int type, object[] shape)
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
