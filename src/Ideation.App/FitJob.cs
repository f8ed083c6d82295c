using System.Globalization;
using Ideation.App.Commands.Evaluate;
using Ideation.Embeddings;
using Ideation.Embeddings.Training;
using Ideation.Embeddings.Training.Recipes;
using Ideation.Evaluation;
using Ideation.Evaluation.Fitting;
using Ideation.Evaluation.Methods;
using Ideation.Ingestion;
using Ideation.Patents;
using Spectre.Console;

namespace Ideation.App;

/// <summary>Learns how fields are ranked with a model, from the texts a recipe allows, and writes it beside the model.</summary>
internal static class FitJob
{
    /// <param name="recipeFile">Says which texts there are and which classifications are kept from learning.</param>
    /// <param name="data">The benchmark folder.</param>
    /// <param name="modelFolder">The embedding model.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then.</param>
    public static async Task<int> RunAsync(string recipeFile, string data, string modelFolder, string output, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } parent && !Directory.Exists(parent))
        {
            throw new InputFileException($"The folder '{parent}' for the ranking does not exist.");
        }

        var sources = EvaluationFiles.Resolve(data, corpus: null, queries: null, groups: null);
        var texts = await ReadAsync(recipeFile, data, cancellationToken);
        using var model = EmbeddingModel.Load(modelFolder);
        using var documents = model.CreateGenerator(TextRole.Document);
        using var queries = model.CreateGenerator(TextRole.Query);
        var bench = new Workbench(sources, PatentSources.ReadDocumentsAsync, EmbeddedText.Of, [new EvaluatedModel(model.Identity, documents, model is StaticModel ? null : queries)], new EvaluationOptions());
        var ranking = await Terminal.Error().Progress().AutoClear(false).StartAsync(context =>
        {
            var task = context.AddTask("reading");
            return RankingModelFit.FitAsync(bench, model.Identity, texts, new Reporter(task), cancellationToken);
        });
        await RankingFile.WriteAsync(output, ranking, cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The ranking for {model.Identity} was learnt from {ranking.Measured["trainingTexts"]:N0} classified texts and {ranking.Measured["queries"]:N0} queries; on queries left out, calibration error {ranking.Measured["calibrationError"]:F3}. Written to {output}"));
        return ExitCodes.Done;
    }

    private static async Task<IReadOnlyList<(string Text, IReadOnlyList<IpcSubclass> Fields)>> ReadAsync(string recipeFile, string data, CancellationToken cancellationToken)
    {
        try
        {
            var input = await new RecipeInput(TrainingRecipe.Read(recipeFile), Path.GetDirectoryName(Path.GetFullPath(recipeFile))!, data).ReadAsync(cancellationToken);
            return [.. input.Texts.Select(text => (EmbeddedText.Of(text.Title, text.Abstract), Fields(text)))];
        }
        catch (InvalidDataException e)
        {
            throw new InputFileException(e.Message);
        }
    }

    private static IReadOnlyList<IpcSubclass> Fields(TrainingText text) =>
        [.. text.Codes.Where(code => code.Length >= 4).Select(code => IpcSubclass.TryParse(code[..4], CultureInfo.InvariantCulture, out var field) ? field : default).Where(field => field.Section is >= 'A' and <= 'H').Distinct()];

    private sealed class Reporter(ProgressTask task) : IProgress<(string Step, double Share)>
    {
        public void Report((string Step, double Share) value)
        {
            task.Description = value.Step;
            task.Value = 100 * value.Share;
        }
    }
}
