using System.Globalization;
using System.Text.Json;
using Ideation.Benchmarks;

var jsonAt = Array.IndexOf(args, "--json");
if (args.Length is not (0 or 2) || (args.Length == 2 && jsonAt != 0))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Ideation.Benchmarks --configuration Release [-- --json FILE]");
    return 2;
}

Measurement[] measurements = [.. await IndexBenchmark.RunAsync(), .. await EmbeddingBenchmark.RunAsync()];
Console.WriteLine("| what | figure | compared with | figure | ratio |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var measurement in measurements)
{
    Console.WriteLine(measurement.Row());
}

Console.WriteLine();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Medians of {Clock.Runs} runs in one process; {Environment.ProcessorCount} cores."));
if (args.Length == 2)
{
    await File.WriteAllTextAsync(args[1], JsonSerializer.Serialize(measurements, Measurement.Json));
}

return 0;
