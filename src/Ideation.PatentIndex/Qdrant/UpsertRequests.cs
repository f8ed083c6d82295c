using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>Cuts a batch into request bodies <c>{"points":[…]}</c> that stay below a number of bytes; a point larger than that goes alone.</summary>
internal static class UpsertRequests
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static IEnumerable<byte[]> Cut(IEnumerable<(EmbeddedPatent Patent, float[] Unit)> points, int most)
    {
        var body = new ArrayBufferWriter<byte>(1 << 16);
        var point = new ArrayBufferWriter<byte>(1 << 13);
        foreach (var (patent, unit) in points)
        {
            point.ResetWrittenCount();
            using (var writer = new Utf8JsonWriter(point, Relaxed))
            {
                QdrantPoint.Write(writer, patent, unit);
            }

            if (body.WrittenCount > 0 && body.WrittenCount + point.WrittenCount + 3 > most)
            {
                yield return Close(body);
            }

            body.Write(body.WrittenCount == 0 ? "{\"points\":["u8 : ","u8);
            body.Write(point.WrittenSpan);
        }

        if (body.WrittenCount > 0)
        {
            yield return Close(body);
        }
    }

    private static byte[] Close(ArrayBufferWriter<byte> body)
    {
        body.Write("]}"u8);
        var bytes = body.WrittenSpan.ToArray();
        body.ResetWrittenCount();
        return bytes;
    }
}
