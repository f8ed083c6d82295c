using System.Text.Json.Serialization;

namespace Ideation.Proposals.Chat;

[JsonSerializable(typeof(ChatAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class ChatAnswerContext : JsonSerializerContext;
