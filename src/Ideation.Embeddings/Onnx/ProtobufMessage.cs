using Google.Protobuf;

namespace Ideation.Embeddings.Onnx;

/// <summary>One protobuf message, gathered field by field and written when its bytes are asked for.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<Action<CodedOutputStream>> _fields = [];

    public ProtobufMessage Number(int field, long value) => Add(output =>
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteInt64(value);
    });

    public ProtobufMessage Text(int field, string value) => Add(output =>
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteString(value);
    });

    public ProtobufMessage Bytes(int field, ReadOnlySpan<byte> value)
    {
        var content = ByteString.CopyFrom(value);
        return Add(output =>
        {
            output.WriteTag(field, WireFormat.WireType.LengthDelimited);
            output.WriteBytes(content);
        });
    }

    public ProtobufMessage Message(int field, ProtobufMessage value) => Bytes(field, value.ToArray());

    public byte[] ToArray()
    {
        using var buffer = new MemoryStream();
        using (var output = new CodedOutputStream(buffer, leaveOpen: true))
        {
            _fields.ForEach(write => write(output));
        }

        return buffer.ToArray();
    }

    private ProtobufMessage Add(Action<CodedOutputStream> field)
    {
        _fields.Add(field);
        return this;
    }
}
