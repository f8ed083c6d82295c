using System.CommandLine;
using System.Globalization;
using Ideation.Embeddings;
using Ideation.Embeddings.Training;
using Spectre.Console;

namespace Ideation.App.Commands;

/// <summary><c>ideation train</c>: learns an embedding model from folders of patent text and writes its folder.</summary>
internal static class TrainCommand
{
    private const string LanguageNote = "English and Japanese are each searched among texts of their own language; the model does not cross languages. Japanese rests on few training texts.";

    public static Command Create()
    {
        var defaults = new TrainingOptions();
        var data = new Option<string[]>("--data") { Description = "Folder of *.jsonl or *.jsonl.gz training texts; repeat for more.", Required = true };
        var output = new Option<string>("--out") { Description = "Model folder to write.", Required = true };
        var name = new Option<string>("--name") { Description = "The model's name; the folder's name unless given." };
        var licences = new Option<string?>("--licences") { Description = "Tab-separated file: source prefix, licence as the source states it." };
        var seed = new Option<int>("--seed") { Description = "Same seed and texts, same file.", DefaultValueFactory = _ => defaults.Seed };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the texts.", DefaultValueFactory = _ => defaults.Epochs };
        var vocabulary = new Option<int>("--vocabulary") { Description = "Pieces in the vocabulary.", DefaultValueFactory = _ => defaults.VocabularySize };
        var batch = new Option<int>("--batch") { Description = "Pairs in a batch.", DefaultValueFactory = _ => defaults.BatchSize };
        var rate = new Option<float>("--learning-rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => defaults.LearningRate };
        var temperature = new Option<float>("--temperature") { Description = "Temperature of the contrastive loss.", DefaultValueFactory = _ => defaults.Temperature };
        var dropout = new Option<float>("--token-dropout") { Description = "Chance of a token being left out each time a text is shown.", DefaultValueFactory = _ => defaults.TokenDropout };
        var threads = new Option<int>("--threads") { Description = "Threads; they do not change the result.", DefaultValueFactory = _ => defaults.Threads };
        var command = new Command("train", "Learn an embedding model from patent text.") { data, output, name, licences, seed, epochs, vocabulary, batch, rate, temperature, dropout, threads };
        command.SetAction((parse, cancellationToken) => RunAsync(
            parse.GetRequiredValue(data),
            parse.GetRequiredValue(output),
            parse.GetValue(name),
            parse.GetValue(licences),
            defaults with
            {
                Seed = parse.GetValue(seed),
                Epochs = parse.GetValue(epochs),
                VocabularySize = parse.GetValue(vocabulary),
                BatchSize = parse.GetValue(batch),
                LearningRate = parse.GetValue(rate),
                Temperature = parse.GetValue(temperature),
                TokenDropout = parse.GetValue(dropout),
                Threads = parse.GetValue(threads),
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] folders, string output, string? name, string? licences, TrainingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var texts = new List<TrainingText>();
            foreach (var folder in folders)
            {
                await foreach (var text in TrainingCorpus.ReadAsync(folder, cancellationToken))
                {
                    texts.Add(text);
                }
            }

            var sources = TrainingSources.Summarise(texts, licences is null ? [] : await File.ReadAllLinesAsync(licences, cancellationToken));
            var model = Train(texts, options, cancellationToken);
            name ??= Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
            ModelFolder.Write(output, model, name, LanguageNote, sources);
            using var written = EmbeddingModel.Load(output);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written.Identity} learnt from {texts.Count:N0} texts (loss {model.FinalLoss:F3}) and written to {output}"));
            return ExitCodes.Done;
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new UsageException(Sentence(e));
        }
        catch (Exception e) when (e is ArgumentException or InvalidDataException)
        {
            throw new InputFileException(Sentence(e));
        }
    }

    // Without the parameter's name and value, which .NET adds for programmers.
    private static string Sentence(Exception exception) => exception.Message.Split(" (Parameter ")[0].ReplaceLineEndings(" ");

    private static TrainedModel Train(List<TrainingText> texts, TrainingOptions options, CancellationToken cancellationToken)
    {
        TrainedModel? model = null;
        Terminal.Error().Progress().AutoClear(false).Start(context =>
        {
            var task = context.AddTask("counting words");
            model = new EmbeddingTrainer(options).Train(texts, new Reporter(task), cancellationToken);
            task.Value = task.MaxValue;
        });
        return model!;
    }

    private sealed class Reporter(ProgressTask task) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            task.Description = value.Steps == 0 ? value.Stage : string.Create(CultureInfo.InvariantCulture, $"loss {value.Loss:F3}, {value.PairsPerSecond:N0} pairs/s");
            task.MaxValue = Math.Max(1, value.Steps);
            task.Value = value.Step;
        }
    }
}
