using System.Text.Json.Serialization;
using Ideation.Evaluation.Conditions;

namespace Ideation.Evaluation.Reports;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(TaskReport))]
[JsonSerializable(typeof(BenchmarkReport))]
[JsonSerializable(typeof(EvaluationCondition))]
internal sealed partial class ReportJson : JsonSerializerContext;
