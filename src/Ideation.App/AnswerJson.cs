using System.Text.Json.Serialization;
using Ideation.Ingestion;

namespace Ideation.App;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchAnswer[]))]
[JsonSerializable(typeof(DoctorAnswer))]
[JsonSerializable(typeof(PartnerAnswer[]))]
[JsonSerializable(typeof(IngestSummary[]))]
internal sealed partial class AnswerJson : JsonSerializerContext;
