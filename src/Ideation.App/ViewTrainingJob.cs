using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Ideation.Discovery.Reading.Views;
using Ideation.Discovery.Reading.Views.Training;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>Learns the classifier that takes purpose and mechanism apart, writes its weights, and says how often it is right.</summary>
internal static class ViewTrainingJob
{
    private static readonly string[] Texts = ["abstract", "description"];
    private static readonly string[] Purposes = ["problem", "effects"];

    /// <param name="data">Files or folders of JSONL, plain or gzipped, in the shape of the patent files.</param>
    /// <param name="output">The weights file.</param>
    /// <param name="check">Sentences labelled by a person: <c>purpose</c> or <c>mechanism</c>, a tab, the sentence; null for none.</param>
    /// <param name="replace">Also when the file is there.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> data, string output, string? check, bool replace, CancellationToken cancellationToken)
    {
        if (File.Exists(output) && !replace)
        {
            throw new UsageException($"'{output}' is there already; name another file, or add --replace.");
        }

        var labelled = check is null ? [] : await ReadLabelsAsync(check, cancellationToken);
        var trainer = new ViewTrainer();
        foreach (var file in data.SelectMany(Files))
        {
            await AddAsync(trainer, file, cancellationToken);
        }

        var (classifier, scores) = trainer.Train(cancellationToken);
        using (var buffer = new MemoryStream())
        {
            classifier.Write(buffer);
            await File.WriteAllBytesAsync(output, buffer.ToArray(), cancellationToken);
        }

        var checks = labelled.GroupBy(line => line.Language)
            .Select(group => ViewScore.Of($"{group.Key}: labelled by hand", [.. group.Select(line => (line.View, classifier.Probability(line.Text, 1, 4, group.Key)))]));
        foreach (var score in scores.Concat(checks))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Name,-30} {score.Sentences,7:N0} sentences  {score.Share:0.000} right ({score.Low:0.000} to {score.High:0.000}), balanced {score.Accuracy:0.000}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {new FileInfo(output).Length:N0} bytes"));
        return ExitCodes.Done;
    }

    private static IEnumerable<string> Files(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Directory.EnumerateFiles(path).Where(file => file.EndsWith(".jsonl", StringComparison.Ordinal) || file.EndsWith(".jsonl.gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : throw new InputFileException($"The training texts '{path}' do not exist; expected a file or folder of *.jsonl or *.jsonl.gz.");

    private static async Task AddAsync(ViewTrainer trainer, string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        await using var unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(unpacked);
        for (var number = 1L; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                using var record = JsonDocument.Parse(line);
                foreach (var text in Values(record, Texts))
                {
                    trainer.Add(text, TextLanguage.Detect(text));
                }

                foreach (var text in Values(record, Purposes))
                {
                    trainer.AddPurpose(text, TextLanguage.Detect(text));
                }
            }
            catch (JsonException)
            {
                throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"Line {number:N0} of '{file}' is not JSON; expected one record a line with an 'abstract'."));
            }
        }
    }

    private static IEnumerable<string> Values(JsonDocument record, string[] names) =>
        record.RootElement.ValueKind != JsonValueKind.Object ? []
        : names.Select(name => record.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "").Where(text => text.Length > 0);

    private static async Task<IReadOnlyList<(TextView View, string Text, string Language)>> ReadLabelsAsync(string file, CancellationToken cancellationToken)
    {
        var lines = File.Exists(file) ? await File.ReadAllLinesAsync(file, cancellationToken) : throw new InputFileException($"The labelled sentences '{file}' do not exist.");
        return [.. lines.Index().Where(line => line.Item.Length > 0).Select(line => line.Item.Split('\t') switch
        {
            ["purpose", var text] => (TextView.Purpose, text, TextLanguage.Detect(text)),
            ["mechanism", var text] => (TextView.Mechanism, text, TextLanguage.Detect(text)),
            _ => throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"Line {line.Index + 1} of '{file}' is no label; expected 'purpose' or 'mechanism', a tab and the sentence.")),
        })];
    }
}
