using System.Globalization;
using System.Text.Json;
using Ideation.Benchmarks;
using Ideation.Benchmarks.Scale;

string[] known = ["--part", "--json", "--documents", "--from", "--into"];
var part = Value("--part");
var json = Value("--json");
if (part is not (null or "index" or "embedding" or "scale") || args.Length % 2 != 0 || args.Where((_, place) => place % 2 == 0).Any(option => !known.Take(part is "scale" ? 5 : 2).Contains(option)))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Ideation.Benchmarks --configuration Release [-- [--part index|embedding|scale] [--json FILE]]");
    Console.Error.WriteLine("       with --part scale also: [--documents N] [--from STORE] [--into STORE]");
    return 2;
}

if (ScaleOptions.Read(Value) is not { } scale)
{
    return 2;
}

Measurement[] measurements = part switch
{
    "index" => [.. await IndexBenchmark.RunAsync()],
    "embedding" => [.. await EmbeddingBenchmark.RunAsync()],
    "scale" => [.. await ScaleBenchmark.RunAsync(scale)],
    _ => [.. await IndexBenchmark.RunAsync(), .. await EmbeddingBenchmark.RunAsync()],
};
Console.WriteLine("| what | figure | compared with | figure | ratio |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var measurement in measurements)
{
    Console.WriteLine(measurement.Row());
}

Console.WriteLine();
Console.WriteLine(part is "scale"
    ? string.Create(CultureInfo.InvariantCulture, $"Medians of whole programs one after the other; {Environment.ProcessorCount} cores. The ratio is the first figure divided by the second.")
    : string.Create(CultureInfo.InvariantCulture, $"Medians of {Clock.Runs} runs in one process; {Environment.ProcessorCount} cores. The ratio is the first figure divided by the second."));
if (json is not null)
{
    await File.WriteAllTextAsync(json, JsonSerializer.Serialize(measurements, Measurement.Json));
}

return 0;

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
