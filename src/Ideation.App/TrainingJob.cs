using System.Globalization;
using Ideation.App.Commands.Evaluate;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;
using Ideation.Embeddings.Training;
using Spectre.Console;

namespace Ideation.App;

/// <summary>Learns a model, writes it, and says what came of it.</summary>
internal static class TrainingJob
{
    public static async Task<int> RunAsync(TrainingRequest request, TrainingOptions options, CancellationToken cancellationToken)
    {
        // The folder may be the one this runs in, which is another once the model is replaced.
        var output = Path.GetFullPath(request.Output);
        ModelFolder.RequireWritable(request.Output, request.Replace);
        try
        {
            using var start = request.From is { } from ? Start(from) : null;
            var plan = await TrainingPlan.ReadAsync(request, start is null ? options : options with { Dimensions = start.Dimensions[0], PrefixDimensions = start.Dimensions[^1] }, cancellationToken);
            var heldOut = start is null ? null : new HeldOutTitles(plan.Input.Texts);
            var model = Train(heldOut is null ? plan : plan with { Input = plan.Input with { Texts = heldOut.Others } }, start, cancellationToken);
            ModelFolder.Write(output, model, plan.Name, start?.Card.LanguageNote ?? plan.LanguageNote, [.. start?.Card.TrainingData ?? [], .. plan.Sources]);
            using var written = EmbeddingModel.Load(output);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written.Identity} learnt from {model.Texts:N0} texts (loss {model.FinalLoss:F3}) and written to {request.Output}"));
            WriteComparison(plan.ExpectedRevision, written.Revision);
            if (start is not null)
            {
                await WriteBenchmarkAsync(heldOut!, start, written, cancellationToken);
            }

            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("ideation: Interrupted; the same command starts from the beginning.");
            return ExitCodes.Interrupted;
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

    private static async Task WriteBenchmarkAsync(HeldOutTitles heldOut, StaticModel before, EmbeddingModel after, CancellationToken cancellationToken)
    {
        if (heldOut.AreEnough)
        {
            EvaluationTables.Write(Terminal.Output(), await heldOut.MeasureAsync(before, after, cancellationToken));
        }
        else
        {
            Console.WriteLine("Too few texts have a title to hold some out, so what was gained was not measured.");
        }

        if (before.Card.TrainingData.Count > 0)
        {
            Console.WriteLine($"Texts that {before.Name} began with show little gain, because it knows them already; its {ModelFolder.CardFile} lists where they came from.");
        }

        Console.WriteLine("Whether it still knows the rest of the world: ideation evaluate --task all --data DIR --model THIS-MODEL --model builtin");
    }

    private static StaticModel Start(string folder)
    {
        var model = EmbeddingModel.Load(folder);
        if (model is StaticModel start)
        {
            return start;
        }

        model.Dispose();
        throw new InputFileException($"The model in '{folder}' is a transformer; only a static model, such as {ModelStore.BuiltIn}, can be learnt on from here.");
    }

    private static void WriteComparison(string expected, string found)
    {
        if (expected.Length > 0)
        {
            Console.WriteLine(expected == found ? "This is the revision the recipe states." : $"The recipe states revision {expected}: its texts, its terms or this machine's arithmetic differ.");
        }
    }

    // Without the parameter's name and value, which .NET adds for programmers.
    private static string Sentence(Exception exception) => exception.Message.Split(" (Parameter ")[0].ReplaceLineEndings(" ");

    private static TrainedModel Train(TrainingPlan plan, StaticModel? start, CancellationToken cancellationToken)
    {
        TrainedModel? model = null;
        Terminal.Error().Progress().AutoClear(false).Start(context =>
        {
            var task = context.AddTask("counting words");
            var (trainer, reporter) = (new EmbeddingTrainer(plan.Options), new Reporter(task));
            model = start is null ? trainer.Train(plan.Input, reporter, cancellationToken) : trainer.Continue(start, plan.Input, reporter, cancellationToken);
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
