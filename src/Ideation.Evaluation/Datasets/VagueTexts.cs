using System.Globalization;
using System.Text.Json;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>Reads vague texts of companies, JSONL of <c>{id, language, text, home[], words[], missing[]}</c>.</summary>
internal static class VagueTexts
{
    private const string Shape = "{\"id\", \"language\", \"text\", \"home\": [\"B05D\"], \"words\": [words of the text], \"missing\": [\"mechanism\"]}";

    /// <exception cref="EvaluationException">The file is missing, empty or holds a line of another shape; the message names the line.</exception>
    public static async Task<IReadOnlyList<VagueText>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var texts = new List<VagueText>();
        await foreach (var (number, line) in TextLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            texts.Add(Parse(line) ?? throw new EvaluationException($"Line {number.ToString(CultureInfo.InvariantCulture)} of {path} is no vague text; expected {Shape}, at least one home field, and words that stand in the text."));
        }

        return texts.Count > 0 ? texts : throw new EvaluationException($"{path} holds no texts; expected one {Shape} a line.");
    }

    private static VagueText? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var read = new VagueText(
                root.GetProperty("id").GetString()!,
                root.GetProperty("language").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. Strings(root, "home").Select(code => IpcSubclass.Parse(code, CultureInfo.InvariantCulture))],
                [.. Strings(root, "words")],
                [.. Strings(root, "missing").Select(kind => Enum.Parse<StrengthKind>(kind, ignoreCase: true))]);
            return read.Home.Count > 0 && read.Language is ("en" or "ja") && read.Words.All(words => read.Text.Contains(words, StringComparison.Ordinal)) ? read : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Strings(JsonElement root, string name) => root.GetProperty(name).EnumerateArray().Select(element => element.GetString() ?? throw new FormatException());
}
