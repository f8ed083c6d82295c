using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ideation.Embeddings;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ModelCard))]
[JsonSerializable(typeof(Dictionary<string, RememberedHash>))]
internal sealed partial class ModelCardJson : JsonSerializerContext
{
    /// <summary>The context for writing: characters beyond ASCII stay readable.</summary>
    public static ModelCardJson Readable { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
