using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>Reads and writes patent documents as compact UTF-8 JSON.</summary>
internal static class StoredPatentJson
{
    // Japanese text stays readable and a third of the size; the JSON never goes into HTML.
    private static readonly StoredPatentContext Context = new(new JsonSerializerOptions(StoredPatentContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static JsonTypeInfo<StoredPatent> TypeInfo => Context.StoredPatent;

    public static byte[] Write(PatentDocument document) => JsonSerializer.SerializeToUtf8Bytes(StoredPatent.From(document), TypeInfo);

    public static PatentDocument Read(ReadOnlySpan<byte> json) =>
        (JsonSerializer.Deserialize(json, TypeInfo) ?? throw new JsonException("The stored document is null.")).ToDocument();
}
