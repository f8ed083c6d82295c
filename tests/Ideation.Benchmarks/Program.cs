using System.Globalization;
using System.Text.Json;
using Ideation.Benchmarks;

var part = Value("--part");
var json = Value("--json");
if (part is not (null or "index" or "embedding") || args.Length != (part is null ? 0 : 2) + (json is null ? 0 : 2))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Ideation.Benchmarks --configuration Release [-- [--part index|embedding] [--json FILE]]");
    return 2;
}

Measurement[] measurements =
[
    .. part is "embedding" ? [] : await IndexBenchmark.RunAsync(),
    .. part is "index" ? [] : await EmbeddingBenchmark.RunAsync(),
];
Console.WriteLine("| what | figure | compared with | figure | ratio |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var measurement in measurements)
{
    Console.WriteLine(measurement.Row());
}

Console.WriteLine();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Medians of {Clock.Runs} runs in one process; {Environment.ProcessorCount} cores. The ratio is the first figure divided by the second."));
if (json is not null)
{
    await File.WriteAllTextAsync(json, JsonSerializer.Serialize(measurements, Measurement.Json));
}

return 0;

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
