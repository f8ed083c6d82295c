using Ideation.Embeddings;
using Ideation.Embeddings.Training;
using Ideation.Embeddings.Training.Recipes;

namespace Ideation.App;

/// <summary>What is learnt from, how, and what the model's card says of it.</summary>
internal sealed record TrainingPlan(TrainingInput Input, TrainingOptions Options, string Name, string LanguageNote, IReadOnlyList<TrainingSource> Sources, string ExpectedRevision = "")
{
    private const string LanguageNoteWithoutTerms = "Learnt from the languages of its training texts; it was given no term pairs that join them.";

    public static Task<TrainingPlan> ReadAsync(TrainingRequest request, TrainingOptions options, CancellationToken cancellationToken) =>
        request.Recipe is { } recipe ? OfRecipeAsync(request, recipe, options, cancellationToken) : OfTextsAsync(request, options, cancellationToken);

    private static async Task<TrainingPlan> OfRecipeAsync(TrainingRequest request, string file, TrainingOptions options, CancellationToken cancellationToken)
    {
        var recipe = TrainingRecipe.Read(file);
        var input = new RecipeInput(recipe, Path.GetDirectoryName(Path.GetFullPath(file))!, request.Data.SingleOrDefault());
        var read = await input.ReadAsync(cancellationToken);
        return new TrainingPlan(
            read,
            recipe.Options with { Threads = options.Threads },
            request.Name ?? recipe.Name,
            recipe.LanguageNote,
            [.. TrainingSources.Summarise(read.Texts, await input.LicencesAsync(cancellationToken)), .. recipe.Sources],
            recipe.Revision);
    }

    private static async Task<TrainingPlan> OfTextsAsync(TrainingRequest request, TrainingOptions options, CancellationToken cancellationToken)
    {
        var texts = new List<TrainingText>();
        foreach (var path in request.Data)
        {
            await foreach (var text in TrainingCorpus.ReadAsync(path, cancellationToken))
            {
                texts.Add(text);
            }
        }

        return new TrainingPlan(
            new TrainingInput { Texts = texts },
            options,
            request.Name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Output))),
            LanguageNoteWithoutTerms,
            TrainingSources.Summarise(texts, request.Licences is { } licences ? await File.ReadAllLinesAsync(licences, cancellationToken) : []));
    }
}
