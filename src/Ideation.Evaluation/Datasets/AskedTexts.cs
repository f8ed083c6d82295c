using System.Globalization;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>Texts that somebody could ask with: of technologies, and of nothing a use could be found for.</summary>
internal static class AskedTexts
{
    /// <summary>Lines of <c>{case_number, title, abstract}</c>; a technology is told by title and abstract.</summary>
    /// <exception cref="EvaluationException">The file is missing, empty or holds a line of another shape.</exception>
    public static Task<IReadOnlyList<AskedText>> TechnologiesAsync(string path, CancellationToken cancellationToken) => ReadAsync(
        path,
        "{\"case_number\", \"title\", \"abstract\"}",
        json => new AskedText(Text(json, "case_number"), AskedKind.Technology, "en", $"{Text(json, "title")}. {Text(json, "abstract")}"),
        cancellationToken);

    /// <summary>Lines of <c>{id, text}</c>.</summary>
    /// <exception cref="EvaluationException">The file is missing, empty or holds a line of another shape.</exception>
    public static Task<IReadOnlyList<AskedText>> HopelessAsync(string path, CancellationToken cancellationToken) => ReadAsync(
        path,
        "{\"id\", \"text\"}",
        json => new AskedText(Text(json, "id"), AskedKind.Hopeless, TextLanguage.Detect(Text(json, "text")), Text(json, "text")),
        cancellationToken);

    private static async Task<IReadOnlyList<AskedText>> ReadAsync(string path, string shape, Func<JsonElement, AskedText> read, CancellationToken cancellationToken)
    {
        var texts = new List<AskedText>();
        await foreach (var (number, line) in TextLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                texts.Add(read(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new EvaluationException($"Line {number.ToString(CultureInfo.InvariantCulture)} of {path} is no text to ask with; expected {shape}.", e);
            }
        }

        return texts.Count > 0 ? texts : throw new EvaluationException($"{path} holds no texts; expected one {shape} a line.");
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
