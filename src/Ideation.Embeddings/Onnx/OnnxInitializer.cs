using Google.Protobuf;

namespace Ideation.Embeddings.Onnx;

/// <summary>A constant tensor of an ONNX file, as raw little-endian bytes.</summary>
internal sealed record OnnxInitializer(string Name, int DataType, long[] Dimensions, byte[] Content)
{
    /// <summary>The constant tensors of a model file by name.</summary>
    /// <exception cref="FormatException">The bytes are not a protobuf message of that shape.</exception>
    public static Dictionary<string, OnnxInitializer> ReadAll(byte[] model)
    {
        try
        {
            var graph = Fields(model).Single(field => field.Number == OnnxField.Model.Graph).Bytes;
            return Fields(graph)
                .Where(field => field.Number == OnnxField.Graph.Initializer)
                .Select(field => Parse(field.Bytes))
                .ToDictionary(initializer => initializer.Name, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is InvalidProtocolBufferException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("it is not an ONNX model: " + e.Message, e);
        }
    }

    private static OnnxInitializer Parse(byte[] tensor)
    {
        var (name, type, dimensions, content) = ("", 0, new List<long>(), Array.Empty<byte>());
        foreach (var field in Fields(tensor))
        {
            switch (field.Number)
            {
                case OnnxField.Tensor.Name: name = System.Text.Encoding.UTF8.GetString(field.Bytes); break;
                case OnnxField.Tensor.DataType: type = (int)field.Value; break;
                case OnnxField.Tensor.RawData: content = field.Bytes; break;
                case OnnxField.Tensor.Dimension when field.Bytes.Length == 0: dimensions.Add(field.Value); break;
                case OnnxField.Tensor.Dimension: dimensions.AddRange(Packed(field.Bytes)); break;
            }
        }

        return new OnnxInitializer(name, type, [.. dimensions], content);
    }

    private static IEnumerable<(int Number, long Value, byte[] Bytes)> Fields(byte[] message)
    {
        using var input = new CodedInputStream(message);
        for (var tag = input.ReadTag(); tag != 0; tag = input.ReadTag())
        {
            var number = WireFormat.GetTagFieldNumber(tag);
            switch (WireFormat.GetTagWireType(tag))
            {
                case WireFormat.WireType.Varint: yield return (number, input.ReadInt64(), []); break;
                case WireFormat.WireType.LengthDelimited: yield return (number, 0, input.ReadBytes().ToByteArray()); break;
                default: input.SkipLastField(); break;
            }
        }
    }

    private static IEnumerable<long> Packed(byte[] bytes)
    {
        using var input = new CodedInputStream(bytes);
        while (!input.IsAtEnd)
        {
            yield return input.ReadInt64();
        }
    }
}
