using System.Globalization;
using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>Field counts as bytes, to be kept and read back: only pairs that occur, each once.</summary>
internal static class FieldCountsBytes
{
    public static byte[] Write(FieldCounts counts)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(counts.Classified);
        writer.Write(counts.Fields.Count);
        foreach (var field in counts.Fields)
        {
            writer.Write(field.Value);
        }

        for (var a = 0; a < counts.Fields.Count; a++)
        {
            var others = Enumerable.Range(a, counts.Fields.Count - a).Where(b => counts.Documents[a, b] > 0).ToArray();
            writer.Write(others.Length);
            foreach (var b in others)
            {
                writer.Write((ushort)b);
                writer.Write(counts.Documents[a, b]);
                writer.Write(counts.Organisations[a, b]);
            }
        }

        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not such counts.</exception>
    public static FieldCounts Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes));
            var classified = reader.ReadInt64();
            var fields = new IpcSubclass[reader.ReadInt32()];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = IpcSubclass.Parse(reader.ReadString(), CultureInfo.InvariantCulture);
            }

            var documents = new int[fields.Length, fields.Length];
            var organisations = new int[fields.Length, fields.Length];
            for (var a = 0; a < fields.Length; a++)
            {
                for (var others = reader.ReadInt32(); others > 0; others--)
                {
                    var b = reader.ReadUInt16();
                    documents[a, b] = documents[b, a] = reader.ReadInt32();
                    organisations[a, b] = organisations[b, a] = reader.ReadInt32();
                }
            }

            return new FieldCounts(fields, documents, organisations, classified);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("These are no field counts.", e);
        }
    }
}
