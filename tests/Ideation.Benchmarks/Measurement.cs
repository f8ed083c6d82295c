using System.Globalization;
using System.Text.Json;

namespace Ideation.Benchmarks;

/// <summary>A figure, and where it makes sense the one it is compared with: absolute figures depend on the machine, their ratio hardly.</summary>
internal sealed record Measurement(string Name, double Value, string Unit, string? ComparedWith = null, double? OtherValue = null)
{
    public static JsonSerializerOptions Json { get; } = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>This figure divided by the other.</summary>
    public double? Ratio => Value / OtherValue;

    public string Row() => $"| {Name} | {Figure(Value)} | {ComparedWith ?? "–"} | {(OtherValue is { } other ? Figure(other) : "–")} | {Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–"} |";

    private string Figure(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:#,0.##} {Unit}");
}
