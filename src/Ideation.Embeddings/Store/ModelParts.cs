using Ideation.Embeddings.Transformers;

namespace Ideation.Embeddings.Store;

/// <summary>Which files make up a model: weights, tokenizer, settings and what its authors say about it. Nothing else is taken into the store.</summary>
internal static class ModelParts
{
    public const string Manifest = "installed.json";

    private const string Card = ModelFolder.CardFile;
    private const string Tokenizer = ModelFolder.TokenizerFileName;
    private static readonly string[] Extensions = [".onnx", ".onnx_data", ".data", ".json", ".txt", ".md", ".model"];
    private static readonly string[] Notices = ["LICENSE", "LICENCE", "NOTICE", "COPYING"];

    public static bool IsPart(string path)
    {
        var parts = path.Split('/');
        return path != Manifest
            && !parts.Any(part => part.StartsWith('.'))
            && (Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || Notices.Contains(Path.GetFileNameWithoutExtension(parts[^1]), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The parts under a folder by their paths within it; links are not followed but refused.</summary>
    /// <exception cref="InvalidDataException">A part, or a folder on the way to one, is a link.</exception>
    public static IReadOnlyList<string> In(string folder)
    {
        var found = new List<string>();
        Collect(new DirectoryInfo(folder), "", found);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder within an unpacked archive that holds the model: the one with the tokenizer nearest to the top.</summary>
    /// <exception cref="InvalidDataException">There is none, or there are several; <paramref name="source"/> is named.</exception>
    public static string RootOf(string folder, string source)
    {
        var folders = In(folder)
            .Where(path => Path.GetFileName(path) == Tokenizer)
            .Select(path => path[..^Tokenizer.Length].TrimEnd('/'))
            .GroupBy(path => path.Length == 0 ? 0 : path.Count(c => c == '/') + 1)
            .MinBy(group => group.Key)?.ToArray();
        return folders switch
        {
            null => throw new InvalidDataException($"'{source}' holds no embedding model: there is no {Tokenizer} in it."),
            [var only] => only.Length == 0 ? folder : SafePath.In(folder, only),
            _ => throw new InvalidDataException($"'{source}' holds more than one model ({string.Join(", ", folders)}); add one of these folders by itself."),
        };
    }

    /// <exception cref="InvalidDataException">A part that every model has is missing.</exception>
    public static void RequireComplete(IReadOnlyCollection<string> parts, string source)
    {
        string[] missing =
        [
            .. parts.Any(path => path.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase)) ? [] : new[] { "an ONNX file (model.onnx)" },
            .. parts.Contains(Tokenizer) ? [] : new[] { Tokenizer },
            .. parts.Any(path => path is Card or TransformerSettings.FileName || path.EndsWith("config.json", StringComparison.Ordinal)) ? [] : new[] { $"{Card} or config.json" },
        ];
        if (missing.Length > 0)
        {
            throw new InvalidDataException($"'{source}' holds no complete embedding model: {string.Join(" and ", missing)} missing.");
        }
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            var isFolder = entry is DirectoryInfo;
            if (isFolder ? entry.Name.StartsWith('.') : !IsPart(path))
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                throw new InvalidDataException($"'{entry.FullName}' is a link; a model is added from its own files.");
            }

            if (isFolder)
            {
                Collect((DirectoryInfo)entry, path + "/", found);
            }
            else
            {
                found.Add(path);
            }
        }
    }
}
