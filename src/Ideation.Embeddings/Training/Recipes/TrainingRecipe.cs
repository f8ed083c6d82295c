using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ideation.Embeddings.Training.Recipes;

/// <summary>
/// Everything a model is made of, as a file: with it one command makes the model again. Paths are relative to the recipe; <c>{data}</c> at their head stands for the data
/// folder given when it is used.
/// </summary>
public sealed record TrainingRecipe
{
    // By reflection, because generated code would give what the file leaves out no value at all instead of its default.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public required string Name { get; init; }

    /// <summary>The revision it gave when it was last used; empty when it never was.</summary>
    public string Revision { get; init; } = "";

    /// <summary>What the card says about languages.</summary>
    public string LanguageNote { get; init; } = "";

    /// <summary>Files or folders of <see cref="TrainingCorpus"/>.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    public IReadOnlyList<RecipeTerms> Terms { get; init; } = [];

    public RecipeParallel? Parallel { get; init; }

    /// <summary>JSON lines of <c>symbol</c>, <c>title</c> and <c>parent</c>: a symbol means its title and those above it.</summary>
    public string? Classification { get; init; }

    public RecipeHeldOut? HeldOut { get; init; }

    /// <summary>Tab-separated: source prefix, licence as the source states it.</summary>
    public string? Licences { get; init; }

    /// <summary>What else was learnt from, for the card: lists and tables that do not name their source line by line.</summary>
    public IReadOnlyList<TrainingSource> Sources { get; init; } = [];

    public TrainingOptions Options { get; init; } = new();

    /// <exception cref="InvalidDataException">The file is not a recipe; the message says where, what was found and what was expected.</exception>
    public static TrainingRecipe Read(string file)
    {
        try
        {
            using var content = JsonDocument.Parse(Utf8.GetString(File.ReadAllBytes(file)).TrimStart(ByteOrderMark), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            if (new RecipeShape(Json).ProblemOf(content.RootElement, typeof(TrainingRecipe)) is { } problem)
            {
                throw new InvalidDataException($"The recipe '{file}' cannot be read: {problem}.");
            }

            var recipe = content.RootElement.Deserialize<TrainingRecipe>(Json)!;
            return !string.IsNullOrWhiteSpace(recipe.Name) ? recipe : throw new InvalidDataException($"The recipe '{file}' cannot be read: 'name' is empty; expected what to call the model.");
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"The recipe '{file}' cannot be read: its byte {e.Index + 1} is not UTF-8; save the file as UTF-8.", e);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The recipe '{file}' cannot be read: it is no JSON from line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} on.", e);
        }
    }
}
