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

    /// <summary>The file with which a static model says what it is.</summary>
    public const string CardFile = "model.json";

    /// <summary>Words from several fields and both languages, so that a wrong table, tokenizer or normaliser shows.</summary>
    private const string ReferenceText = "A hydrophobic coating keeps ice from adhering to a turbine blade. 半導体基板の表面に撥水性の膜を形成する。ＡＢＣ123";

    /// <summary>Writes a trained model, rounded to int8, to <paramref name="folder"/>; an older model there is replaced once the new one is complete.</summary>
    /// <exception cref="EmbeddingModelException">Training ended in values that are not finite, or the folder holds other files, which are never deleted.</exception>
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
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var unfinished = folder + ".unfinished";
        Directory.CreateDirectory(unfinished);
        File.WriteAllBytes(Path.Combine(unfinished, OnnxFile), onnx);
        File.WriteAllBytes(Path.Combine(unfinished, TokenizerFileName), tokenizer);
        File.WriteAllText(Path.Combine(unfinished, CardFile), JsonSerializer.Serialize(card, ModelCardJson.Readable.ModelCard) + "\n");
        RequireNothingElse(folder, unfinished);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.Move(unfinished, folder);
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
    /// <exception cref="EmbeddingModelException">A file is in its way, it holds a model that must stay, or something else, which is never deleted.</exception>
    public static void RequireWritable(string folder, bool replace)
    {
        if (FileOnTheWayTo(folder) is { } file)
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
