using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ideation.Embeddings.Transformers;

/// <summary>Reads what the files of an exported sentence transformer say about its use; each file read becomes part of the model's revision.</summary>
internal sealed class TransformerFolder
{
    public const string TokenizerFile = "tokenizer.json";

    private const int UsualMaxTokens = 512;

    // An entry given twice would otherwise be found out only where it is first asked for.
    private static readonly JsonDocumentOptions StrictJson = new() { AllowDuplicateProperties = false };

    private static readonly string[] UsualWeights =
        ["model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx", "model_int8.onnx", "onnx/model_int8.onnx"];

    private readonly string _folder;
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly TransformerSettings _settings;

    public TransformerFolder(string folder)
    {
        _folder = folder;
        _settings = ReadSettings();
        Weights = FindWeights();
        PathOf(TokenizerFile);
        Name = _settings.Name ?? Path.GetFileName(folder);
        (QueryPrefix, DocumentPrefix) = ReadPrefixes();
        Pooling = _settings.Pooling ?? ReadPooling();
        MaxTokens = ReadMaxTokens();
    }

    public string Name { get; }

    /// <summary>The weights file, relative to the folder.</summary>
    public string Weights { get; }

    /// <summary>Null where the files do not state it.</summary>
    public Pooling? Pooling { get; }

    /// <summary>Whether <c>ideation.json</c> asks for pooling here although the graph may pool by itself.</summary>
    public bool PoolsTokens => _settings.Pooling is not null;

    public int MaxTokens { get; }

    public string QueryPrefix { get; }

    public string DocumentPrefix { get; }

    /// <summary>The dimensions that may be used of vectors of <paramref name="full"/> values.</summary>
    public IReadOnlyList<int> DimensionsOf(int full)
    {
        IReadOnlyList<int> stated = _settings.Dimensions ?? [full];
        return stated.Count > 0 && stated.All(dimensions => dimensions > 0 && dimensions <= full)
            ? [.. stated.Distinct()]
            : throw Wrong(TransformerSettings.FileName, $"its dimensions are [{string.Join(", ", stated)}], but the model's vectors have {full}; expected numbers from 1 to {full}");
    }

    /// <summary>The revision that the files read make up.</summary>
    public string Revision() => ModelFolder.RevisionOf(RememberedHashes.Of(_folder, _files));

    public string PathOf(string file)
    {
        var path = Path.Combine(_folder, file);
        if (!File.Exists(path))
        {
            throw new EmbeddingModelException($"The embedding model in '{_folder}' is incomplete: it has no '{file}'.");
        }

        _files.Add(file);
        return path;
    }

    /// <summary>What a file is refused with; <paramref name="because"/> goes on after "cannot be used:", without a full stop.</summary>
    public EmbeddingModelException Wrong(string file, string because, Exception? inner = null)
    {
        var sentence = $"The file '{Path.Combine(_folder, file)}' cannot be used: {because.ReplaceLineEndings(" ").Trim()}.";
        return inner is null ? new EmbeddingModelException(sentence) : new EmbeddingModelException(sentence, inner);
    }

    private TransformerSettings ReadSettings()
    {
        if (!Has(TransformerSettings.FileName))
        {
            return new TransformerSettings();
        }

        try
        {
            var settings = JsonSerializer.Deserialize(File.ReadAllBytes(PathOf(TransformerSettings.FileName)), TransformerSettingsJson.Default.TransformerSettings) ?? new TransformerSettings();
            return settings.MaxTokens is null or (> 0 and <= EmbeddingModel.LargestMaxTokens) ? settings : throw Wrong(TransformerSettings.FileName, $"its maxTokens is {settings.MaxTokens}; expected 1 to {EmbeddingModel.LargestMaxTokens}");
        }
        catch (JsonException e)
        {
            throw Wrong(TransformerSettings.FileName, e.Message.TrimEnd('.'), e);
        }
    }

    private string FindWeights()
    {
        var weights = _settings.Weights ?? Array.Find(UsualWeights, Has)
            ?? throw new EmbeddingModelException($"The folder '{_folder}' holds no embedding model: expected '{ModelFolder.CardFile}' of a static model, or one of {string.Join(", ", UsualWeights)}, or another file named by 'weights' in '{TransformerSettings.FileName}'.");
        PathOf(weights);
        foreach (var outside in new[] { weights + "_data", weights + ".data" }.Where(Has))
        {
            PathOf(outside);
        }

        return weights;
    }

    private (string Query, string Document) ReadPrefixes()
    {
        var config = ReadJson("config_sentence_transformers.json");
        var prompts = config?["prompts"] as JsonObject;
        var usual = Text(config?["default_prompt_name"]) is { } name ? Text(prompts?[name]) : null;
        return (_settings.QueryPrefix ?? Text(prompts?["query"]) ?? usual ?? "",
            _settings.DocumentPrefix ?? Text(prompts?["passage"]) ?? Text(prompts?["document"]) ?? usual ?? "");
    }

    private Pooling? ReadPooling()
    {
        var file = PoolingFolder() + "/config.json";
        if (ReadJson(file) is not { } config)
        {
            return null;
        }

        if (config["include_prompt"] is { } included && included.GetValueKind() == JsonValueKind.False && (QueryPrefix + DocumentPrefix).Length > 0)
        {
            throw Wrong(file, "it leaves the prompt out of the pooling ('include_prompt': false), which is not supported");
        }

        var modes = config.Where(entry => entry.Key.StartsWith("pooling_mode", StringComparison.Ordinal))
            .Select(entry => entry.Value?.GetValueKind() == JsonValueKind.True ? entry.Key : Text(entry.Value))
            .OfType<string>()
            .ToArray();
        return modes switch
        {
            ["pooling_mode_cls_token" or "cls"] => Transformers.Pooling.Cls,
            ["pooling_mode_max_tokens" or "max"] => Transformers.Pooling.Max,
            ["pooling_mode_lasttoken" or "lasttoken"] => Transformers.Pooling.LastToken,

            // Dividing by the square root of the number changes the length alone, which is made one in the end.
            ["pooling_mode_mean_tokens" or "mean" or "pooling_mode_mean_sqrt_len_tokens" or "mean_sqrt_len_tokens"] => Transformers.Pooling.Mean,
            _ => throw Wrong(file, $"its pooling is '{string.Join(" + ", modes)}'; expected exactly one of cls, mean, mean_sqrt_len, max or lasttoken"),
        };
    }

    private string PoolingFolder()
    {
        if (!Has("modules.json"))
        {
            return "1_Pooling";
        }

        var modules = (Parse("modules.json") as JsonArray ?? throw Wrong("modules.json", "it is not a list of modules"))
            .Select(module => module as JsonObject ?? throw Wrong("modules.json", "it is not a list of modules"))
            .Select(module => (Type: Text(module["type"])?.Split('.')[^1] ?? "", Path: Text(module["path"]) ?? ""))
            .ToArray();
        return Array.Find(modules, module => module.Type is not ("Transformer" or "Pooling" or "Normalize")) is { Type: not null } other
            ? throw Wrong("modules.json", $"it asks for a module of type '{other.Type}'; expected Transformer, Pooling and Normalize only")
            : Array.Find(modules, module => module.Type == "Pooling") is { Path.Length: > 0 } pooling ? pooling.Path : "1_Pooling";
    }

    private int ReadMaxTokens() => _settings.MaxTokens
        ?? Number(ReadJson("sentence_bert_config.json")?["max_seq_length"])
        ?? Number(ReadJson("tokenizer_config.json")?["model_max_length"])
        ?? UsualMaxTokens;

    private bool Has(string file) => File.Exists(Path.Combine(_folder, file));

    private JsonObject? ReadJson(string file) => !Has(file) ? null : Parse(file) as JsonObject ?? throw Wrong(file, "it is not a JSON object");

    private JsonNode? Parse(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(PathOf(file)), documentOptions: StrictJson);
        }
        catch (JsonException e)
        {
            throw Wrong(file, e.Message.TrimEnd('.'), e);
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    // Exporters write huge numbers where a tokenizer has no limit of its own.
    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) && number is >= 1 and <= EmbeddingModel.LargestMaxTokens ? (int)number : null;
}
