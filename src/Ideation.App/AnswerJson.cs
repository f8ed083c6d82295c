using System.Text.Json.Serialization;
using Ideation.App.Commands.Models;
using Ideation.Ingestion;

namespace Ideation.App;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SearchAnswer[]))]
[JsonSerializable(typeof(DoctorAnswer))]
[JsonSerializable(typeof(IngestSummary[]))]
[JsonSerializable(typeof(ModelAnswer[]))]
[JsonSerializable(typeof(ModelAnswer))]
[JsonSerializable(typeof(ModelCheckAnswer[]))]
[JsonSerializable(typeof(ReembedAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
