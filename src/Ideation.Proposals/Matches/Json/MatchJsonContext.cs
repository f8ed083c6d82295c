using System.Text.Json.Serialization;
using Ideation.Proposals.Portfolios.Json;

namespace Ideation.Proposals.Matches.Json;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MatchReportJson))]
[JsonSerializable(typeof(PortfolioReportJson))]
internal sealed partial class MatchJsonContext : JsonSerializerContext;
