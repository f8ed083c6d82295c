using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ideation.Embeddings.Onnx;
using Ideation.Embeddings.Tokenisation;
using Ideation.Embeddings.Training;

namespace Ideation.Embeddings;

/// <summary>Writes a model folder: <c>model.onnx</c>, <c>tokenizer.json</c> and <c>model.json</c>.</summary>
public static class ModelFolder
{
    internal const string OnnxFile = "model.onnx";
    internal const string TokenizerFileName = "tokenizer.json";

    private const string UnfinishedEnding = ".unfinished";

    /// <summary>The file with which a static model says what it is.</summary>
    public const string CardFile = "model.json";

    /// <summary>Words from several fields and both languages, so that a wrong table, tokenizer or normaliser shows.</summary>
    private const string ReferenceText = "A hydrophobic coating keeps ice from adhering to a turbine blade. 半導体基板の表面に撥水性の膜を形成する。ＡＢＣ123";

    /// <summary>Writes a trained model, rounded to int8, to <paramref name="folder"/>; an older model there is replaced once the new one is complete.</summary>
    /// <exception cref="EmbeddingModelException">Training ended in values that are not finite, or the folder holds other files, which are never deleted, or cannot be replaced.</exception>
    public static ModelCard Write(string folder, TrainedModel model, string name, string languageNote, IReadOnlyList<TrainingSource> trainingData)
    {
        if (!Array.TrueForAll(model.Table, float.IsFinite))
        {
            throw new EmbeddingModelException($"Training of '{name}' ended in values that are not finite numbers; try a lower learning rate.");
        }

        var table = StaticTable.Quantise(model.Table, model.Dimensions);
        var reference = new float[model.Dimensions];
        table.Pool(model.Tokenizer.Encode(ReferenceText), reference);
        var options = model.Options;
        return Write(folder, StaticGraph.Write(table), TokenizerFile.Write(model.Tokenizer), new ModelCard
        {
            Name = name,
            Revision = "",
            Files = new Dictionary<string, ModelFile>(),
            Dimensions = [.. new[] { options.Dimensions, options.PrefixDimensions }.Distinct()],
            MaxTokens = 512,
            VocabularySize = model.Tokenizer.Pieces.Count,
            LanguageNote = languageNote,
            Licence = "MIT",
            TrainingData = trainingData,
            Training = new Dictionary<string, double>
            {
                ["seed"] = options.Seed,
                ["texts"] = model.Texts,
                ["epochs"] = options.Epochs,
                ["batchSize"] = options.BatchSize,
                ["learningRate"] = Math.Round(options.LearningRate, 6),
                ["temperature"] = Math.Round(options.Temperature, 6),
                ["fieldTemperature"] = Math.Round(options.FieldTemperature, 6),
                ["sharedFieldRepeats"] = options.SharedFieldRepeats,
                ["prefixWeight"] = Math.Round(options.PrefixWeight, 6),
                ["tokenDropout"] = Math.Round(options.TokenDropout, 6),
                ["groupCap"] = options.GroupCap,
                ["tokensPerPart"] = options.MaxTokens,
                ["finalLoss"] = Math.Round(model.FinalLoss, 4),
            },
            Reference = new ReferenceVector(ReferenceText, [.. reference.Select(value => MathF.Round(value, 6))]),
        });
    }

    /// <summary>Writes the files as given; hashes and revision of <paramref name="card"/> are filled in.</summary>
    internal static ModelCard Write(string folder, byte[] onnx, byte[] tokenizer, ModelCard card)
    {
        var files = new Dictionary<string, ModelFile> { [OnnxFile] = Describe(onnx), [TokenizerFileName] = Describe(tokenizer) };
        card = card with { Files = files, Revision = RevisionOf(files) };
        folder = PlaceOf(folder);
        var unfinished = folder + UnfinishedEnding;
        Directory.CreateDirectory(unfinished);
        RequireOnlyModel(folder, unfinished);
        File.WriteAllBytes(Path.Combine(unfinished, OnnxFile), onnx);
        File.WriteAllBytes(Path.Combine(unfinished, TokenizerFileName), tokenizer);
        File.WriteAllText(Path.Combine(unfinished, CardFile), JsonSerializer.Serialize(card, ModelCardJson.Readable.ModelCard) + "\n");
        RequireNothingElse(folder, unfinished);
        Replace(folder, unfinished);
        return card;
    }

    /// <summary>Writes what was measured into a static model's card; the revision stays, because it is that of the weights.</summary>
    /// <param name="folder">The model's folder.</param>
    /// <param name="measured">Figures by task and metric.</param>
    /// <exception cref="EmbeddingModelException">The folder holds no readable card.</exception>
    public static void RecordQuality(string folder, IReadOnlyDictionary<string, double> measured)
    {
        var path = Path.Combine(folder, CardFile);
        var card = StaticModelReader.ReadCard(path) with { MeasuredQuality = measured };
        var unfinished = path + ".unfinished";
        File.WriteAllText(unfinished, JsonSerializer.Serialize(card, ModelCardJson.Readable.ModelCard) + "\n");
        File.Move(unfinished, path, overwrite: true);
    }

    internal static string RevisionOf(IReadOnlyDictionary<string, ModelFile> files)
    {
        var hashes = string.Join('\n', files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value.Sha256}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashes)))[..16];
    }

    /// <summary>Asked before training, which may take hours: the folder can be made, or holds nothing but a model that may be replaced.</summary>
    /// <param name="folder">Where a model is to be written.</param>
    /// <param name="replace">Whether a model that is there already may go.</param>
    /// <exception cref="EmbeddingModelException">A file is in its way, nothing can be made beside it, it holds a model that must stay, or something else, which is never deleted.</exception>
    public static void RequireWritable(string folder, bool replace)
    {
        var unfinished = PlaceOf(folder) + UnfinishedEnding;
        if ((FileOnTheWayTo(folder) ?? FileOnTheWayTo(unfinished)) is { } file)
        {
            throw new EmbeddingModelException($"No model can be written to '{folder}': '{file}' is a file, and a folder was expected.");
        }

        if (OtherThanModel(folder) is { } other)
        {
            throw new EmbeddingModelException($"'{folder}' holds '{other}', which is no part of a model, so no model is written there; name another folder.");
        }

        if (!replace && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new EmbeddingModelException($"'{folder}' holds a model already; name another folder, or add --replace to put the new model in its place.");
        }

        RequireOnlyModel(folder, unfinished);
        RequireRoomFor(unfinished, folder);
    }

    // A link stays a link: the model goes to where it leads.
    private static string PlaceOf(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Directory.Exists(path) && Directory.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? Path.TrimEndingDirectorySeparator(target.FullName) : path;
    }

    private static void Replace(string folder, string finished)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.Move(finished, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddingModelException($"'{folder}' cannot be replaced ({e.Message.TrimEnd('.')}); the new model lies in '{finished}'.", e);
        }
    }

    // Made once, and taken away again, because only that shows whether it can be made.
    private static void RequireRoomFor(string unfinished, string folder)
    {
        var first = unfinished;
        while (Path.GetDirectoryName(first) is { } parent && !Directory.Exists(parent))
        {
            first = parent;
        }

        try
        {
            if (!Directory.Exists(first))
            {
                Directory.CreateDirectory(first);
                Directory.Delete(first);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddingModelException($"No model can be written to '{folder}': the folder '{Path.GetDirectoryName(first)}' takes no new ones.", e);
        }
    }

    // Its files would become part of the model.
    private static void RequireOnlyModel(string folder, string unfinished)
    {
        if (OtherThanModel(unfinished) is { } other)
        {
            throw new EmbeddingModelException($"No model can be written to '{folder}': it is put together in '{unfinished}', which holds '{other}'; take that away, or name another folder.");
        }
    }

    // Something may have come while training went on, so the refusal says where the finished model lies.
    private static void RequireNothingElse(string folder, string finished)
    {
        if (OtherThanModel(folder) is { } other)
        {
            throw new EmbeddingModelException($"'{folder}' holds '{other}', which is no part of a model, so it is not replaced; the new model lies in '{finished}'.");
        }
    }

    private static string? FileOnTheWayTo(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        while (path is not null && !File.Exists(path) && !Directory.Exists(path))
        {
            path = Path.GetDirectoryName(path);
        }

        return File.Exists(path) ? path : null;
    }

    private static string? OtherThanModel(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).FirstOrDefault(name => name is not (OnnxFile or TokenizerFileName or CardFile))
        : null;

    private static ModelFile Describe(byte[] content) => new(content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
