using System.Text.Json.Serialization;
using Ideation.Discovery.Landscape;

namespace Ideation.App.Commands.Landscape;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LandscapeSnapshot))]
internal sealed partial class LandscapeStateJson : JsonSerializerContext;
